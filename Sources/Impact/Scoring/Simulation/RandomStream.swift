/// The random numbers of one thing: an effect, a mitigation, or what all effects of a proposal share (method 1.8.3).
struct RandomStream: Sendable {
  let tag: Tag
  /// FNV-1a of the thing's name.
  let entity: UInt64

  /// The kinds of things, so that equal names never share numbers.
  enum Tag: UInt64 {
    case effect = 1
    case common = 2
    case weight = 3
    case score = 4
    case mitigation = 5
    case gamma = 6
  }

  init(_ tag: Tag, _ entity: String) {
    self.tag = tag
    self.entity = Self.hash(entity)
  }

  /// FNV-1a over the UTF-8 bytes, in 64 bits (Fowler, Noll and Vo).
  static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
