/// A sum with its period, as a text says it: "£26.70 a week".
struct PeriodicSum {
  /// Pounds in each period.
  let pounds: Double
  /// The period.
  let unit: RateUnit
  /// As the text says it.
  let words: String

  /// All sums of a text that say how often they are paid; "£3 billion a year" is none.
  static func all(in text: String) -> [PeriodicSum] {
    let words = text.split(whereSeparator: \.isWhitespace).map { word in
      word.drop { "(“\"".contains($0) }.reversed().drop { ".,;:)”\"".contains($0) }.reversed().map(String.init).joined()
    }
    return words.indices.compactMap { PeriodicSum(words[$0...].prefix(3)) }
  }

  private init?(_ words: ArraySlice<String>) {
    guard let first = words.first, first.hasPrefix("£"), let pounds = Double(first.dropFirst().filter { $0 != "," })
    else {
      return nil
    }
    let rest = words.dropFirst().map { $0.lowercased() }
    if let unit = rest.first.flatMap({ Self.adverbs[$0] }) {
      self.init(pounds: pounds, unit: unit, words: "\(first) \(rest[0])")
    } else if rest.count > 1, ["a", "an", "each", "every", "per"].contains(rest[0]), let unit = Self.periods[rest[1]] {
      self.init(pounds: pounds, unit: unit, words: "\(first) \(rest[0]) \(rest[1])")
    } else {
      return nil
    }
  }

  private init(pounds: Double, unit: RateUnit, words: String) {
    self.pounds = pounds
    self.unit = unit
    self.words = words
  }

  private static let periods: [String: RateUnit] = ["week": .weekly, "month": .monthly, "year": .yearly]
  private static let adverbs: [String: RateUnit] = [
    "weekly": .weekly, "monthly": .monthly, "yearly": .yearly, "annually": .yearly,
  ]
}
