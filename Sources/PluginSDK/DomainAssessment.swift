/// The way every module with a catalogue answers: match measures, check effects, look up evidence, ask questions.
///
/// A department that wants another way implements `AssessmentModule` itself.
public struct DomainAssessment: Sendable {
  /// The module's catalogue.
  public let catalogue: Catalogue
  /// The questions, in the order they are asked.
  public let questions: [any Question]
  private let indicators: [String: Catalogue.Indicator]
  private let pages: [QuestionPage]

  /// Prepares the assessment; throws when a question names a figure or source that the catalogue lacks.
  public init(catalogue: Catalogue, questions: [any Question]) throws {
    self.catalogue = catalogue
    self.questions = questions
    indicators = Dictionary(catalogue.indicators.map { ($0.id, $0) }) { first, _ in first }
    pages = try questions.map { try FigureText(catalogue: catalogue).expand($0.page) }
  }

  /// Answers for one proposal; throws `notApplicable` when nothing in it concerns the module.
  public func assess(_ proposal: Proposal, _ answer: inout Answer) throws {
    let matcher = MeasureMatcher(catalogue: catalogue)
    let matches = proposal.measures.compactMap { measure in matcher.match(measure).map { (measure, $0) } }
    let own = proposal.effects.filter { $0.domain == catalogue.domain }
    guard !matches.isEmpty || !own.isEmpty else {
      throw ModuleFailure(status: 2, message: "no measure and no stated effect concerns \(catalogue.domain)")
    }
    for (_, match) in matches { try answer.match(match) }
    let checks = EffectChecks(catalogue: catalogue, indicators: indicators)
    for effect in own { try checks.answer(effect, &answer) }
    let library = EvidenceLibrary(catalogue: catalogue, indicators: indicators)
    for (measure, _) in matches { try library.answer(measure, of: proposal, &answer) }
    try ask(ProposalView(proposal: proposal, catalogue: catalogue, measures: matches.map(\.0)), &answer)
    try showContext(proposal, matches.map(\.1), &answer)
  }

  private func ask(_ view: ProposalView, _ answer: inout Answer) throws {
    for (question, page) in zip(questions, pages) {
      let outcome = QuestionOutcome(page, question.answer(view))
      try answer.question(outcome)
      guard let place = outcome.at else { continue }
      let isOpen = outcome.answer == .couldNotTell
      let what = isOpen ? "Could not tell: \(outcome.detail)" : outcome.detail
      try answer.finding(finding(page, isOpen: isOpen, what, place))
    }
  }

  /// The title says what is wrong, so an open question is told by what it asks.
  private func finding(_ page: QuestionPage, isOpen: Bool, _ what: String, _ place: Place) -> Finding {
    Finding(
      rule: page.id, severity: isOpen ? .info : page.severity, title: isOpen ? page.asks : page.title, detail: what,
      why: page.why, remedy: page.help, at: place,
      articles: page.articles, departments: page.departments, basis: page.basis)
  }

  /// Figures that are not scored, as far as an effect or a likely intervention is about them.
  private func showContext(_ proposal: Proposal, _ matches: [Match], _ answer: inout Answer) throws {
    let figures = FigureText(catalogue: catalogue)
    let named = proposal.measures.compactMap(\.intervention) + matches.flatMap(\.couldBe)
    let moved = catalogue.interventions.filter { named.contains($0.id) }.compactMap(\.indicator)
    let shown = Set(moved + proposal.effects.compactMap(\.indicator))
    for indicator in catalogue.indicators where indicator.childSpread == nil && shown.contains(indicator.id) {
      let text = figures.text(indicator)
      try answer.context(ContextFigure(indicator: indicator.id, text: text, source: figures.source(indicator)))
    }
  }
}
