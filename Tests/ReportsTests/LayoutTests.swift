import Testing

@testable import Reports

@Suite("Lines, columns and widths")
struct LayoutTests {
  @Test(
    "Width counts columns, not characters",
    arguments: [
      ("abc", 3), ("漢字", 4), ("e\u{301}", 1), ("ﾊﾝ", 2), ("ＡＢ", 4), ("👩‍👧", 2), ("🇬🇧", 2), ("❤️", 2), ("한", 2),
      ("▲▲ ●", 4), ("\u{2212}3", 2),
    ])
  func width(text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }

  @Test("Wrapping loses and adds no word and stays within the width", arguments: [1, 2, 3, 7, 20, 200])
  func wrapping(width: Int) {
    let text = "Children's rights: 漢字かな exceptionally-long-word-without-a-space and e\u{301}tude"
    let lines = LineWrap(width: width).lines(of: Phrase(text)).map { $0.spans.map(\.text).joined() }
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(width, 2) })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("A word with two tones is not broken between them")
  func tones() {
    let lines = LineWrap(width: 9).lines(of: "it is (" + .strong("likely") + ") so")
    #expect(lines.map { $0.spans.map(\.text).joined() } == ["it is", "(likely)", "so"])
  }

  @Test("An empty phrase is one empty line")
  func empty() { #expect(LineWrap(width: 10).lines(of: "").count == 1) }

  @Test("A table with a long cell wraps it and keeps its numbers whole")
  func table() {
    let table = ReportDocument.Table(
      columns: [.init(title: "Name"), .init(title: "Score", isNumeric: true)],
      rows: [["a long name that wraps", "\u{2212}100"]])
    let lines = TerminalTable(table: table, width: 20, paint: Paint(style: .plain)).lines
    #expect(
      lines == [
        "Name           Score", "-------------  -----", "a long name     \u{2212}100", "that wraps",
      ])
  }

  @Test("Markdown writes a table with its numbers to the right")
  func markdownTable() {
    let table = ReportDocument.Table(
      columns: [.init(title: "A"), .init(title: "B", isNumeric: true)], rows: [["x|y", "1"]])
    let text = MarkdownLayout().text(of: .init(kind: "K", title: "T", opening: [.table(table)], sections: []))
    #expect(text == "# K: T\n\n| A | B |\n| --- | ---: |\n| x\\|y | 1 |\n")
  }

  @Test("Stars stand close to their words")
  func stars() {
    let text = MarkdownLayout().text(
      of: .init(kind: "K", title: "T", opening: [.paragraph(.strong(" a ") + "b")], sections: []))
    #expect(text == "# K: T\n\n**a** b\n")
  }
}
