import Testing
import YAMLReading

@testable import Impact

@Suite("A table of campaigns")
struct TableTests {
  @Test("may have any order of columns, any line ends, a byte order mark or none, and no last line end")
  func forms() throws {
    let plain = "name,id,themes,lead,nations\nOne,one,learning/attendance,HO,England"
    let texts = [
      plain, plain + "\n", plain.replacing("\n", with: "\r\n"), plain.replacing("\n", with: "\r"), "\u{FEFF}" + plain,
      "\n" + plain + "\n\n,,,,\n", plain.replacing("\n", with: ",,\n") + ",,",
    ]
    for text in texts {
      let register = try Table.register(text)
      #expect(register.campaigns.map(\.id) == ["one"], "\(text)")
      #expect(register.campaigns.map(\.name) == ["One"])
    }
  }

  @Test("keeps commas, quotes and line breaks of a cell in quotes")
  func quotes() throws {
    let text =
      Table.header + ",note\n" + Table.row("one", "\"a, \"\"b\"\"\nc\"") + "\n" + Table.row("two", "say \"so\"")
    #expect(try Table.register(text).campaigns.map(\.note) == ["a, \"b\"\nc", "say \"so\""])
  }

  @Test("knows lists, parts, ages and dates in cells as an officer writes them")
  func cells() throws {
    let text = """
      \(Table.header),launch,end,ages,aliases,calls,policy,sources,verified
      \(Table.row("one", "2020-06 season,2021, 5-11 ,\" a ;b; \",\"kind=website|label=A; kind = app | label = B = C;\"")),\
      name=Law | end=2030-01,title=A page | url=https://a.b/?c=d,FALSE
      """
    let one = try #require(try Table.register(text).campaigns.first)
    #expect(one.launch == CalendarDate("2020-06-01").map { FuzzyDate($0, precision: .season) })
    #expect(one.end == FuzzyDate("2021"))
    #expect(one.ages == 5...11)
    #expect(one.aliases == ["a", "b"])
    #expect(one.calls.map(\.kind) == ["website", "app"])
    #expect(one.calls.map(\.label) == ["A", "B = C"])
    #expect(one.policy == Campaign.Policy(name: "Law", end: FuzzyDate("2030-01")))
    #expect(one.sources == [CampaignSource(code: "A page", title: "A page", url: "https://a.b/?c=d")])
    #expect(!one.isVerified)
  }

  @Test("finds a page that another row describes by its code")
  func pages() throws {
    let text = """
      \(Table.header),sources,claims
      \(Table.row("one", "S1,\"field=end|value=2020|status=seen|source=S2\""))
      \(Table.row("two", "code=S1 | title=A; code=S2 | title=B,"))
      """
    let one = try #require(try Table.register(text).campaigns.first)
    #expect(one.sources.map(\.title) == ["A"])
    #expect(one.claims.map(\.source?.title) == ["B"])
  }

  @Test("together with documents in YAML makes one register")
  func mixed() throws {
    let yaml = CampaignYAML.write(CampaignRegister(asOf: nil, campaigns: [campaign("one")]))
    let problems = Problems()
    let document = try #require(
      YAMLReader.read(bytes: Array(yaml.utf8), displayName: "r.yaml", problems: problems))
    let table = SourceFile(
      name: "t.csv", bytes: Array((Table.header + "\n" + Table.row("one")).utf8), notation: .table)
    let register = CampaignDocument.read(
      [document], tables: [table], vocabulary: TestWords.vocabulary, problems: problems)
    #expect(register == nil)
    #expect(problems.items.map { "\($0.file) " + $0.message } == ["t.csv The id `one` is already used at r.yaml:3"])
  }
}

@Suite("Mistakes in a table of campaigns")
struct TableMistakeTests {
  @Test("are all reported at once, each with its line and column")
  func all() {
    let text = """
      \(Table.header),launch,end,channels
      \(Table.row("one", "2020,2018,tv;vood"))
      \(Table.row("one", ",,"))
      \(Table.row("two", "18/11/2020,,"))
      three,Three,Home Offce,England,learning/attendence,,,
      """
    #expect(
      Table.said(text) == [
        "2:45 Campaign one ends in 2018, before it starts in 2020 | Correct one of the two dates, or leave out the end.",
        "2:53 `vood` in campaign one is not a known channel | Did you mean `vod`?",
        "3:1 The id `one` is already used at t.csv:2 | Give this campaign an id of its own.",
        "4:40 `launch` of campaign two must be a date, but is `18/11/2020`"
          + " | Write 2020-11-18, 2020-11, 2020, or 2020-03 season, in a column that the spreadsheet keeps as text.",
        "5:13 `Home Offce` is not the code or name of a known body | Did you mean `Home Office`?",
        "5:32 `learning/attendence` in campaign three is not a known theme | Did you mean `learning/attendance`?",
      ])
  }

  @Test("in its shape are found: quotes, rows too long or too short, and the rows between are read")
  func shape() {
    let text = """
      \(Table.header),note
      \(Table.row("one", "\"a\"b"))
      \(Table.row("two"))
      \(Table.row("three", "a,b"))
      \(Table.row("Four", "a"))
      \(Table.row("five", "\"never"))
      """
    #expect(
      Table.said(text).map { String($0.prefix { $0 != "|" }) } == [
        "2:43 There is text after the quote that closes this cell ",
        "3:39 This row has 5 cells, but the first row names 6 columns ",
        "4:44 This row has 7 cells, but the first row names 6 columns ",
        "5:1 `Four` cannot be the id of campaign Four ",
        "6:41 The quote that opens this cell is never closed ",
      ])
  }

  @Test("in its columns are found: one that is unknown, repeated, missing or without a name")
  func columns() {
    #expect(
      Table.said(Table.header + ",launhc,name,\n" + Table.row("one", ",,here")) == [
        "1:29 The table has a column `launhc`, which no campaign has | Did you mean `launch`?",
        "1:36 The column `name` stands here a second time; the first is at column 4 of line 1"
          + " | Keep one of the two columns.",
        "2:42 This cell stands in a column without a name | Name the column in the first row, or empty the cell.",
      ])
    #expect(
      Table.said("id,name,lead,themes\n") == [
        "1:1 The table has no column `nations` | Every campaign needs it: add the column and fill it in."
      ])
  }

  @Test("in its first row are told apart from those of a table with another separator")
  func header() {
    #expect(Table.said("one,Two\n").count == 1)
    #expect(Table.said("one,Two\n")[0].hasPrefix("1:1 The first row of the table must name the columns"))
    #expect(Table.said(Table.header.replacing(",", with: ";") + "\n")[0].contains("CSV UTF-8 (comma delimited)"))
    #expect(Table.said("") == ["the file is empty | Write the document, or check that this is the right file."])
  }

  @Test("in its encoding are found with their place")
  func encoding() {
    let problems = Problems()
    _ = Table.read(Array((Table.header + "\none,").utf8) + [0xA3], problems)
    #expect(problems.sorted.map(Table.said).first?.hasPrefix("2:5 the byte 0xA3 here is not valid UTF-8") == true)
  }

  @Test("inside a cell are found at their place, also behind doubled quotes and line breaks")
  func inside() {
    let text = """
      \(Table.header),calls,objectives,policy,ages,sources
      \(Table.row("one", "\"kind=app|label=\"\"A\"\"|lable=B;\nkind=ap|label=C\",more | behaviour=b,name=a;name=b,5,S9"))
      """
    #expect(
      Table.said(text).map { String($0.prefix { $0 != "|" }) } == [
        "2:62 a call to action has no key `lable` ",
        "3:6 `ap` in a call to action is not a known kind of call to action ",
        "3:18 `more` does not say what it is ",
        "3:18 an objective of one needs `direction` ",
        "3:44 `policy` holds one value, but a second begins here ",
        "3:51 `ages` must be two ages in years, but is `5` ",
        "3:53 `S9` is not one of this document's sources ",
      ])
  }

  @Test("are put into words of the table, not of YAML")
  func words() {
    let text = """
      \(Table.header),scope,claims
      \(Table.row("one", "local,field=a|value=b|status=claimed"))
      two,,HO,England,learning/attendance,,plain
      """
    let help = Table.said(text).map { String($0.drop { $0 != "|" }.dropFirst(2)) }
    #expect(
      help == [
        "Fill in the column `place` with the ONS code of the council.", "Add `by=` with the body that makes the claim.",
        "Fill in the column `name`; inside a cell, write `name=…`.", "Write it as `key=value | key=value`.",
      ])
  }

  @Test("never end the reading early, whatever is cut off or put in")
  func mutations() throws {
    let bytes = Array(CampaignTable.write(try Shipped.register()).utf8)
    for position in stride(from: 0, to: 6000, by: 601) {
      for byte in Array("\",;|=\\\n\0".utf8) + [0xFF] {
        var changed = Array(bytes[..<6000])
        changed[position] = byte
        let problems = Problems()
        let register = Table.read(changed, problems)
        #expect((register == nil) == problems.hasErrors)
      }
    }
  }
}

@Suite("A spreadsheet that opens an exported table")
struct FormulaTests {
  @Test(
    "finds no cell that begins a formula", arguments: ["=1+1", "+1", "-1", "@a", "\tx", "\rx", "＝1", "'=1", "''+1"])
  func guarded(_ text: String) throws {
    let written = CSVText.cell(text)
    let inside = written.hasPrefix("\"") ? String(written.dropFirst()) : written
    #expect(inside.hasPrefix("'" + text.prefix(1)))
    let register = CampaignRegister(asOf: nil, campaigns: [campaign("a") { $0.note = text }])
    #expect(try Table.register(CampaignTable.write(register)).campaigns.first?.note == text)
  }

  @Test("finds a number with its sign, so that a harm is a number too")
  func numbers() {
    #expect(CSVText.cell(-1.5) == "-1.5" && CSVText.cell(2.0) == "2.0" && CSVText.cell(Double?.none) == "")
    #expect(CSVText.row(written: [CSVText.cell("-1.5"), CSVText.cell(-1.5)]) == "'-1.5,-1.5\r\n")
  }

  @Test("finds other apostrophes as they are")
  func apostrophes() {
    #expect(CSVText.cell("'tis") == "'tis")
    #expect(CSVText.cell("10-11") == "10-11")
  }
}
