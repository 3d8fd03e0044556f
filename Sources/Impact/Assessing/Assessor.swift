public import YAMLReading

/// Turns a proposal and the modules' answers into an assessment.
///
/// Three steps never blur: facts (documents and catalogues), answers (modules), judgement (the scoring here).
public struct Assessor: Sendable {
  /// The vocabularies.
  public var vocabulary: Vocabulary
  /// The method's parameters.
  public var parameters: MethodParameters
  /// Catalogues of the modules, by domain.
  public var catalogues: [String: ModuleCatalogue]
  /// The campaign register.
  public var register: CampaignRegister
  /// The strategies, the main one first.
  public var strategies: StrategySet
  /// The frameworks in which alignment is also to be read.
  public var frameworks: [OutcomeFramework] = []
  /// The rules that find conflicts.
  public var conflictFinder: ConflictFinder
  /// What was decided about conflicts.
  public var decisions: [ConflictDecision] = []
  /// Program version.
  public var version: String
  /// The parameters' table, for the places of what is cited.
  public var table = ParameterTable()
  /// Whether suggestions of the modules' evidence libraries are scored.
  public var suggests = false

  /// Gathers what assessments are made with.
  public init(
    vocabulary: Vocabulary, parameters: MethodParameters, catalogues: [String: ModuleCatalogue],
    register: CampaignRegister, strategies: StrategySet, conflictFinder: ConflictFinder, version: String
  ) {
    self.vocabulary = vocabulary
    self.parameters = parameters
    self.catalogues = catalogues
    self.register = register
    self.strategies = strategies
    self.conflictFinder = conflictFinder
    self.version = version
  }

  /// The assessment; nil when the numbers of the proposal are impossible, each with a message at its place.
  public func assess(
    _ proposal: Proposal, answers: [ModuleAnswer], inputs: [Assessment.Input], warnings: [String], problems: Problems
  ) -> Assessment? {
    let (assembled, suggestions) = assemble(proposal, answers, problems)
    guard !problems.hasErrors, let result = score(proposal, assembled, answers, problems) else { return nil }
    let found = conflicts(proposal)
    let view = ResultView(
      proposal: proposal, answers: answers, assembled: assembled, suggestions: suggestions, result: result,
      catalogues: catalogues, vocabulary: vocabulary, parameters: parameters)
    let alignments = alignments(proposal)
    var assessment = view.assessment(
      tool: tool, inputs: inputs, conflicts: found.conflicts, campaignNames: names(found, proposal),
      alignment: alignments.first ?? nil, objectives: strategies.main?.objectives ?? [],
      warnings: warnings + unconcerned(proposal))
    assessment.suppressed = found.suppressed
    assessment.otherAlignments = alignments.dropFirst().compactMap(\.self)
    return view.detailed(assessment, table: table, population: population(proposal))
  }

  /// What the scoring method is given for a proposal, for comparing it with others; nil where `assess` would report
  /// impossible numbers.
  public func input(for proposal: Proposal, answers: [ModuleAnswer]) -> ProposalInput? {
    let problems = Problems()
    let assembled = assemble(proposal, answers, problems).effects
    return problems.hasErrors ? nil : scoringInput(proposal, assembled, answers)
  }

  /// What makes the assessments, and by which edition of the method.
  public var tool: Assessment.Tool {
    var tool = Assessment.Tool(
      version: version, method: String(parameters.version), parametersDated: parameters.date,
      horizon: parameters.horizon)
    tool.parametersSha256 = table.sha256.isEmpty ? nil : table.sha256
    tool.seed = parameters.simulation.seed
    tool.draws = parameters.simulation.draws
    tool.rho = parameters.simulation.rho
    tool.anchor = parameters.anchors.population
    tool.cuts = parameters.bands
    if suggests { tool.suggests = true }
    return tool
  }

  // MARK: Judgement

  /// The officer's effects, then those of evidence libraries that count; beside them what the libraries offer.
  private func assemble(
    _ proposal: Proposal, _ answers: [ModuleAnswer], _ problems: Problems
  ) -> (effects: [AssembledEffect], suggestions: [Assessment.SuggestionLine]) {
    let stated = stated(proposal, answers, problems)
    let library = library(proposal, stated, answers)
    return (stated + library.effects, library.lines)
  }

  private func stated(
    _ proposal: Proposal, _ answers: [ModuleAnswer], _ problems: Problems
  ) -> [AssembledEffect] {
    proposal.effects.map { effect in
      guard let catalogue = catalogues[effect.domain] else {
        let reason = EffectAssembly.Messages.unanswered(effect.domain)
        return AssembledEffect(effect, answer: nil, outcome: .notQuantified(reason))
      }
      let answer = answers.first { $0.module.domain == effect.domain }?.effects.first { $0.id == effect.id }
      let outcome = assembly(proposal, catalogue).officer(effect, answer)
      return AssembledEffect(effect, answer: answer, outcome: checked(outcome, effect, proposal, problems))
    }
  }

  private func library(
    _ proposal: Proposal, _ stated: [AssembledEffect], _ answers: [ModuleAnswer]
  ) -> LibraryEffects {
    LibraryEffects(proposal, stated: stated, answers: answers, catalogues: catalogues, suggesting: suggests) { entry in
      var (outcome, delivery) = assembly(proposal, entry.catalogue).library(
        entry.effect, entry.evidence, suggesting: suggests)
      if case .ready(let input, _) = outcome, let mistake = mistakes(input).first {
        outcome = .refused("The module's evidence cannot be used: \(mistake.sentence)")
      }
      return AssembledEffect(entry, outcome: outcome, delivery: delivery)
    }
  }

  private func assembly(_ proposal: Proposal, _ catalogue: ModuleCatalogue) -> EffectAssembly {
    EffectAssembly(
      proposal: proposal, catalogue: catalogue, vocabulary: vocabulary, population: population(proposal),
      parameters: parameters)
  }

  private func population(_ proposal: Proposal) -> Populations.Population? {
    vocabulary.populations.reference(nations: proposal.nations, place: proposal.level.place)
  }

  /// The officer's impossible numbers are mistakes of the document, at their place.
  private func checked(
    _ outcome: EffectAssembly.Outcome, _ effect: ProposedEffect, _ proposal: Proposal, _ problems: Problems
  ) -> EffectAssembly.Outcome {
    guard case .ready(let input, _) = outcome else { return outcome }
    for mistake in mistakes(input) {
      problems.error(
        "effect \(effect.id): \(mistake.sentence)", at: effect.mark(of: mistake.field), in: proposal.file,
        help: "field `\(mistake.field)` of effect \(effect.id)")
    }
    return outcome
  }

  private func mistakes(_ input: EffectInput) -> [ScoringError] {
    do throws(ScoringFailure) {
      var alone = input
      alone.carriedBy = nil
      let proposal = ProposalInput(id: "check", domains: [alone.domain], effects: [alone])
      _ = try ProposalResult(scoring: proposal, under: parameters, simulating: false)
      return []
    } catch {
      return error.errors
    }
  }

  private func scoringInput(
    _ proposal: Proposal, _ assembled: [AssembledEffect], _ answers: [ModuleAnswer]
  ) -> ProposalInput {
    let domains = answers.filter { $0.status == .answered || $0.status == .notApplicable }.map(\.module.domain)
    let inputs = assembled.compactMap(\.input).filter { domains.contains($0.domain) }
    let ids = Set(inputs.map(\.id))
    return ProposalInput(
      id: proposal.id, domains: domains,
      effects: inputs.map { effect in
        var effect = effect
        if let carrier = effect.carriedBy, !ids.contains(carrier) { effect.carriedBy = nil }
        return effect
      },
      unquantified: assembled.filter { $0.input == nil && domains.contains($0.domain) }.map {
        ProposalInput.UnquantifiedEffect(id: $0.id, domain: $0.domain)
      },
      participationStated: proposal.participation.map { $0.noneBecause == nil } ?? false)
  }

  private func score(
    _ proposal: Proposal, _ assembled: [AssembledEffect], _ answers: [ModuleAnswer], _ problems: Problems
  ) -> ProposalResult? {
    let input = scoringInput(proposal, assembled, answers)
    do throws(ScoringFailure) {
      return try ProposalResult(scoring: input, under: parameters)
    } catch {
      for mistake in error.errors {
        let effect = proposal.effects.first { $0.id == mistake.effect }
        problems.error(mistake.sentence, at: effect?.place, in: proposal.file)
      }
      return nil
    }
  }

  // MARK: Campaigns and strategy

  private func conflicts(_ proposal: Proposal) -> ConflictReport {
    var report = conflictFinder.find(for: proposal, against: register, indicators: catalogues.indicators)
      .applying(decisions)
    report.conflicts = report.conflicts.map { explained($0, proposal) }
    return report
  }

  /// A conflict between campaigns of the register is here because the proposal names one of them; it says so.
  private func explained(_ conflict: Conflict, _ proposal: Proposal) -> Conflict {
    let new = Set(proposal.newCampaigns.map(\.id) + [proposal.id])
    guard !conflict.between.contains(where: new.contains) else { return conflict }
    var conflict = conflict
    let named = proposal.registerCampaigns.filter { conflict.between.contains($0.value) }
    conflict.reason += named.map { " Listed because the proposal names \($0.value) (line \($0.mark.line))." }.joined()
    return conflict
  }

  private func names(_ report: ConflictReport, _ proposal: Proposal) -> [String: String] {
    let ids = Set(report.conflicts.flatMap(\.between) + report.suppressed.flatMap(\.between))
    let named = (proposal.newCampaigns + register.campaigns).filter { ids.contains($0.id) }.map { ($0.id, $0.name) }
    return Dictionary(named + [(proposal.id, proposal.title)]) { first, _ in first }
  }

  /// One summary for each strategy; nil for one that is about another place.
  private func alignments(_ proposal: Proposal) -> [Assessment.AlignmentSummary?] {
    let moves = targetMoves(proposal)
    return strategies.strategies.map { strategy in
      AlignmentView(
        strategy: strategy, names: strategies, parameters: parameters.alignment, moves: moves, frameworks: frameworks
      ).summary(proposal)
    }
  }

  /// Strategies of other places, which say nothing about the proposal.
  private func unconcerned(_ proposal: Proposal) -> [String] {
    strategies.strategies.filter { !$0.concerns(proposal) }.map { strategy in
      let place = strategy.area.flatMap { vocabulary.populations.places[$0]?.name } ?? "another place"
      return "The strategy “\(strategy.title)” is for \(place) and was not looked at."
    }
  }

  private func targetMoves(_ proposal: Proposal) -> TargetMoves {
    let effects = proposal.effects.map { effect in
      let catalogue = catalogues[effect.domain]
      return TargetMoves.Effect(
        stated: effect, indicator: effect.indicator.flatMap { catalogue?.indicators[$0] },
        share: catalogue.flatMap { catalogue in effect.reach.flatMap(assembly(proposal, catalogue).share) })
    }
    return TargetMoves(effects: effects, children: population(proposal)?.children)
  }
}
