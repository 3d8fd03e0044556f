/// A table for spreadsheets and other programs (RFC 4180): commas, lines ended by CR LF, one header line.
enum CSVText {
  /// The table as text; every row has as many cells as the header.
  static func encode(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map { $0.map(Escaping.csv).joined(separator: ",") + "\r\n" }.joined()
  }
}
