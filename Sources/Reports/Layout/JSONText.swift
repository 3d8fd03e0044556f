import FoundationEssentials

/// JSON for other programs: sorted keys, so that the same value gives the same bytes.
enum JSONText {
  /// The value on indented lines, ended by a line feed.
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Escaping.json(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }
}
