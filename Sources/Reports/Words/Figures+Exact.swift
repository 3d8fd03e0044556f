extension Figures {
  /// A number in full: ten significant digits, so that a reader can multiply a chain by hand.
  static func exact(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return value == 0 ? "0" : notExact(value) }
    var places = 0
    var scale = 1.0
    while places < 16, value.magnitude * scale < 1e9 {
      scale *= 10
      places += 1
    }
    let digits = String(Int64((value.magnitude * scale).rounded()))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction = fraction.dropLast() }
    let number = padded.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
    return (value < 0 && number != "0" ? minus : "") + number
  }

  private static func notExact(_ value: Double) -> String { value.isFinite ? "\(value)" : "no number" }
}
