/// What came of one question, as it crosses to the host; a finding goes beside it where something was found.
public struct QuestionOutcome: Codable, Sendable {
  /// The four answers a question can have.
  public enum Answer: String, Codable, Sendable, CaseIterable {
    /// The proposal deals with it.
    case satisfied
    /// Something to mend.
    case found
    /// The proposal is not about this.
    case notApplicable = "not-applicable"
    /// The document does not say enough.
    case couldNotTell = "could-not-tell"
  }

  /// Id of the question, such as `E01`.
  public var question: String
  /// What it asks, in a sentence.
  public var asks: String
  /// Its answer.
  public var answer: Answer
  /// What was found or is missing, in a sentence; empty otherwise.
  public var detail: String
  /// Where in the proposal; nil when the answer is about the whole of it.
  public var at: Place?

  /// States an answer.
  public init(question: String, asks: String, answer: Answer, detail: String = "", at: Place? = nil) {
    self.question = question
    self.asks = asks
    self.answer = answer
    self.detail = detail
    self.at = at
  }
}

extension QuestionOutcome {
  /// The answer of a question with its page.
  init(_ page: QuestionPage, _ answer: QuestionAnswer) {
    switch answer {
    case .notApplicable: self.init(question: page.id, asks: page.asks, answer: .notApplicable)
    case .satisfied: self.init(question: page.id, asks: page.asks, answer: .satisfied)
    case .found(let what, let place):
      self.init(question: page.id, asks: page.asks, answer: .found, detail: what, at: place)
    case .couldNotTell(let missing, let place):
      self.init(question: page.id, asks: page.asks, answer: .couldNotTell, detail: missing, at: place)
    }
  }
}
