public import ArgumentParser
import Impact
public import Reports

/// `cyp-impact campaigns calendar`: who is asking what of whom, when.
struct CampaignsCalendar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Show who is asking what of whom, and when.",
    discussion: """
      The page of --format html holds the timeline as a picture and the same as tables; it needs no network. \
      In --format csv a cell that a spreadsheet would take for a formula has an apostrophe in front.
      """)

  @OptionGroup var filter: CampaignFilterOptions
  @OptionGroup var data: DataOptions

  @Option(help: "text, markdown, csv, json or html.")
  var format: CalendarFormat = .terminal

  @Option(name: .shortAndLong, help: "File to write, whole or not at all; - for standard output.")
  var output: String?

  @Option(help: "Columns of the text.")
  var width: Int?

  func validate() throws { try ReportOptions.check(width: width) }

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    let calendar = CampaignCalendar(
      library.register.campaigns,
      filter: try filter.filter(CampaignVocabulary(library.vocabulary), library.register),
      titles: CampaignTitles(library.vocabulary), asOf: library.register.asOf)
    let text = try render(
      calendar, as: format, style: ReportOptions.style(output: output), width: width ?? ReportOptions.terminalWidth)
    try Output.write(text, to: output)
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
  }
}

extension CalendarFormat: ExpressibleByArgument {}
