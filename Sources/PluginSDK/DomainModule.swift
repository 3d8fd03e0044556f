/// A module that answers in the common way: it has a manifest, questions and its catalogue, and nothing of its own to do.
public protocol DomainModule: AssessmentModule {
  /// The questions, in the order they are asked; none by default.
  static var questions: [any Question] { get }
  /// What answers for it.
  var assessment: DomainAssessment { get }
  /// Takes over what answers for it.
  init(assessment: DomainAssessment)
}

extension DomainModule {
  /// None.
  public static var questions: [any Question] { [] }

  /// Prepares the questions on the catalogue.
  public init(catalogue: Catalogue) throws {
    self.init(assessment: try DomainAssessment(catalogue: catalogue, questions: Self.questions))
  }

  /// Matches measures, checks effects, looks up evidence and asks the questions.
  public func assess(_ proposal: Proposal, _ answer: inout Answer) throws { try assessment.assess(proposal, &answer) }
}
