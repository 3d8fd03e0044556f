/// Works out what a plain scalar means (YAML 1.2.2, section 10.3.2).
enum CoreSchema {
  /// The value of plain text.
  static func resolve(_ text: UnsafeBufferPointer<UInt8>) -> YAMLScalar {
    if let word = constant(text) { return word }
    if mayBeNumber(text), let value = number(text) { return value }
    return .string(String(decoding: text, as: UTF8.self))
  }

  /// Whether the first byte allows a number; a cheap test before the real one.
  static func mayBeNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    return isDigit(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: ".")
  }

  /// A whole number or a float; nil when the text is neither.
  static func number(_ text: UnsafeBufferPointer<UInt8>) -> YAMLScalar? {
    int(text) ?? float(text).map(YAMLScalar.float)
  }

  /// A null, a true or a false; nil when the text is none of them.
  static func constant(_ text: UnsafeBufferPointer<UInt8>) -> YAMLScalar? {
    guard let first = text.first else { return .null }
    guard text.count <= 5, "~nNtTfF".utf8.contains(first) else { return nil }
    switch String(decoding: text, as: UTF8.self) {
    case "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return nil
    }
  }

  /// A whole number; a float when it does not fit `Int`; nil when it is not one.
  static func int(_ text: UnsafeBufferPointer<UInt8>) -> YAMLScalar? {
    if text.count > 2, text[0] == UInt8(ascii: "0") {
      if text[1] == UInt8(ascii: "x") { return digits(text, from: 2, radix: 16, negative: false) }
      if text[1] == UInt8(ascii: "o") { return digits(text, from: 2, radix: 8, negative: false) }
    }
    guard let first = text.first else { return nil }
    let signed = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    return digits(text, from: signed ? 1 : 0, radix: 10, negative: first == UInt8(ascii: "-"))
  }

  /// A float by the core schema's grammar, infinities and NaN included; nil when it is not one.
  static func float(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    let written = String(decoding: text, as: UTF8.self)
    switch written {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .infinity
    case "-.inf", "-.Inf", "-.INF": return -.infinity
    case ".nan", ".NaN", ".NAN": return .nan
    default: return isDecimal(text) ? Double(written) ?? .infinity : nil
    }
  }

  private static func digits(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, radix: Int, negative: Bool
  ) -> YAMLScalar? {
    guard start < text.count else { return nil }
    var exact: Int? = 0
    var rough = 0.0
    for byte in text[start...] {
      guard let digit = hexValue(byte), digit < radix else { return nil }
      rough = rough * Double(radix) + Double(digit)
      exact = exact.flatMap { appending(digit, to: $0, radix: radix, negative: negative) }
    }
    if let exact { return .int(exact) }
    let decimal = radix == 10 ? Double(String(decoding: text, as: UTF8.self)) : nil
    return .float(decimal ?? (negative ? -rough : rough))
  }

  private static func appending(_ digit: Int, to value: Int, radix: Int, negative: Bool) -> Int? {
    let (scaled, tooLarge) = value.multipliedReportingOverflow(by: radix)
    let (sum, overflow) = scaled.addingReportingOverflow(negative ? -digit : digit)
    return tooLarge || overflow ? nil : sum
  }

  /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
  private static func isDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = skipSign(text, 0)
    let whole = skipDigits(text, index)
    let hasWhole = whole > index
    index = whole
    if index < text.count, text[index] == UInt8(ascii: ".") {
      let fraction = skipDigits(text, index + 1)
      guard hasWhole || fraction > index + 1 else { return false }
      index = fraction
    } else if !hasWhole {
      return false
    }
    guard index < text.count else { return true }
    guard text[index] == UInt8(ascii: "e") || text[index] == UInt8(ascii: "E") else { return false }
    let exponent = skipSign(text, index + 1)
    return exponent < text.count && skipDigits(text, exponent) == text.count
  }

  private static func skipSign(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    guard index < text.count else { return index }
    return text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") ? index + 1 : index
  }

  private static func skipDigits(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.count, isDigit(text[index]) { index += 1 }
    return index
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func hexValue(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 87
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 55
    default: nil
    }
  }
}
