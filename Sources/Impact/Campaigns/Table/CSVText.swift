/// How a cell is written into a table (RFC 4180) so that a spreadsheet shows its text and does not run it.
///
/// A text that a spreadsheet would take for a formula begins with = + - @, with their full-width forms, or with a tab
/// or a line break. Such a text gets an apostrophe in front, and so does one that begins with apostrophes and then
/// such a character; reading takes that one apostrophe off again, so that every text comes back as it was. Source of
/// the list: OWASP, "CSV Injection".
public enum CSVText {
  /// The end of a row.
  public static let rowEnd = "\r\n"

  /// A row with its end.
  public static func row(_ cells: [String]) -> String { row(written: cells.map { cell($0) }) }

  /// A number as it stands between two commas, with its sign; nothing for none. Text that looks like a number is guarded
  /// by ``cell(_:)``, for only the reader knows what it means.
  public static func cell(_ number: Double?) -> String { number.map { "\($0)" } ?? "" }

  /// A row of cells that are written already, with its end.
  public static func row(written cells: [String]) -> String { cells.joined(separator: ",") + rowEnd }

  /// A cell as it stands between two commas.
  public static func cell(_ text: String) -> String {
    let guarded = isDangerous(text.utf8) ? "'" + text : text
    guard guarded.utf8.contains(where: mustBeQuoted) || guarded.hasPrefix(" ") || guarded.hasSuffix(" ") else {
      return guarded
    }
    var quoted: [UInt8] = [quote]
    for byte in guarded.utf8 {
      if byte == quote { quoted.append(quote) }
      quoted.append(byte)
    }
    quoted.append(quote)
    return String(decoding: quoted, as: UTF8.self)
  }

  /// Whether the bytes of a cell begin with an apostrophe that ``cell(_:)`` has put there.
  static func isGuarded(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.first == apostrophe && isDangerous(bytes.dropFirst())
  }

  /// Whether the text begins, after any apostrophes and spaces, with a character that makes a formula.
  private static func isDangerous(_ bytes: some Collection<UInt8>) -> Bool {
    let rest = bytes.drop { $0 == apostrophe }.drop { $0 == UInt8(ascii: " ") }
    guard let first = rest.first else { return false }
    if "=+-@\t\r\n".utf8.contains(first) { return true }
    guard first == 0xEF else { return false }
    return fullWidth.contains { rest.starts(with: $0.utf8) }
  }

  private static func mustBeQuoted(_ byte: UInt8) -> Bool {
    byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 || byte == 0x0A
      || byte == 0x0D
  }

  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let fullWidth = ["＝", "＋", "－", "＠"]
}
