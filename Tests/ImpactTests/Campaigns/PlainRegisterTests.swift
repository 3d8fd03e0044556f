import Impact
import Testing
import YAMLReading

@Suite("A plain register")
struct PlainRegisterTests {
  @Test("is read as any other: the same campaigns, pairs and crowds", arguments: 1...200)
  func same(seed: UInt64) throws {
    var register = WrittenRegister(seed: seed, quirks: [])
    let text = register.text()
    let plain = try #require(OverlapRegister.read(plain: WrittenRegister.pieces(text)))
    let problems = Problems()
    let careful = try #require(read(text, problems))
    #expect(OverlapCount(of: plain) == OverlapCount(of: careful))
    #expect(plain.count == careful.count && plain.count > 0)
    #expect(problems.items.isEmpty)
  }

  @Test("is one in which nothing is quoted, missing or wrong", arguments: WrittenRegister.Quirk.allCases)
  func refused(_ quirk: WrittenRegister.Quirk) {
    for seed in 1...20 as ClosedRange<UInt64> {
      var register = WrittenRegister(seed: seed, quirks: [quirk])
      #expect(OverlapRegister.read(plain: WrittenRegister.pieces(register.text())) == nil)
    }
  }

  @Test("and any other are read alike whatever is changed in their bytes", arguments: 1...300)
  func changed(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var register = WrittenRegister(seed: seed, quirks: [])
    var bytes = register.text()
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = Array(",;\n\r\" \t\0-0é\u{1}".utf8).randomElement(using: &random) ?? 0
      case 1: bytes.remove(at: place)
      default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
      }
    }
    let plain = OverlapRegister.read(plain: WrittenRegister.pieces(bytes))
    let problems = Problems()
    let careful = read(bytes, problems)
    // What is plain is read by both, without a word; the careful reader alone reads the rest.
    if let plain {
      #expect(careful.map { OverlapCount(of: $0) } == OverlapCount(of: plain))
      #expect(problems.items.isEmpty)
    }
  }

  @Test(
    "does not begin with a wrong first line",
    arguments: ["\nid,start", "\u{FEFF}x,id,id\n\n", "\n\r\n", ",\n", ""])
  func header(_ text: String) {
    #expect(OverlapRegister.read(plain: WrittenRegister.pieces(Array((text + "\na,b\n").utf8))) == nil)
  }

  @Test("is refused where its bytes become fewer or more while it is read, or a line is longer than a piece")
  func moving() {
    var register = WrittenRegister(seed: 1, quirks: [])
    let text = register.text()
    #expect(OverlapRegister.read(plain: WrittenRegister.pieces(text)) != nil)
    for other in [text.count - 1, text.count + 1] {
      #expect(OverlapRegister.read(plain: WrittenRegister.pieces(text, claiming: other)) == nil)
    }
    let long = text + Array("z,2026-01-01,2026-01-02,p,t,".utf8) + Array(repeating: UInt8(ascii: ";"), count: 200_000)
    #expect(OverlapRegister.read(plain: WrittenRegister.pieces(long)) == nil)
  }

  @Test("is read on two threads, in many pieces, as on one", arguments: ["\n", "\r\n"])
  func large(_ lineBreak: String) throws {
    let rows = InventedRegisters.rows(seed: 4, count: 30_000, least: 1, vocabulary: 200)
    let text = Array((InventedRegisters.header + rows.joined(separator: lineBreak)).utf8)
    #expect(text.count > 1 << 20)
    let plain = try #require(OverlapRegister.read(plain: WrittenRegister.pieces(text)))
    let careful = try #require(read(text, Problems()))
    #expect(OverlapCount(of: plain) == OverlapCount(of: careful))
    #expect(OverlapCount(of: plain).named > 0)
  }

  @Test(
    "that is large and wrong is left to the reader that says where",
    arguments: [(7, 3), (20_000, 12), (24_999, 24_990)])
  func largeAndWrong(_ wrong: Int, _ same: Int) {
    var rows = InventedRegisters.rows(seed: 9, count: 25_000, least: 1, vocabulary: 200)
    let twice = rows[wrong].replacing(/^c\d+/, with: "c\(same)")
    for (row, message) in [(twice, "the id `c\(same)` was given"), ("x,y", "this row has 2 cells")] {
      rows[wrong] = row
      let text = InventedRegisters.header + rows.joined(separator: "\n")
      #expect(text.utf8.count > 1 << 20)
      let problems = Problems()
      #expect(OverlapRegister.read(InventedRegisters.file(text), problems: problems) == nil)
      let errors = problems.sorted.filter { $0.severity == .error }
      #expect(errors.map { $0.mark?.line } == [wrong + 2])
      #expect(errors.allSatisfy { $0.message.hasPrefix(message) })
    }
  }

  private func read(_ bytes: [UInt8], _ problems: Problems) -> OverlapRegister? {
    OverlapRegister.read(SourceFile(name: "register.csv", bytes: bytes), mayBePlain: false, problems: problems)
  }
}

/// A register as people may write it, with few words so that many are shared.
struct WrittenRegister {
  /// What a plain register does not have.
  enum Quirk: CaseIterable {
    case quotedCell, quotationMark, unknownReference, idTwice, noID, noAudience, noTheme, dayOutsideCalendar
    case datesReversed, spaceBeforeDate, shortRow, longRow, returnAlone, nul, invalidUTF8
  }

  private var random: SeededRandom
  private let quirks: Set<Quirk>
  private let ids: [String]

  private static let words = [
    "p", "q", "parents", "pupils11", "young people", "a very long word of the vocabulary", "été", "7", "07", "A-1",
    "x(y)", "🏫", "seventh", "eighthly", "#1", "ö1", "ab", "abc", "1234567", "12345678",
  ]

  init(seed: UInt64, quirks: Set<Quirk>) {
    random = SeededRandom(seed: seed)
    self.quirks = quirks
    let count = Int.random(in: 2...40, using: &random)
    let forms: [(Int) -> String] = [
      { "\($0)" }, { "\($0 * 7_919)" }, { "c\($0)" }, { "campaign number \($0)" }, { "é;\($0)" }, { "00\($0)" },
      { "\(99_999_990 + $0)" },
    ]
    // Every third register has plain numbers only.
    var ids: [String] = []
    for number in 1...count {
      let form = seed.isMultiple(of: 3) ? 0 : Int.random(in: 0..<forms.count, using: &random)
      ids.append(forms[form](number))
    }
    self.ids = ids
  }

  /// The register's bytes; with a quirk, one row has it.
  mutating func text() -> [UInt8] {
    let names = ["id", "lead", "Launch", "end", "audiences", "themes", "refs"].shuffled(using: &random)
    let lineBreak = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    let odd = Int.random(in: 1..<ids.count, using: &random)
    var bytes = Array(((Bool.random(using: &random) ? "\u{FEFF}" : "") + names.joined(separator: ",") + lineBreak).utf8)
    for row in ids.indices {
      var cells = self.cells(row)
      if row == odd { for quirk in quirks { add(quirk, to: &cells) } }
      bytes += Array(names.map { cells[$0] ?? "" }.joined(separator: ",").utf8)
      if row == odd {
        if quirks.contains(.longRow) { bytes.append(UInt8(ascii: ",")) }
        if quirks.contains(.shortRow), let comma = bytes.lastIndex(of: UInt8(ascii: ",")) { bytes.remove(at: comma) }
        if quirks.contains(.returnAlone) { bytes.insert(UInt8(ascii: "\r"), at: bytes.count - 1) }
        if quirks.contains(.nul) { bytes.insert(0, at: bytes.count - 1) }
        if quirks.contains(.invalidUTF8) { bytes.insert(0xFF, at: bytes.count - 1) }
      }
      let isLast = row == ids.count - 1
      if !isLast || Bool.random(using: &random) { bytes += Array(lineBreak.utf8) }
      if Int.random(in: 0..<10, using: &random) == 0, !isLast { bytes += Array(lineBreak.utf8) }
    }
    return bytes
  }

  /// The bytes, as a file that was said to have so many.
  static func pieces(_ bytes: [UInt8], claiming count: Int? = nil) -> RegisterPieces {
    RegisterPieces(count: count ?? bytes.count) { offset, buffer in
      let piece = bytes.dropFirst(offset).prefix(buffer.count)
      buffer.copyBytes(from: piece)
      return piece.count
    }
  }

  private mutating func cells(_ row: Int) -> [String: String] {
    let day = Int.random(in: 20_000...20_100, using: &random)
    let last = day + Int.random(in: 0...40, using: &random)
    let spaces = ["", "", "", " ", "\t"]
    let space = spaces.randomElement(using: &random) ?? ""
    return [
      "id": space + ids[row] + space, "lead": Self.words.randomElement(using: &random) ?? "",
      "Launch": "\(CalendarDate(dayNumber: day))", "end": "\(CalendarDate(dayNumber: last))",
      "audiences": list(of: Self.words, least: 1), "themes": list(of: Self.words, least: 1),
      // An id with a semicolon cannot be named.
      "refs": list(of: ids.filter { !$0.contains(";") }, least: 0),
    ]
  }

  /// Words in a cell, some of them twice, with spaces and empty words among them.
  private mutating func list(of words: [String], least: Int) -> String {
    guard !words.isEmpty else { return "" }
    let count = [0, 0, 1, 1, 2, 3, 12, 30].randomElement(using: &random) ?? 0
    return (0..<max(least, count)).map { _ in
      let word = words.randomElement(using: &random) ?? ""
      return [word, word, word, " \(word)", "\(word) ", "\(word);", ";\(word)"].randomElement(using: &random) ?? word
    }
    .joined(separator: ";")
  }

  private func add(_ quirk: Quirk, to cells: inout [String: String]) {
    switch quirk {
    case .quotedCell: cells["themes"] = "\"\(cells["themes"] ?? "")\""
    case .quotationMark: cells["lead"] = "5\" screen"
    case .unknownReference: cells["refs"] = "nobody"
    case .idTwice: cells["id"] = ids[0]
    case .noID: cells["id"] = ""
    case .noAudience: cells["audiences"] = " ; "
    case .noTheme: cells["themes"] = ""
    case .dayOutsideCalendar: cells["end"] = "2030-02-29"
    case .datesReversed: cells["end"] = "1999-12-31"
    case .spaceBeforeDate: cells["Launch"] = " \(cells["Launch"] ?? "")"
    case .shortRow, .longRow, .returnAlone, .nul, .invalidUTF8: break
    }
  }
}
