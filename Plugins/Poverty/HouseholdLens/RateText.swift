import Households

/// A rate's value in words: "£303.94 a month", "55 per cent", "no limit".
enum RateText {
  static func text(_ value: Double?, unit: String) -> String {
    guard let value else { return "none" }
    switch unit {
    case "GBP/hour": return "\(Pounds.text(value)) an hour"
    case "GBP/week": return "\(Pounds.text(value)) a week"
    case "GBP/month": return "\(Pounds.text(value)) a month"
    case "GBP/year": return "\(Pounds.text(value)) a year"
    case "share": return "\(plain(value * 100)) per cent"
    case "hours/week": return "\(plain(value)) hours a week"
    default: return plain(value)
    }
  }

  /// At most two decimals, without zeros at the end.
  private static func plain(_ value: Double) -> String {
    var text = Pounds.text(value).filter { $0 != "£" }
    while text.last == "0" { text.removeLast() }
    return text.last == "." ? String(text.dropLast()) : text
  }
}
