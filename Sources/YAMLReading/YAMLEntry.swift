/// One key of a mapping with its value; a merged-in entry keeps the places where it was written.
public struct YAMLEntry: Sendable {
  /// The key's text; `1` and `"1"` are the same key.
  public let key: String
  /// Where the key was written.
  public let keyMark: SourceMark
  /// The value.
  public let value: YAMLNode
  /// Columns the key takes as written, for the caret.
  let keyWidth: Int
}
