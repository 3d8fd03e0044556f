import YAMLReading

/// Puts the scored result into the words and numbers of an assessment.
struct ResultView {
  let proposal: Proposal
  let answers: [ModuleAnswer]
  let assembled: [AssembledEffect]
  let suggestions: [Assessment.SuggestionLine]
  let result: ProposalResult
  let catalogues: [String: ModuleCatalogue]
  let vocabulary: Vocabulary
  let parameters: MethodParameters

  func assessment(
    tool: Assessment.Tool, inputs: [Assessment.Input], conflicts: [Conflict], campaignNames: [String: String],
    alignment: Assessment.AlignmentSummary?, objectives: [StrategyObjective], warnings: [String]
  ) -> Assessment {
    var assessment = Assessment(
      tool: tool, proposal: summary, inputs: inputs, population: population, overall: overall(),
      domains: answers.map(domain), effects: assembled.map(effectLine),
      findings: findings(suggesting: tool.suggests == true), conflicts: conflicts,
      campaignNames: campaignNames, alignment: alignment,
      participation: ParticipationView(participation: proposal.participation).line,
      modules: answers.map(module), warnings: warnings + remarks)
    assessment.suggestions = suggestions
    assessment.questions = answers.flatMap(questions)
    tellChildren(&assessment, objectives: objectives)
    return assessment
  }

  private func questions(_ answer: ModuleAnswer) -> [Assessment.QuestionLine] {
    answer.questions.map {
      Assessment.QuestionLine(
        id: $0.id, module: answer.module.id, domain: answer.module.domain, asks: $0.asks, answer: $0.answer,
        detail: $0.detail, place: $0.place.map(Assessment.Spot.init))
    }
  }

  // MARK: The proposal

  private var summary: Assessment.Summary {
    Assessment.Summary(
      id: proposal.id, title: proposal.title, lead: proposal.lead,
      leadName: vocabulary.departments.title(proposal.lead), partners: proposal.partners, level: proposal.level.word,
      place: proposal.level.place,
      placeName: proposal.level.place.flatMap { vocabulary.populations.places[$0]?.name },
      nations: Nation.allCases.filter(proposal.nations.contains).map(\.rawValue),
      published: proposal.published?.description, starts: proposal.starts.description,
      review: proposal.review?.description, summary: proposal.summary.value,
      measures: proposal.measures.map {
        Assessment.Summary.MeasureLine(
          id: $0.id, title: $0.title, lever: $0.lever, place: Assessment.Spot($0.place))
      })
  }

  private var population: Assessment.ReferencePopulation? {
    vocabulary.populations.reference(nations: proposal.nations, place: proposal.level.place).map { people in
      let nations = Nation.allCases.filter(people.nations.contains).map(\.rawValue).joined(separator: ", ")
      let place = proposal.level.place.flatMap { vocabulary.populations.places[$0]?.name }
      return Assessment.ReferencePopulation(
        children: people.children, who: "children aged \(people.ages) in \(place ?? nations)", year: people.year,
        source: people.source)
    }
  }

  private func module(_ answer: ModuleAnswer) -> Assessment.ModuleLine {
    let module = answer.module
    return Assessment.ModuleLine(
      id: module.id, name: module.name, domain: module.domain, department: module.department, version: module.version,
      sha256: module.sha256, status: answer.status, detail: answer.detail, log: answer.log)
  }

  // MARK: Findings

  private func findings(suggesting: Bool) -> [Assessment.FindingLine] {
    let order = ["high", "medium", "low", "info"]
    let asked = answers.flatMap { answer in
      answer.findings.enumerated().map { line($1, answer.module, number: $0 + 1) }
    }
    let offered = SuggestionFindings(
      proposal: proposal, suggestions: suggestions, catalogues: catalogues, isSuggesting: suggesting,
      scored: Set(assembled.filter { $0.input != nil }.map(\.id))
    ).lines()
    let concerned = answers.filter { $0.status == .answered }.map(\.module)
    let checked = HostChecks.lines(checkView)
    let all = asked + offered + knockOns.lines(from: concerned) + checked
    return order.flatMap { severity in all.filter { $0.severity == severity } }
  }

  /// What the program's own checks look at.
  var checkView: CheckView {
    CheckView(
      proposal: proposal, catalogues: catalogues, hasEveryCatalogue: !answers.contains { $0.status == .refused },
      vocabulary: vocabulary, parameters: parameters, assembled: assembled)
  }

  private var knockOns: KnockOns { KnockOns(proposal: proposal, catalogues: installed, themes: vocabulary.themes) }

  /// Catalogues of the modules that were asked; a link leads nowhere else.
  private var installed: [String: ModuleCatalogue] {
    catalogues.filter { domain, _ in answers.contains { $0.module.domain == domain } }
  }

  private func line(
    _ finding: ModuleAnswer.Finding, _ module: ModuleAnswer.Module, number: Int
  ) -> Assessment.FindingLine {
    Assessment.FindingLine(
      id: "\(module.domain).\(finding.rule).\(number)", module: module.id, rule: finding.rule,
      severity: finding.severity, title: finding.title, detail: finding.detail, why: finding.why,
      remedy: finding.remedy,
      place: Assessment.Spot(finding.place), articles: finding.articles, departments: finding.departments,
      basis: finding.basis)
  }

  /// What is remarked on effects, that which is the same of several once, and links that are broken.
  private var remarks: [String] {
    let unsourced = assembled.filter { $0.input != nil && $0.stated != nil && $0.stated?.evidence == nil }
    let told =
      result.warnings.map { (of: $0.effect + line(of: $0), words: $0.sentence) }
      + unsourced.map { effect in
        (of: "\(effect.id) (line \(effect.stated?.place.line ?? 0))", words: EffectAssembly.Messages.noEvidence)
      }
    return Sentences.unique(told.map(\.words)).map { words in
      let effects = told.filter { $0.words == words }.map(\.of)
      return "Effect\(effects.count == 1 ? "" : "s") \(Sentences.listed(effects)): \(words)"
    } + knockOns.broken()
  }

  /// " (line 42)", the place of the field that the warning is about; empty for an effect of a module's library.
  private func line(of warning: ScoringWarning) -> String {
    let effect = assembled.first { $0.id == warning.effect }?.stated
    return effect.map { " (line \($0.mark(of: warning.field).line))" } ?? ""
  }
}
