/// The places a campaign sends people to, as far as they can be told apart.
///
/// Talking at home or telling a trusted adult is no door; an emergency number is everybody's and sets no campaign apart.
struct Doors: Sendable {
  /// Each door as kind and address, or label where no address is recorded, in small letters.
  let endpoints: Set<String>
  /// The doors in words.
  let words: String

  private static let noDoor: Set<String> = ["none", "talk-at-home", "tell-trusted-adult", "emergency"]

  init(_ campaign: Campaign) {
    let calls = campaign.calls.filter(Self.isDoor)
    endpoints = Set(calls.map { "\($0.kind) \(Self.plain($0.value ?? $0.label))" })
    words = ConflictWording.unique(
      calls.map { call in
        guard let value = call.value, Self.plain(value) != Self.plain(call.label) else { return call.label }
        return "\(call.label) (\(value))"
      }
    ).joined(separator: "; ")
  }

  /// Whether a call to action sends people anywhere.
  static func isDoor(_ call: CallToAction) -> Bool { !noDoor.contains(call.kind) }

  /// Whether both have doors, and neither's are among the other's.
  func isApart(from other: Doors) -> Bool {
    !endpoints.isEmpty && !other.endpoints.isEmpty && !endpoints.isSubset(of: other.endpoints)
      && !other.endpoints.isSubset(of: endpoints)
  }

  /// Letters and digits only, so that "0800 1111" and "08001111" are one number; a web address without its beginning.
  private static func plain(_ text: String) -> String {
    var rest = text.lowercased()[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    if rest.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: rest.utf8.filter { (97...122).contains($0) || (48...57).contains($0) }, as: UTF8.self)
    }
    return String(rest.filter { $0.isLetter || $0.isNumber })
  }
}
