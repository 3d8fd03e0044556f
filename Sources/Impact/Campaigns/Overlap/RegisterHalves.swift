internal import Glibc
internal import YAMLReading

/// Reads a large register on two threads, a half each.
///
/// Only where that is simple: nothing quoted, so that every line break ends a row, and nothing to complain of. Otherwise
/// the register is read again in one piece, with the place of each mistake.
enum RegisterHalves {
  /// The rows of a half.
  struct Part: Sendable {
    var register: OverlapRegister
    var ids: RegisterIDs
    var combinations: Int
  }

  /// Smaller registers are read in one piece.
  private static let smallest = 1 << 20

  /// The register; nil when it has to be read in one piece.
  static func read(_ file: SourceFile, header: RegisterHeader, from start: Int) -> OverlapRegister? {
    guard let middle = middle(of: file.bytes, from: start) else { return nil }
    let halves = [start..<middle, middle..<file.bytes.count]
    let parts = concurrentMap(count: 2, threads: 2) { part(of: file, halves[$0], header: header) }
    guard var whole = parts[0], let rest = parts[1],
      whole.combinations + rest.combinations <= OverlapRegister.maximumCombinations,
      whole.register.append(rest.register), whole.ids.append(rest.ids), whole.ids.areAllKnown
    else { return nil }
    whole.register.references = whole.ids.resolvedReferences()
    return whole.register
  }

  /// Where the first row of the second half begins; nil when there is no such place or something is quoted.
  private static func middle(of bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count - start >= smallest else { return nil }
    return bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, memchr(base, Int32(UInt8(ascii: "\"")), bytes.count) == nil else {
        return nil
      }
      let half = start + (bytes.count - start) / 2
      guard let found = memchr(base + half, Int32(UInt8(ascii: "\n")), bytes.count - half) else { return nil }
      return UnsafeRawPointer(found) - base + 1
    }
  }

  private static func part(of file: SourceFile, _ half: Range<Int>, header: RegisterHeader) -> Part? {
    file.bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[half])
      let mistakes = RegisterMistakes(file: SourceFile(name: file.name, bytes: []), problems: Problems())
      var rows = RegisterRows(bytes, header: header, mistakes: mistakes, registerBytes: file.bytes.count)
      rows.read(CSVScanner(bytes, from: 0))
      return rows.part
    }
  }
}
