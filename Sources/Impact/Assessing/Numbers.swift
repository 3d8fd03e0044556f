/// Numbers in words, without a locale: the one place where a message turns a number into text.
public enum Numbers {
  /// At most so many significant digits, no trailing zeros, a comma after each thousand: 0.4625, 27.4, −1.5, 10,964,714.
  ///
  /// Whole digits are never dropped, so that 10,964,714 keeps all eight.
  public static func plain(_ value: Double, digits: Int = 4) -> String {
    guard value.isFinite else { return "no number" }
    let size = abs(value)
    guard size > 0, size < 1e12 else { return size == 0 ? "0" : "\(value)" }
    let enough = power(digits - 1)
    var places = 0
    var scale = 1.0
    while size * scale < enough, places < digits + 6 {
      scale *= 10
      places += 1
    }
    let text = String(Int64((size * scale).rounded()))
    let padded = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction = fraction.dropLast() }
    let number = grouped(digits: padded.dropLast(places)) + (fraction.isEmpty ? "" : "." + fraction)
    return (value < 0 && number != "0" ? minus : "") + number
  }

  /// In full: ten significant digits, so that a reader can multiply by hand and a sum is told from what it should be.
  public static func exact(_ value: Double) -> String { plain(value, digits: 10) }

  /// "12,183,016".
  public static func grouped(_ value: Int) -> String {
    (value < 0 ? minus : "") + grouped(digits: String(value.magnitude)[...])
  }

  /// With a sign.
  static func signed(_ value: Double) -> String { value > 0 ? "+" + plain(value) : plain(value) }

  /// Whole points with a sign: +16, −3, 0 (method 3).
  public static func points(_ value: Double) -> String {
    guard let whole = Int(exactly: value.rounded()) else { return "no number" }
    return (whole > 0 ? "+" : "") + grouped(whole)
  }

  /// "−4 to +38". An end that would round to 0 keeps a digit where the interval holds no 0: "+0.3 to +2".
  public static func interval(_ low: Double, _ high: Double) -> String {
    let isOneSided = low > 0 || high < 0
    return [low, high].map { isOneSided ? end($0) : points($0) }.joined(separator: " to ")
  }

  private static func end(_ value: Double) -> String {
    guard value.magnitude < 0.5, value != 0 else { return points(value) }
    return (value > 0 ? "+" : "") + plain(value, digits: 1)
  }

  /// A value with its unit: "−6.89 per 100,000", "0.5".
  public static func amount(_ value: String, _ unit: String) -> String {
    let words = self.unit(unit)
    return words.isEmpty ? value : "\(value) \(words)"
  }

  /// A catalogue's unit as it is printed; empty where the number stands alone.
  public static func unit(_ unit: String) -> String {
    switch unit {
    case "percent": "per cent"
    case "per-100", "per-1000", "per-10000", "per-100000": "per " + grouped(digits: unit.dropFirst(4))
    case "gbp-week": "pounds a week"
    case "gbp": "pounds"
    case "count", "score": ""
    default: unit
    }
  }

  /// A share as a percentage without the sign: 0.035 → "3.5".
  static func percent(_ share: Double) -> String { plain(share * 100) }

  /// A probability to the nearest one per cent; "less than 1%" below.
  static func probability(_ value: Double) -> String {
    if value <= 0 { return "0%" }
    if value < 0.01 { return "less than 1%" }
    if value > 0.99, value < 1 { return "more than 99%" }
    return "\(Int((value * 100).rounded()))%"
  }

  private static let minus = "\u{2212}"

  private static func power(_ exponent: Int) -> Double { (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 } }

  private static func grouped(digits: Substring) -> String {
    var text = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
