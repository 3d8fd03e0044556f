/// A place in a document: line and column, both counted from 1.
///
/// Columns count Unicode scalars, so a Japanese character and a Latin letter
/// each take one column, and so does a tab.
public struct SourceMark: Hashable, Comparable, Sendable, Codable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// A place from its line and column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders places as a reader meets them: by line, then by column.
  public static func < (left: SourceMark, right: SourceMark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
