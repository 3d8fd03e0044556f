/// One node in flat storage: 24 bytes, no reference.
struct NodeRecord {
  /// How a scalar's text becomes a value.
  enum Meaning: UInt8 {
    /// Plain text: the core schema decides.
    case plain
    /// Quoted, block or `!!str` text.
    case string
    /// Tagged `!!int`.
    case int
    /// Tagged `!!float`.
    case float
    /// Tagged `!!bool`.
    case bool
    /// Tagged `!!null`.
    case null
  }

  var kind: YAMLNode.Kind
  var meaning: Meaning = .plain
  /// Whether the text may hold bytes beyond ASCII; set for keys only.
  var isBeyondASCII = false
  /// Whether this is the plain key `<<`.
  var isMergeKey = false
  var line: UInt32
  var column: UInt32
  /// Columns the value takes on its first line, for the caret.
  var width: UInt32 = 1
  /// Where the text (in `text`) or the children (in `children`) begin.
  var first: UInt32 = 0
  /// Bytes of text, or number of children; a mapping has two per entry.
  var count: UInt32 = 0

  var mark: SourceMark { SourceMark(line: Int(line), column: Int(column)) }
  var range: Range<Int> { Int(first)..<Int(first) + Int(count) }
}
