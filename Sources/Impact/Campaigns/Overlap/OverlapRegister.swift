public import YAMLReading

/// A register of campaigns as columns of numbers: what is needed to count which of them overlap, and nothing else.
///
/// Campaigns are known by their row, counted from 0 here and from 1 in results; days are counted from 1970-01-01.
/// A million campaigns take some 35 MB.
public struct OverlapRegister: Sendable {
  /// The largest register read: several million campaigns.
  public static let maximumBytes = 256 << 20
  /// The most different words that audiences, or themes, may have; a column with more holds text, not a vocabulary.
  public static let maximumWords = 1 << 16
  /// The most combinations of an audience and a theme that all campaigns together may have.
  public static let maximumCombinations = 1 << 25

  /// The campaigns' days, each under all combinations of its audiences and themes.
  let intervals: KeyedIntervals
  /// Who names whom: the row that names above the one it names; ascending, each once.
  let references: [UInt64]
  /// What the keys of the intervals stand for.
  let keys: OverlapKeys

  /// How many campaigns there are.
  public var count: Int { intervals.count }

  /// Whether a row names another.
  func names(_ row: Int, _ other: Int) -> Bool {
    let pair = UInt64(truncatingIfNeeded: row) << 32 | UInt64(truncatingIfNeeded: other)
    var (low, high) = (0, references.count)
    while low < high {
      let middle = (low + high) / 2
      if references[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < references.count && references[low] == pair
  }

  /// The positions of the references in so many stretches of like size.
  func stretchesOfReferences(_ count: Int) -> [Range<Int>] {
    (0..<count).map { references.count * $0 / count..<references.count * ($0 + 1) / count }
  }

  /// Reads a register from comma-separated values (RFC 4180, UTF-8).
  ///
  /// The first line names the columns, in any order: `id`, `start` (or `launch`), `end`, `audiences`, `themes` and, where
  /// there are references, `refs` (or `references`); others, such as the department, are passed over. Dates are written
  /// YYYY-MM-DD, and the end is included. Several audiences, themes or references in a cell are separated by `;`.
  ///
  /// - Parameters:
  ///   - mayBePlain: false where ``read(plain:)`` refused the register; what is read is the same.
  ///   - problems: takes what is wrong or doubtful.
  /// - Returns: nil after every mistake, with its place, was noted in `problems`. References to campaigns that are not in
  ///   the register, and campaigns without audience or theme, are warnings: one each, with their number.
  public static func read(
    _ file: SourceFile, mayBePlain: Bool = true, problems: Problems
  ) -> OverlapRegister? {
    if mayBePlain, let register = PlainRegister.read(RegisterPieces(file)) { return register }
    var mistakes = RegisterMistakes(file: file, problems: problems)
    guard mistakes.isText() else { return nil }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes, from: file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      guard scanner.next(keeping: RegisterHeader.maximumColumns) else {
        mistakes.report(.empty)
        return nil
      }
      guard let header = RegisterHeader(scanner, bytes, &mistakes) else { return nil }
      var rows = RegisterRows(bytes, header: header, mistakes: mistakes)
      rows.read(scanner)
      return rows.finished()
    }
  }

  /// Reads a register of which nothing is quoted and nothing is wrong, without holding all its bytes in memory.
  ///
  /// - Returns: nil for any other, and for one without a row; ``read(_:problems:)`` reads that or says what is wrong.
  public static func read(plain pieces: RegisterPieces) -> OverlapRegister? { PlainRegister.read(pieces) }
}
