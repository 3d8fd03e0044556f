internal import YAMLReading

/// Reads a register in which nothing is quoted and nothing is wrong, on two threads, a piece at a time.
enum PlainRegister {
  /// Smaller registers are read on one thread.
  private static let smallest = 1 << 20

  /// The register; nil when it is not plain, and then nothing is said about it.
  static func read(_ pieces: RegisterPieces) -> OverlapRegister? {
    guard pieces.count <= OverlapRegister.maximumBytes, let (header, start) = header(of: pieces),
      let stretches = stretches(of: pieces, from: start)
    else { return nil }
    let parts = concurrentMap(count: stretches.count, threads: 2) { part(of: pieces, stretches[$0], header) }
      .compactMap { $0 }
    guard parts.count == stretches.count, pieces.isWhole, let joined = JoinedParts(parts), joined.unknown == 0 else {
      return nil
    }
    return joined.register
  }

  /// The first line, and where the one below begins.
  private static func header(of pieces: RegisterPieces) -> (RegisterHeader, Int)? {
    let head = pieces.bytes(at: 0, atMost: RegisterPieces.size)
    // What is wrong is said when the register is read again.
    var mistakes = RegisterMistakes(file: SourceFile(name: "", bytes: head), problems: Problems())
    return head.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes, from: head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      guard scanner.next(keeping: RegisterHeader.maximumColumns), scanner.fault == nil,
        scanner.recordEnd < head.count, let header = RegisterHeader(scanner, bytes, &mistakes),
        !bytes[..<scanner.recordEnd].contains(0),
        (try? UTF8Span(validating: bytes.extracting(..<scanner.recordEnd).span)) != nil
      else { return nil }
      return (header, scanner.recordEnd)
    }
  }

  /// The rows in stretches of like size, one for each thread; nil where no row begins between them.
  private static func stretches(of pieces: RegisterPieces, from start: Int) -> [Range<Int>]? {
    guard pieces.count - start >= smallest else { return [start..<pieces.count] }
    let half = start + (pieces.count - start) / 2
    guard let end = pieces.bytes(at: half, atMost: RegisterPieces.size).firstIndex(of: UInt8(ascii: "\n")) else {
      return nil
    }
    let middle = half + end + 1
    return [start..<middle, middle..<pieces.count]
  }

  private static func part(
    of pieces: RegisterPieces, _ stretch: Range<Int>, _ header: RegisterHeader
  ) -> RegisterPart? {
    var rows = PlainRows(header, registerBytes: pieces.count)
    var isFirst = true
    let isPlain = pieces.forEachPiece(in: stretch) { lines in
      if isFirst { rows.reserve(bytes: stretch.count, like: lines) }
      isFirst = false
      return rows.read(lines)
    }
    return isPlain ? rows.part : nil
  }
}
