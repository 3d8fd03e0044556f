/// Sums of money in sentences.
enum Pounds {
  /// "£1,303.94"; a minus before it when negative.
  static func text(_ pounds: Double) -> String {
    guard pounds.magnitude < 1e12 else { return "an impossible sum" }
    let pence = Int((pounds.magnitude * 100).rounded())
    let rest = String(pence % 100)
    return (pounds < 0 && pence > 0 ? "−" : "") + "£\(grouped(pence / 100)).\(rest.count < 2 ? "0" : "")\(rest)"
  }

  /// "£43.33 a week".
  static func weekly(_ pounds: Double) -> String { "\(text(pounds)) a week" }

  private static func grouped(_ value: Int) -> String {
    let digits = Array(String(value))
    return digits.indices.map { index in
      index > 0 && (digits.count - index).isMultiple(of: 3) ? ",\(digits[index])" : String(digits[index])
    }.joined()
  }
}
