import Impact

/// Numbers in words: no more digits than the method can stand behind, and never a trap on a number from outside.
enum Figures {
  static let minus = "\u{2212}"

  /// Points of a score, whole and signed: "+16", "−3", "0" (method 3).
  static func points(_ value: Double) -> String { Numbers.points(value) }

  /// Points, or a dash when there are none: a blank is never 0.
  static func points(_ value: Double?) -> String { value.map { points($0) } ?? "\u{2013}" }

  /// Points of a lead: one that would round to 0 says on which side it lies.
  static func lead(_ value: Double) -> String {
    guard value.isFinite, value != 0, value.magnitude < 0.5 else { return points(value) }
    return value > 0 ? "under +1" : "above \(minus)1"
  }

  /// "−4 to +38", or nil when an end is missing.
  static func interval(_ numbers: (low: Double?, high: Double?)) -> String? {
    guard let low = numbers.low, let high = numbers.high else { return nil }
    return Numbers.interval(low, high)
  }

  /// A probability to the nearest 1 per cent; a simulation cannot tell "less than 1%" from never.
  static func probability(_ value: Double) -> String {
    guard value.isFinite else { return notANumber }
    if value < 0.01 { return "less than 1%" }
    if value > 0.99 { return value >= 1 ? "100%" : "more than 99%" }
    return "\(decimal(value * 100, places: 0))%"
  }

  /// A share of children: two significant digits below 1 per cent, where whole ones would say nothing.
  static func share(_ value: Double) -> String {
    let percent = value * 100
    guard Int(exactly: percent.rounded()) != nil else { return notANumber }
    var places = percent.magnitude >= 10 || percent == 0 ? 0 : 1
    var size = percent.magnitude
    while size > 0, size < 1, places < 6 {
      places += 1
      size *= 10
    }
    return "\(trimmed(decimal(percent, places: places)))%"
  }

  /// A factor such as 0.94.
  static func factor(_ value: Double) -> String { decimal(value, places: 2) }

  /// A change in standard deviations: two significant digits, so that a reader can multiply the chain by hand.
  static func deviations(_ value: Double) -> String {
    var places = 2
    var size = value.magnitude
    while size > 0, size < 0.1, places < 6 {
      places += 1
      size *= 10
    }
    return "\(decimal(value, places: places)) SD"
  }

  /// A number with a fixed count of decimals, rounded half away from zero.
  static func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    guard let scaled = Int(exactly: (value * scale).rounded()) else { return notANumber }
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = scaled < 0 ? minus : ""
    guard places > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// A number in full: ten significant digits, so that a reader can multiply a chain by hand.
  static func exact(_ value: Double) -> String { Numbers.exact(value) }

  /// "12,183,016".
  static func grouped(_ value: Int) -> String { Numbers.grouped(value) }

  /// "1 effect", "3 effects".
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  /// A decimal without zeros at its end.
  static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    let end = text.lastIndex { $0 != "0" } ?? text.startIndex
    let kept = text[...end]
    return String(kept.last == "." ? kept.dropLast() : kept)
  }

  private static let notANumber = "no number"
}
