internal import Synchronization

/// The bytes of one document together with the name people know it by.
///
/// The bytes are those that were read, byte order mark included, so that a
/// hash of them matches a hash of the file.
public final class SourceFile: Sendable {
  /// How values are written in a document, for what is said about mistakes.
  public enum Notation: Sendable {
    /// Lines of `key: value`.
    case yaml
    /// Columns, and `key=value` inside a cell.
    case table
  }

  /// The name as shown to people: a path as typed, or "standard input".
  public let name: String
  /// The raw bytes of the document.
  public let bytes: [UInt8]
  /// How its values are written.
  public let notation: Notation

  /// Where each line starts; worked out when a line is first asked for,
  /// because most documents have no mistake to show.
  private let lineStarts = Mutex<[Int]>([])

  /// A file from its shown name and raw bytes.
  public init(name: String, bytes: [UInt8], notation: Notation = .yaml) {
    self.name = name
    self.bytes = bytes
    self.notation = notation
  }

  /// The text of a line (from 1) without its line break; nil when there is no such line.
  public func lineText(_ line: Int) -> String? {
    byteRange(ofLine: line).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The bytes of a line without its line break or a leading byte order mark.
  func byteRange(ofLine line: Int) -> Range<Int>? {
    let bounds: (start: Int, next: Int)? = lineStarts.withLock { starts in
      if starts.isEmpty { starts = Self.findLineStarts(in: bytes) }
      guard line >= 1, line <= starts.count else { return nil }
      return (starts[line - 1], line < starts.count ? starts[line] : bytes.count)
    }
    guard let (start, next) = bounds else { return nil }
    var end = next
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// How many bytes of UTF-8 byte order mark the file begins with: 3 or 0.
  static func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Lines end at LF, CR or CR LF, as libyaml and editors count them.
  private static func findLineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [byteOrderMarkLength(bytes)]
    for index in bytes.indices {
      let isLoneReturn =
        bytes[index] == UInt8(ascii: "\r")
        && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
      if bytes[index] == UInt8(ascii: "\n") || isLoneReturn { starts.append(index + 1) }
    }
    return starts
  }
}
