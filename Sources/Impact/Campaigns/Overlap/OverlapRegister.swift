public import YAMLReading

/// A register of campaigns as columns of numbers: what is needed to count which of them overlap, and nothing else.
///
/// Campaigns are known by their row, counted from 0 here and from 1 in results; days are counted from 1970-01-01.
/// A million campaigns take about 40 MB.
public struct OverlapRegister: Sendable {
  /// The largest register read: several million campaigns.
  public static let maximumBytes = 256 << 20
  /// The most different words that audiences, or themes, may have; a column with more holds text, not a vocabulary.
  public static let maximumWords = 1 << 16
  /// The most combinations of an audience and a theme that all campaigns together may have.
  public static let maximumCombinations = 1 << 25

  /// First days.
  var begins: [Int32] = []
  /// Last days, included.
  var ends: [Int32] = []
  /// Codes of the audiences.
  var audiences: ListColumn<UInt16>
  /// Codes of the themes.
  var themes: ListColumn<UInt16>
  /// The rows of the campaigns that a campaign names.
  var references: ListColumn<UInt32>
  /// The audiences' words.
  var audienceWords = WordTable()
  /// The themes' words.
  var themeWords = WordTable()

  /// An empty register with room for so many campaigns.
  init(expecting rows: Int) {
    begins.reserveCapacity(rows)
    ends.reserveCapacity(rows)
    audiences = ListColumn(expecting: rows)
    themes = ListColumn(expecting: rows)
    references = ListColumn(expecting: 0)
  }

  /// How many campaigns there are.
  public var count: Int { begins.count }

  /// Reads a register from comma-separated values (RFC 4180, UTF-8).
  ///
  /// The first line names the columns, in any order: `id`, `start` (or `launch`), `end`, `audiences`, `themes` and, where
  /// there are references, `refs` (or `references`); others, such as the department, are passed over. Dates are written
  /// YYYY-MM-DD, and the end is included. Several audiences, themes or references in a cell are separated by `;`.
  ///
  /// - Returns: nil after every mistake, with its place, was noted in `problems`. References to campaigns that are not in
  ///   the register, and campaigns without audience or theme, are warnings: one each, with their number.
  public static func read(_ file: SourceFile, problems: Problems) -> OverlapRegister? {
    var mistakes = RegisterMistakes(file: file, problems: problems)
    guard mistakes.isText() else { return nil }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes, from: file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      guard scanner.next(keeping: RegisterHeader.maximumColumns) else {
        mistakes.report(.empty)
        return nil
      }
      guard let header = RegisterHeader(scanner, bytes, &mistakes) else { return nil }
      if let register = RegisterHalves.read(file, header: header, from: scanner.recordEnd) { return register }
      var rows = RegisterRows(bytes, header: header, mistakes: mistakes, registerBytes: bytes.count)
      rows.read(scanner)
      return rows.finished()
    }
  }

  /// Adds the second half of a register; false when that makes too many words.
  mutating func append(_ other: OverlapRegister) -> Bool {
    let audienceCodes = audienceWords.codes(adding: other.audienceWords)
    let themeCodes = themeWords.codes(adding: other.themeWords)
    guard max(audienceWords.count, themeWords.count) <= Self.maximumWords else { return false }
    begins += other.begins
    ends += other.ends
    audiences.append(other.audiences) { UInt16(truncatingIfNeeded: audienceCodes[Int($0)]) }
    themes.append(other.themes) { UInt16(truncatingIfNeeded: themeCodes[Int($0)]) }
    return true
  }
}
