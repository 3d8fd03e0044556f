import ArgumentParser
import Impact

/// `cyp-impact campaigns import`: a table checked and written as a register in YAML.
struct CampaignsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Check a table of campaigns and write it as a register in YAML.",
    discussion: "Every mistake is reported with its line and column; nothing is written while there is one.")

  @OptionGroup var data: DataOptions

  @Argument(help: "The table, a CSV file in UTF-8; - for standard input.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(name: .shortAndLong, help: "File to write, whole or not at all; - for standard output.")
  var output: String?

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    var options = data
    options.unverified = true
    let library = try Library(reader, options: options)
    let outcomes = Set(library.strategies.main?.outcomes.map(\.id) ?? [])
    let table = try reader.namedTable(file).flatMap {
      CampaignDocument.read(
        [], tables: [$0], others: library.register.campaigns,
        vocabulary: CampaignVocabulary(library.vocabulary, outcomes: outcomes), problems: reader.problems)
    }
    try reader.stopIfWrong()
    guard let table else { throw Stop(status: .wrongDocument, sentence: reader.report()) }
    try Output.write(RegisterDocument.yaml(table), to: output)
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
  }
}
