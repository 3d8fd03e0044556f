import Testing

@testable import Reports

@Suite("Tables on a narrow screen")
struct TableCellsTests {
  func columns(_ kinds: String) -> [ReportDocument.Table.Column] {
    kinds.map { .init(title: "x", isNumeric: $0 == "n") }
  }

  func html(_ kinds: String) -> String {
    var html = HTMLBuilder()
    let row = kinds.map { _ in Phrase("1") }
    html.table(.init(columns: columns(kinds), rows: [row]), caption: "c")
    return html.text
  }

  @Test(
    "numbers stand below one or two columns of words, after a rank or not",
    arguments: [("wnnn", 3), ("wwnnn", 3), ("nwnnnnnn", 6), ("wwnnnn", 4)])
  func stacked(kinds: String, numbers: Int) {
    let text = html(kinds)
    #expect(text.contains("class=\"stack stack-\(numbers)\" role=\"table\""))
    #expect(text.ranges(of: "role=\"columnheader\"").count == kinds.count)
    #expect(text.ranges(of: "role=\"rowheader\"").count == 1)
    #expect(text.ranges(of: "role=\"cell\"").count == kinds.count - 1)
  }

  @Test(
    "a table of other columns scrolls and stays a plain table",
    arguments: ["wnn", "wnnnnnnn", "wwwnnn", "wnnnw", "nnnn", "ww", "w"])
  func scrolls(kinds: String) {
    let text = html(kinds)
    #expect(!text.contains("stack") && !text.contains("role=\"table\"") && text.contains("<table>"))
  }
}
