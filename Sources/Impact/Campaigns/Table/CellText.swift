internal import YAMLReading

/// A piece of text inside a cell, escapes undone, with the place where it stands.
struct CellText {
  /// The text.
  var bytes: [UInt8] = []
  /// Where it begins.
  var mark: SourceMark

  /// The text as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Columns it takes up to its first line break.
  var width: Int { bytes.prefix { $0 != 0x0A && $0 != 0x0D }.count { $0 & 0xC0 != 0x80 } }

  /// Whether it can be a key: letters, hyphens and underscores.
  var isKey: Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      }
  }
}

/// One part of an item: `key=value`, or a text alone.
struct CellPart {
  /// The text before the `=`.
  var key: CellText?
  /// The text after it, or the whole.
  var value: CellText
}
