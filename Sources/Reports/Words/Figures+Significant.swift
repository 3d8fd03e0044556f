/// Numbers that are known to two digits at most.
extension Figures {
  /// Two significant digits, grouped from a thousand on: "2,000", "0.014", "−9".
  static func significant(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "no number" }
    var scale = 1.0
    var size = value.magnitude
    while size >= 100, scale < 1e15 {
      scale *= 10
      size /= 10
    }
    if scale > 1 { return (value < 0 ? minus : "") + about(value.magnitude) }
    var places = 0
    while size < 10, places < 6 {
      size *= 10
      places += 1
    }
    return trimmed(decimal(value, places: places))
  }

  /// A count of people to two significant digits: "2,000".
  static func about(_ value: Double) -> String {
    guard value.isFinite, value < 1e15 else { return "no number" }
    var scale = 1.0
    while value / scale >= 100 { scale *= 10 }
    return grouped(Int((value / scale).rounded() * scale))
  }

  /// The same with its sign: "−2,000", "+300", "0".
  static func signedAbout(_ value: Double) -> String {
    let text = about(value.magnitude)
    return text.first?.isNumber != true || text == "0" ? text : (value < 0 ? minus : "+") + text
  }

  /// A number as it stands in a published line: "550,000", "4.65".
  static func plain(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return grouped(whole) }
    return trimmed(decimal(value, places: 4))
  }
}
