import ArgumentParser
import Impact

/// `cyp-impact campaigns add`: a record to fill in.
struct CampaignsAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Print a campaign's record to fill in, with the words that each field allows.",
    discussion: "Put the file into the folder of the register, `assessments/campaigns`, when it is filled in.")

  @OptionGroup var data: DataOptions

  @Option(help: "Its id: small letters, digits and single hyphens.")
  var id: String

  @Option(help: "Its name.")
  var name: String

  @Option(help: "A body that leads it, by code or name; may be given several times.")
  var lead: [String] = []

  @Option(name: .shortAndLong, help: "File to write; an existing file is never replaced.")
  var output: String?

  func run() throws {
    if let output, output != "-", Paths.exists(output) {
      throw Stop(status: .couldNotRun, sentence: "\(output) is already there; it was left as it is")
    }
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    let template = CampaignTemplate(id: id, name: name, lead: lead)
    var mistakes = template.mistakes(CampaignVocabulary(library.vocabulary))
    if library.register[id] != nil { mistakes.append("The id `\(id)` already stands in the register") }
    guard mistakes.isEmpty else { throw Stop(status: .wrongDocument, sentence: mistakes.joined(separator: "\n")) }
    let outcomes = library.strategies.main?.outcomes.map(\.id) ?? []
    try Output.write(template.text(library.vocabulary, outcomes: outcomes), to: output)
  }
}
