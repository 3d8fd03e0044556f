import Impact
import Testing
import YAMLReading

@Suite("Intervals with keys")
struct KeyedIntervalsTests {
  @Test("give every pair that shares a key and a day once, and no other", arguments: 1...40)
  func allPairs(seed: UInt64) {
    let items = InventedRegisters.items(seed: seed, count: 60)
    let visited = InventedRegisters.pairs(of: items)
    #expect(Set(visited).count == visited.count)
    #expect(Set(visited) == InventedRegisters.pairsByComparingAll(items))
  }

  @Test("give the same pairs in any order of the items", arguments: 1...10)
  func order(seed: UInt64) {
    let items = InventedRegisters.items(seed: seed, count: 60)
    var random = SeededRandom(seed: seed)
    let order = Array(items.indices).shuffled(using: &random)
    let pairs = InventedRegisters.pairs(of: order.map { items[$0] }).map { pair in
      RowPair(min(order[pair.first], order[pair.second]), max(order[pair.first], order[pair.second]))
    }
    #expect(Set(pairs) == Set(InventedRegisters.pairs(of: items)))
  }

  @Test("visit the pairs in the same order each time")
  func deterministic() {
    let items = InventedRegisters.items(seed: 3, count: 200)
    #expect(InventedRegisters.pairs(of: items) == InventedRegisters.pairs(of: items))
  }

  @Test("stop when no more is wanted")
  func stop() {
    var intervals = KeyedIntervals()
    for _ in 0..<10 { intervals.append(begin: 1, end: 1, keys: [7]) }
    var visits = 0
    intervals.forEachPair { _, _ in
      visits += 1
      return visits < 4
    }
    #expect(visits == 4)
  }

  @Test("meet on the day that ends one and begins the other, and not a day later")
  func ends() {
    var intervals = KeyedIntervals()
    intervals.append(begin: .min, end: 10, keys: [.max])
    intervals.append(begin: 10, end: .max, keys: [.max, 0, 0])
    intervals.append(begin: 11, end: 12, keys: [0])
    intervals.append(begin: 12, end: 11, keys: [0])
    var pairs: [RowPair] = []
    intervals.forEachPair {
      pairs.append(RowPair($0, $1)); return true
    }
    #expect(pairs == [RowPair(1, 2), RowPair(0, 1)])
  }
}

@Suite("The count of overlapping campaigns")
struct OverlapCountTests {
  @Test("equals a comparison of all with all", arguments: 1...30)
  func allPairs(seed: UInt64) throws {
    let rows = InventedRegisters.rows(seed: seed, count: 80)
    let count = OverlapCount(of: try InventedRegisters.register(rows))
    let expected = InventedRegisters.pairsByComparingAll(rows)
    #expect(count.pairs == expected.count)
    #expect(count.sumOfFirst == expected.reduce(0) { $0 + $1.first + 1 })
    #expect(count.sumOfSecond == expected.reduce(0) { $0 + $1.second + 1 })
  }

  @Test("is that of other programs for a thousand invented campaigns")
  func published() throws {
    let file = try #require(InventedRegisters.thousand)
    let count = OverlapCount(of: try #require(OverlapRegister.read(file, problems: Problems())))
    #expect([count.pairs, count.sumOfFirst, count.sumOfSecond, count.named] == [302, 98_352, 202_783, 21])
  }

  @Test("is the same for any number of threads")
  func threads() throws {
    let register = try InventedRegisters.register(InventedRegisters.rows(seed: 5, count: 300))
    #expect(OverlapCount(of: register, threads: 1) == OverlapCount(of: register, threads: 4))
  }

  @Test("says that a crowd was too large, names it, and counts the others")
  func limit() throws {
    let crowd = (1...100).map { "c\($0),2026-04-01,2026-04-01,parents,vaccines," }
    let others = (1...3).map { "o\($0),2026-05-01,2026-05-01,pupils,\"reading; books\",o\($0)" }
    let count = OverlapCount(of: try InventedRegisters.register(crowd + others), limit: 100)
    #expect(count.pairs == 3)
    #expect(!count.isComplete)
    #expect(count.leftOut.map(\.pairs) == [4950])
    #expect(count.leftOut.map(\.campaigns) == [100])
    #expect(count.leftOut.map { "\($0.audience) \($0.theme)" } == ["parents vaccines"])
    #expect(count.crowds.map(\.pairs) == [3, 3])
  }

  @Test("does not take a reference off a crowd that it left out")
  func namedInCrowd() throws {
    let rows = (1...30).map { "c\($0),2026-04-01,2026-04-01,parents,vaccines,c1" }
    let register = try InventedRegisters.register(rows)
    #expect(OverlapCount(of: register, limit: 100).pairs == 0)
    #expect(OverlapCount(of: register).pairs == 30 * 29 / 2 - 29)
  }

  @Test("of two thousand campaigns on one day is exact")
  func crowd() throws {
    let rows = (1...2_000).map { "\($0),2026-04-01,2026-04-01,A,T," }
    let count = OverlapCount(of: try InventedRegisters.register(rows))
    #expect(count.pairs == 2_000 * 1_999 / 2)
    #expect(count.isComplete)
  }

  @Test("of a hundred thousand campaigns on one day ends at the limit")
  func largeCrowd() throws {
    let rows = (1...100_000).map { "\($0),2026-04-01,2026-04-01,A,T," }
    let count = OverlapCount(of: try InventedRegisters.register(rows), limit: 1_000_000_000)
    #expect(count.leftOut.map(\.pairs) == [100_000 * 99_999 / 2])
    #expect(count.pairs == 0)
  }
}

@Suite("A register of campaigns as CSV")
struct OverlapRegisterTests {
  @Test(
    "is read whatever the order of columns, line breaks, quotation marks and spaces",
    arguments: [
      "id,start,end,audiences,themes,refs\na,2026-01-01,2026-01-31,p;q,t,b\nb,2026-01-31,2026-02-01,q,t,\n",
      "\u{FEFF}Themes,References,Launch,END,id,lead,audiences\r\nt,b,2026-01-01,2026-01-31,a,DfE,p;q\r\n"
        + "t,,2026-01-31,2026-02-01,b,DfE,q",
      "id,start,end,audiences,themes,refs\r\ra, 2026-01-01 ,\"2026-01-31\",\" p ;; q;q\",\"t\n\",\"b\"\rb,2026-01-31,2026-02-01,q,t,\r",
    ])
  func forms(_ text: String) throws {
    let problems = Problems()
    let register = try #require(OverlapRegister.read(InventedRegisters.file(text), problems: problems))
    let count = OverlapCount(of: register)
    #expect([count.campaigns, count.pairs, count.named] == [2, 0, 1])
    #expect(problems.items.isEmpty)
  }

  @Test("keeps words apart that differ in quotation marks, commas, length or letters outside English")
  func words() throws {
    let words = [
      "\"a \"\"b\"\"\"", "\"a b\"", "\"a,b\"", "été", "ete", "seventh", "eighthly", "eighthlY", "a long word to tell",
    ]
    let rows = words.enumerated().map { "\($0.offset),2026-01-01,2026-01-02,\($0.element),t," }
    #expect(OverlapCount(of: try InventedRegisters.register(rows)).pairs == 0)
    let crowds = OverlapCount(of: try InventedRegisters.register(rows.map { "x\($0)" } + rows)).crowds
    #expect(
      Set(crowds.map(\.audience)).isSubset(of: [
        "a \"b\"", "a b", "a,b", "été", "ete", "seventh", "eighthly", "eighthlY",
      ]))
    #expect(crowds.count == OverlapCount.crowdsShown)
  }

  @Test("that is wrong is refused with a sentence at the place", arguments: RegisterMistake.all)
  func mistakes(_ mistake: RegisterMistake) {
    let problems = Problems()
    #expect(OverlapRegister.read(InventedRegisters.file(mistake.text), problems: problems) == nil)
    let found = problems.sorted.map { item in
      (item.mark.map { "\($0.line):\($0.column) " } ?? "") + item.message
    }
    #expect(found == mistake.messages)
    #expect(problems.items.allSatisfy { $0.help != nil })
  }

  @Test("that is not UTF-8 text is refused at the byte", arguments: [(UInt8(0xFF), "0xFF"), (0, "NUL")])
  func bytes(_ byte: UInt8, _ words: String) throws {
    let bytes = Array("id,start\né".utf8) + [byte] + Array("x\n".utf8)
    let problems = Problems()
    #expect(OverlapRegister.read(SourceFile(name: "r.csv", bytes: bytes), problems: problems) == nil)
    let item = try #require(problems.items.first)
    #expect(item.mark == SourceMark(line: 2, column: 2))
    #expect(item.message.contains(words))
  }

  @Test("with a million mistakes shows the first and counts the others")
  func manyMistakes() {
    let problems = Problems()
    let text = InventedRegisters.header + String(repeating: "a,b\n", count: 100_000)
    #expect(OverlapRegister.read(InventedRegisters.file(text), problems: problems) == nil)
    #expect(problems.items.count == Problems.limit)
    #expect(problems.sorted.last?.message == "and 99800 more errors not shown")
  }

  @Test("with references to campaigns that it does not hold, or without audiences, is read with a warning")
  func warnings() throws {
    let problems = Problems()
    let text =
      InventedRegisters.header
      + "a,2026-01-01,2026-01-02,p,t,x;y\nb,2026-01-01,2026-01-02,,t,x\nc,2026-01-01,2026-01-02,p,t,a;c\n"
    let register = try #require(OverlapRegister.read(InventedRegisters.file(text), problems: problems))
    #expect(OverlapCount(of: register).pairs == 0)
    #expect(
      problems.sorted.map { "\($0.mark?.line ?? 0) \($0.message)" } == [
        "2 3 references name campaigns that are not in this register; the first is `x`",
        "3 this campaign has no audience or no theme",
      ])
  }

  @Test("with a hundred thousand words in a cell, or as many commas in a row, is refused")
  func hugeCells() {
    let words = (0..<100_000).map { "w\($0)" }.joined(separator: ";")
    let problems = Problems()
    let text =
      InventedRegisters.header + "a,2026-01-01,2026-01-02,\(words),t,\nb\(String(repeating: ",", count: 100_000))\n"
    #expect(OverlapRegister.read(InventedRegisters.file(text), problems: problems) == nil)
    #expect(problems.items.map { $0.mark?.line } == [2, 3])
  }

  @Test("that is large is read in halves as in one piece")
  func halves() throws {
    var rows = InventedRegisters.rows(seed: 9, count: 25_000, least: 1, vocabulary: 200)
    let inHalves = OverlapCount(of: try InventedRegisters.register(rows))
    // Something quoted makes it one piece.
    rows[0] = "\"c0\"" + rows[0].dropFirst(2)
    let inOnePiece = OverlapCount(of: try InventedRegisters.register(rows))
    #expect(inHalves == inOnePiece)
    #expect(inHalves.pairs > 10_000 && inHalves.named > 0)
  }

  @Test("that is large and holds an id in both halves names the line of the first")
  func twiceInHalves() {
    let rows = InventedRegisters.rows(seed: 9, count: 25_000, least: 1, vocabulary: 200)
    let text = InventedRegisters.header + (rows + [rows[7]]).joined(separator: "\n")
    let problems = Problems()
    #expect(text.utf8.count > 1 << 20)
    #expect(OverlapRegister.read(InventedRegisters.file(text), problems: problems) == nil)
    let errors = problems.sorted.filter { $0.severity == .error }
    #expect(errors.map(\.message) == ["the id `c7` was given to another campaign before, in line 9"])
    #expect(errors.map { $0.mark?.line } == [25_002])
  }

  @Test("with more combinations than are compared is refused where they become too many")
  func combinations() {
    let (audiences, themes) = ((0..<5000).map { "a\($0)" }, (0..<5000).map { "t\($0)" })
    let row = "2026-01-01,2026-01-02,\(audiences.joined(separator: ";")),\(themes.joined(separator: ";")),"
    let problems = Problems()
    #expect(
      OverlapRegister.read(
        InventedRegisters.file(InventedRegisters.header + "a,\(row)\nb,\(row)\n"), problems: problems) == nil)
    #expect(problems.items.map { $0.mark?.line } == [3])
  }
}

/// A register that is wrong and what is said of it.
struct RegisterMistake: CustomTestStringConvertible {
  var name: String
  var text: String
  var messages: [String]
  var testDescription: String { name }

  init(_ name: String, _ rows: String, _ messages: String...) {
    (self.name, text, self.messages) = (name, InventedRegisters.header + rows, messages)
  }

  static let all: [RegisterMistake] =
    [
      RegisterMistake("a short row", "a,2026-01-01,2026-01-02,p,t\n", "2:1 this row has 5 cells, the first line has 6"),
      RegisterMistake(
        "a long row", "a,2026-01-01,2026-01-02,p,t,,\n", "2:1 this row has 7 cells, the first line has 6"),
      RegisterMistake(
        "days that the calendar lacks", "é,2026-02-29,2026-2-3,p,t,\n", "2:3 `2026-02-29` is not a day of the calendar",
        "2:14 `2026-2-3` is not a day of the calendar"),
      RegisterMistake("no dates", "a,,\"\",p,t,\n", "2:3 the first day is missing", "2:5 the last day is missing"),
      RegisterMistake(
        "dates reversed", "\r\na,2026-01-02,2026-01-01,p,t,\r\n",
        "3:14 this campaign ends on `2026-01-01`, before it starts on `2026-01-02`"),
      RegisterMistake("no id", "\" \",2026-01-01,2026-01-02,p,t,\n", "2:2 this campaign has no id"),
      RegisterMistake(
        "an id twice", "a,2026-01-01,2026-01-02,\"p\nq\",t,\na,2026-01-01,2026-01-02,p,t,\n",
        "4:1 the id `a` was given to another campaign before, in line 2"),
      RegisterMistake(
        "a quotation mark that is not closed", "a,2026-01-01,2026-01-02,\"p,t,\n",
        "2:25 the quotation mark here is never closed"),
      RegisterMistake(
        "text after a quotation mark", "a,2026-01-01,2026-01-02,\"p\"q,t,\n",
        "2:28 there is text between the closing quotation mark and the next comma"),
      RegisterMistake(
        "a mistake after a line break in a cell", "a,2026-01-01,2026-01-02,\"p\r\nq\",t,\"x\n\"y\n",
        "4:2 there is text between the closing quotation mark and the next comma"),
    ] + headers

  private static let headers = [
    RegisterMistake(header: "", "the register is empty"),
    RegisterMistake(header: "\n\r\n", "the register is empty"),
    RegisterMistake(
      header: "id,begin,end,audience,themes\n", "1:1 there is no column `start`", "1:1 there is no column `audiences`"),
    RegisterMistake(
      header: "id,start,launch,end,audiences,themes,id\n", "1:10 this is the second column of the first day",
      "1:38 this is the second column of the id"),
  ]

  private init(header: String, _ messages: String...) {
    (name, text, self.messages) = ("the first line \(header.debugDescription)", header, messages)
  }
}
