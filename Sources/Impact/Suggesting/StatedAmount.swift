/// By how much a text says that a sum changes: "£26.70 a week", "5 pounds a month", "by 3 per cent".
///
/// Only amounts that say how often they are paid, and percentages after "by", are taken; "£3 billion a year" is the cost of
/// something.
struct StatedAmount {
  /// As the text says it.
  let words: String
  private let size: Size

  private enum Size {
    case pounds(Double, RateUnit)
    case percent(Double)
  }

  /// All amounts of a text, in its order.
  static func all(in text: String) -> [StatedAmount] {
    let words = text.split(whereSeparator: \.isWhitespace).map(plain)
    return words.indices.compactMap { start in
      let rest = Array(words[start...].prefix(longest))
      return pounds(rest) ?? percent(rest)
    }
  }

  /// The change in pounds of a unit, for a rate that is `value` now; nil where it cannot be told.
  func change(of unit: RateUnit, from value: Double?) -> Double? {
    switch size {
    case .pounds(let pounds, let given): given.converting(pounds, to: unit)
    case .percent(let share): value.map { $0 * share / 100 }
    }
  }

  // MARK: Reading

  /// Between a sum and its period stand a few words at most: "£5 more for each child a week".
  private static let longest = 8

  /// A word without the marks around it.
  private static func plain(_ word: Substring) -> String {
    let marks: Set<Character> = [".", ",", ";", ":", "(", ")", "“", "”", "\"", "’", "‘"]
    let front = word.drop { marks.contains($0) }
    return String(front.reversed().drop { marks.contains($0) }.reversed())
  }

  private static func number(_ text: some StringProtocol) -> Double? {
    let number = Double(String(text.filter { $0 != "," }))
    return number.flatMap { $0.isFinite && $0 >= 0 && text.first?.isNumber == true ? $0 : nil }
  }

  private static func pounds(_ words: [String]) -> StatedAmount? {
    guard let first = words.first else { return nil }
    if first.hasPrefix("£") {
      let parts = first.dropFirst().split(separator: "/", maxSplits: 1)
      guard let sum = parts.first.flatMap(number) else { return nil }
      if parts.count == 2 {
        return periods[parts[1].lowercased()].map { StatedAmount(words: first, size: .pounds(sum, $0)) }
      }
      return period(words, after: 1).map { unit, length in
        StatedAmount(words: words.prefix(length).joined(separator: " "), size: .pounds(sum, unit))
      }
    }
    guard let sum = number(first), words.count > 1, ["pound", "pounds"].contains(words[1].lowercased()) else {
      return nil
    }
    return period(words, after: 2).map { unit, length in
      StatedAmount(words: words.prefix(length).joined(separator: " "), size: .pounds(sum, unit))
    }
  }

  /// The first period after a sum, with how many words it takes to say so; nil where another sum or a large number comes
  /// before it.
  private static func period(_ words: [String], after start: Int) -> (RateUnit, Int)? {
    let large = ["billion", "bn", "m", "million", "thousand", "to"]
    for index in words.indices.dropFirst(start) {
      let word = words[index].lowercased()
      guard !word.hasPrefix("£"), !large.contains(word) else { return nil }
      if let unit = adverbs[word] { return (unit, index + 1) }
      if ["a", "each", "every", "per"].contains(words[index - 1].lowercased()), index > start, let unit = periods[word]
      {
        return (unit, index + 1)
      }
    }
    return nil
  }

  /// "by 3 per cent", "by 3 percent", "by 3%".
  private static func percent(_ words: [String]) -> StatedAmount? {
    guard words.count > 1, words[0].lowercased() == "by" else { return nil }
    if words[1].hasSuffix("%"), let share = number(words[1].dropLast()) {
      return StatedAmount(words: "by \(words[1])", size: .percent(share))
    }
    let rest = words.dropFirst(2).prefix(2).map { $0.lowercased() }
    guard let share = number(words[1]), rest == ["per", "cent"] || ["%", "percent"].contains(rest.first) else {
      return nil
    }
    return StatedAmount(words: "by \(words[1]) per cent", size: .percent(share))
  }

  private static let periods: [String: RateUnit] = [
    "week": .weekly, "wk": .weekly, "month": .monthly, "year": .yearly,
  ]
  private static let adverbs: [String: RateUnit] = [
    "weekly": .weekly, "monthly": .monthly, "yearly": .yearly, "annually": .yearly, "pw": .weekly, "pcm": .monthly,
    "pm": .monthly, "pa": .yearly,
  ]
}
