import Impact
import YAMLReading

/// Compares the proposals of a run by what people stated about them.
struct ComparisonMaker {
  let run: ComparisonRun
  let documents: ComparisonDocuments
  let textbookMethods: Bool
  let isOfOptions: Bool

  private var reader: DocumentReader { run.setup.reader }
  private var library: Library { run.setup.library }

  /// The comparison with everything that is printed beside it; mistakes end the run, all of them at once.
  func report() throws -> ComparisonReport {
    let compared = isOfOptions ? try OptionSet(run: run).options() : run.compared
    try stopIfTooFew(compared)
    let ids = compared.map(\.id)
    let weights = try weights()
    let overrides = try read(documents.overridesFound, role: "overrides") {
      OverridesDocument.read($0, proposals: ids, problems: reader.problems)
    }
    let costs = try read(documents.costs, role: "costs") {
      CostsDocument.read($0, proposals: ids, problems: reader.problems)
    }
    try reader.stopIfWrong()
    var report = ComparisonReport(try comparison(of: compared, weights, costs ?? nil))
    report.comparison.tool = run.setup.assessor.tool
    report.comparison.inputs = reader.inputs
    report.overrides = overrides ?? []
    report.costs = costs ?? nil
    report.leftOut = run.set.leftOut.map { .init(path: reader.folders.reported($0.path), mistakes: $0.mistakes) }
    report.silentModules = run.silentModules
    report.groupTitles = Dictionary(library.vocabulary.groups.map { ($0.id, $0.title) }) { first, _ in first }
    if isOfOptions {
      report.optionsOf = run.set.members.first?.proposal.title
      report.differences = try differences(compared, weights)
    } else {
      report.campaigns = clashes
      report.strategies = coverages
    }
    return report
  }

  private func stopIfTooFew(_ compared: [ComparedProposal]) throws {
    guard compared.count < 2 else { return }
    let left = run.set.leftOut.isEmpty ? "" : "; \(run.set.leftOut.count) were left out because of mistakes"
    throw Stop(
      status: .wrongDocument,
      sentence:
        "comparing needs at least two proposals, and there \(compared.isEmpty ? "is none" : "is one")\(left). "
        + "For one proposal use `cyp-impact assess`, or `compare --options` for the options within it")
  }

  private func weights() throws -> ComparisonWeights {
    let stated = try read(documents.weights, role: "weights") {
      WeightsDocument.read($0, domains: run.domains, problems: reader.problems)
    }
    return (stated ?? nil) ?? .equal(run.domains)
  }

  private func read<Value>(_ path: String?, role: String, _ value: (YAMLDocument) -> Value) throws -> Value? {
    try path.flatMap { try reader.named($0, role: role) }.map(value)
  }

  private func comparison(
    of proposals: [ComparedProposal], _ weights: ComparisonWeights, _ costs: ProposalCosts?
  ) throws -> Comparison {
    var options = ComparisonOptions()
    options.cumulative = !isOfOptions
    options.textbookMethods = textbookMethods
    options.perPound = costs != nil
    let pounds = Dictionary((costs?.costs ?? []).map { ($0.proposal, $0.pounds) }) { first, _ in first }
    let compared = proposals.map { proposal in
      var proposal = proposal
      proposal.cost = pounds[proposal.id]
      return proposal
    }
    let progress = ProgressLine()
    progress.show("comparing \(compared.count) proposals …")
    defer { progress.clear() }
    do throws(ComparisonFailure) {
      return try Comparison(of: compared, weights: weights, under: library.parameters, options: options)
    } catch {
      throw Stop(status: .wrongDocument, sentence: error.errors.map(\.sentence).joined(separator: "\n"))
    }
  }

  /// Why each option differs from the first.
  private func differences(_ options: [ComparedProposal], _ weights: ComparisonWeights) throws -> [OptionDifference] {
    guard let first = options.first else { return [] }
    do throws(ComparisonFailure) {
      var differences: [OptionDifference] = []
      for option in options.dropFirst() {
        let difference = try OptionDifference(
          from: first, to: option, weights: weights, under: library.parameters)
        if let difference { differences.append(difference) }
      }
      return differences
    } catch {
      throw Stop(status: .wrongDocument, sentence: error.errors.map(\.sentence).joined(separator: "\n"))
    }
  }

  /// What the set does for each strategy.
  private var coverages: [SetCoverage] {
    let proposals = run.set.members.map(\.proposal)
    return library.strategies.strategies.map {
      SetCoverage(StrategyCoverage(of: proposals, against: $0, under: library.parameters.alignment))
    }
  }

  private var clashes: ComparisonReport.CampaignClashes {
    ComparisonReport.CampaignClashes(
      library.finder.find(
        between: run.set.members.map(\.proposal), register: library.register,
        indicators: run.setup.modules.catalogues.indicators))
  }
}
