import ArgumentParser
import Impact
import YAMLReading

/// `cyp-impact validate FILE…`: every mistake with its place, without asking a module.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check documents: proposals, weights, overrides, costs, strategies, registers, catalogues.")

  @Argument(help: "Documents to check; the `schema` line tells what each is.")
  var documents: [String]

  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: documents.first))
    let library = try Library(reader, options: data)
    let found = try ModuleSet(reader, library: library, options: modules, proposalPath: documents.first ?? ".")
    var context = library.context(domains: found.domains, rates: found.rates)
    context.campaignWords.indicators = Set(found.catalogues.values.flatMap(\.indicators.keys))
    let read = try documents.compactMap { try reader.named($0, role: "document") }
    for document in read where !Self.together.contains(kind(of: document)) {
      check(document, context, library, reader.problems)
    }
    let registers = read.filter { kind(of: $0) == "campaigns" }
    if !registers.isEmpty {
      _ = CampaignDocument.read(registers, vocabulary: context.campaignWords, problems: reader.problems)
    }
    let strategies = read.filter { kind(of: $0) == "strategy" }
    _ = StrategyDocument.read(strategies, vocabulary: context.campaignWords, problems: reader.problems)
    try reader.stopIfWrong()
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
    try Output.write(
      "\(documents.count == 1 ? "1 document is" : "\(documents.count) documents are") in order.\n", to: nil)
  }

  /// Kinds whose documents are read together, because their ids must differ.
  private static let together: [Substring?] = ["campaigns", "strategy"]

  /// The middle of the `schema` line: `proposal` in `cyp-impact/proposal/1`.
  private func kind(of document: YAMLDocument) -> Substring? {
    document.root["schema"]?.text.split(separator: "/").dropFirst().first
  }

  /// Reads the document as the kind that its `schema` line names; without one it is read as a proposal.
  private func check(
    _ document: YAMLDocument, _ context: ReadingContext, _ library: Library, _ problems: Problems
  ) {
    switch kind(of: document) {
    case "catalogue":
      let rates = (context.rates ?? []).first { $0.domain == document.root["domain"]?.text }
      _ = CatalogueDocument.read(document, vocabulary: library.vocabulary, rates: rates, problems: problems)
    case "parameters": _ = ParametersDocument.read(document, problems: problems)
    case "weights": _ = WeightsDocument.read(document, domains: context.domains, problems: problems)
    case "overrides": _ = OverridesDocument.read(document, proposals: nil, problems: problems)
    case "costs": _ = CostsDocument.read(document, proposals: nil, problems: problems)
    case "rates": _ = RatesDocument.read(document, domain: "", problems: problems)
    case "families": checkFamilies(document, context, problems)
    case "articles", "campaign-words", "conflicts", "departments", "duties", "frameworks", "groups", "levers",
      "places", "populations", "stakes", "themes", "views":
      problems.error(
        "this is a vocabulary; it is checked whenever it is used", at: document.root["schema"]?.mark, in: document.file,
        help: "Put it into vocabularies/ of the folder named with --data, and run any command.")
    default: _ = ProposalDocument.read(document, context: context, problems: problems)
    }
  }

  /// The families of a module are checked against the rates that lie beside them.
  private func checkFamilies(_ document: YAMLDocument, _ context: ReadingContext, _ problems: Problems) {
    let rates = (context.rates ?? []).reduce(into: RateTable()) { $0.rates.merge($1.rates) { first, _ in first } }
    _ = FamiliesDocument.check(document, rates: rates, problems: problems)
  }
}
