/// A quantity as an officer writes it: "+10 GBP/week", "50 %", "0.5", "none".
enum Quantity: Equatable {
  /// A number with what stands behind it; `signed` when a plus or minus stands before it.
  case number(Double, unit: String, signed: Bool)
  /// "none".
  case none

  /// Nil when the text is not a number, spaces and a unit.
  init?(_ text: String) {
    if text == "none" {
      self = .none
      return
    }
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { (48...57).contains($0) || [43, 45, 46].contains($0) }
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite, number.magnitude < 1e9 else {
      return nil
    }
    let unit = String(decoding: bytes.dropFirst(digits.count).drop { $0 == 32 }, as: UTF8.self)
    self = .number(number, unit: unit, signed: [43, 45].contains(digits.first))
  }
}
