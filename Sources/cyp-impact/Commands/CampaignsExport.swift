import ArgumentParser
import Impact

/// `cyp-impact campaigns export`: the register as a table or as one document.
struct CampaignsExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the register as a table for a spreadsheet, or as one YAML document.",
    discussion: """
      In the table, lists stand between semicolons, and parts are written `key=value | key=value`. A cell that a \
      spreadsheet would take for a formula begins with an apostrophe; `campaigns import` takes it off again.
      """)

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, yaml }

  @OptionGroup var data: DataOptions

  @Option(help: "csv or yaml.")
  var format: Format = .csv

  @Option(name: .shortAndLong, help: "File to write, whole or not at all; - for standard output.")
  var output: String?

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    var options = data
    options.unverified = true
    let register = try Library(reader, options: options).register
    let text = try format == .csv ? CampaignTable.write(register) : RegisterDocument.yaml(register)
    try Output.write(text, to: output)
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
  }
}
