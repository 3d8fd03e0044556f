import ArgumentParser
import Impact
import Reports
import YAMLReading

/// `cyp-impact campaigns known-pairs`: tries the conflict finder on campaigns that reviewers have spoken about.
struct CampaignsKnownPairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "known-pairs", abstract: "Try the conflict finder on campaigns that reviewers have spoken about.",
    discussion: "Ends with status 1 when the finder does not say what it should.")

  @OptionGroup var data: DataOptions

  @Flag(help: "Print Markdown instead of text.")
  var markdown = false

  @Option(name: .shortAndLong, help: "File to write, whole or not at all; - for standard output.")
  var output: String?

  @Option(help: "Columns of the text.")
  var width: Int?

  func validate() throws { try ReportOptions.check(width: width) }

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    var options = data
    options.unverified = true
    let library = try Library(reader, options: options)
    guard let document = try reader.required("known-pairs.yaml", role: "known pairs"),
      let known = KnownPairsDocument.read(
        document, vocabulary: CampaignVocabulary(library.vocabulary), codes: library.finder.codes,
        register: library.register, problems: reader.problems)
    else { return try reader.stopIfWrong() }
    let proposals = try proposals(known, reader, library)
    let trials = known.trials(library.finder, register: library.register) { path, register in
      proposals[path].map { library.finder.find(for: $0, against: register, indicators: [:]).conflicts } ?? []
    }
    let report = KnownPairsReport(known, trials: trials)
    let style = ReportOptions.style(output: output)
    let text = render(report, asMarkdown: markdown, style: style, width: width ?? ReportOptions.terminalWidth)
    try Output.write(text, to: output)
    if report.disagreements > 0 { throw Stop(status: .found, sentence: "") }
  }

  /// The proposals that pairs name, by the path in the document.
  private func proposals(_ known: KnownPairs, _ reader: DocumentReader, _ library: Library) throws -> [String: Proposal]
  {
    var proposals: [String: Proposal] = [:]
    for path in known.pairs.compactMap(\.proposal) {
      guard let document = try reader.required(path, role: "proposal") else { continue }
      let context = library.context(domains: ["education", "health", "housing", "employment", "poverty"])
      proposals[path] = ProposalDocument.read(document, context: context, problems: reader.problems)
    }
    try reader.stopIfWrong()
    return proposals
  }
}
