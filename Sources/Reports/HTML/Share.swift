/// A part of a whole in hundredths of a per cent: whole numbers, so that pages are the same bytes everywhere.
struct Share: Hashable, Comparable, Sendable {
  /// 0 to 10,000.
  let hundredths: Int

  /// A share inside 0 to 100 per cent; what lies outside becomes the nearer end.
  init(hundredths: Int) { self.hundredths = max(0, min(10_000, hundredths)) }

  /// "12.5%".
  var text: String {
    let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
    guard part > 0 else { return "\(whole)%" }
    let digits = part < 10 ? "0\(part)" : part % 10 == 0 ? "\(part / 10)" : "\(part)"
    return "\(whole).\(digits)%"
  }

  /// Shares by size.
  static func < (left: Share, right: Share) -> Bool { left.hundredths < right.hundredths }

  /// What lies between two shares.
  static func - (left: Share, right: Share) -> Share { Share(hundredths: left.hundredths - right.hundredths) }
}
