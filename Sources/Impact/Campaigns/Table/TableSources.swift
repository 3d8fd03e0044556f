internal import YAMLReading

/// The pages that the rows of a table rest on.
///
/// Every row describes its own pages, so that rows may be copied from table to table; a page may also be named by its
/// code alone when some other row describes it.
final class TableSources {
  private let file: SourceFile
  private let problems: Problems
  private let gather: () -> [String: CampaignSource]
  private lazy var described = gather()

  /// - Parameter gather: Finds the pages described anywhere in the table; called once, when first needed.
  init(file: SourceFile, problems: Problems, gather: @escaping () -> [String: CampaignSource]) {
    self.file = file
    self.problems = problems
    self.gather = gather
  }

  /// The pages that a record may name, by code.
  func pages(of record: TableRecord) -> [String: CampaignSource] {
    var pages: [String: CampaignSource] = [:]
    for item in record.pages {
      guard let page = Self.page(item, in: file, problems: problems) else { continue }
      if let earlier = pages[page.code], earlier != page, let start = item.first?.start {
        problems.error(Message.twice(page.code), at: start, in: file, help: Message.twiceHelp)
      }
      pages[page.code] = pages[page.code] ?? page
    }
    for code in record.codes where pages[code] == nil { pages[code] = described[code] }
    return pages
  }

  /// The code that an item is known by: its `code`, else its title, else the text that stands alone.
  static func code(_ item: [CellPart]) -> CellText? {
    (item.first { $0.key?.string == "code" } ?? item.first { $0.key?.string == "title" }
      ?? item.first { $0.key == nil })?.value
  }

  /// The page that an item describes; nil when it only names one, or after an error.
  static func page(_ item: [CellPart], in file: SourceFile, problems: Problems) -> CampaignSource? {
    guard item.contains(where: { $0.key != nil }) else { return nil }
    var record = TableRecord(file: file, problems: problems)
    let node = record.node(ofPage: item)
    let what = code(item).map { "source \($0.string.prefix(60))" } ?? "a source"
    let fields = FieldReader(
      node, what: what, keys: ["code", "title", "url", "more"], file: file, problems: problems)
    guard let fields, let title = fields.requiredString("title") else { return nil }
    return CampaignSource(
      code: fields.string("code") ?? title, title: title, url: fields.string("url"),
      more: fields.strings("more").map(\.value))
  }

  /// A page as an item of a cell; its code is left out when it is the title.
  static func item(_ source: CampaignSource) -> RecordPart {
    (source.code == source.title ? [] : [("code", .text(source.code))]) + source.page
  }
}

private enum Message {
  static let twiceHelp = "Give one of the two pages another code."
  static func twice(_ code: String) -> String { "The code `\(code)` stands for two different pages in this row" }
}
