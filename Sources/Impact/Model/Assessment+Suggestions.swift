extension Assessment {
  /// An entry of a module's evidence library that concerns a measure; it is the module's, never the officer's.
  public struct SuggestionLine: Codable, Sendable, Hashable {
    /// What became of it.
    public enum State: String, Codable, Sendable {
      /// It is listed for information.
      case offered
      /// It is scored or listed as an effect, because suggestions were asked for.
      case counted
      /// The proposal states an effect on the same outcome, which counts; this stands beside it.
      case crossCheck = "cross-check"
      /// Another suggestion for the same measure and indicator fits better and counts.
      case alternative
      /// The same outcome of the same measure already counts in another domain.
      case elsewhere = "counted-elsewhere"
    }

    /// Effect id if it counts: `<measure>.<intervention>`.
    public var id: String
    /// Module that suggests it.
    public var module: String
    /// Domain.
    public var domain: String
    /// Measure.
    public var measure: String
    /// Entry of the evidence library.
    public var intervention: String
    /// Name of the intervention.
    public var name: String
    /// What became of it.
    public var state: State
    /// The effect that counts instead, of the proposal or of a library.
    public var instead: String?
    /// What speaks against scoring it, in a sentence; nil when nothing does but that nobody asked.
    public var doubt: String?
    /// How well it fits: `named` by the proposal, `clear`, `doubtful` or `loose`.
    public var fit: ModuleAnswer.Suggestion.Fit
    /// What shows that the measure could be this.
    public var because: [String]
    /// `benefit`, `harm`, `no-difference` or `mixed` for the child, turned round where `reversed`; nil where nobody says, and
    /// where the measure does the opposite of what was studied without saying so plainly.
    public var shows: String?
    /// True where the measure plainly undoes what was studied, so that only the direction is told, turned round; nil elsewhere.
    public var reversed: Bool?
    /// True where the measure may do the opposite of what was studied and does not plainly say so; nil elsewhere.
    public var mayUndo: Bool?
    /// Indicator.
    public var indicator: String?
    /// Change per child reached, in `unit`; nil when studies give no usable size or the measure does the opposite.
    public var delta: Triple?
    /// True where the studies give a size that is not told, since it is of the opposite of the measure, or may be.
    public var withheld: Bool?
    /// True where the measure makes another change of rates than the one studied, or is for children of other ages than the
    /// indicator counts, so that the size is not taken over; nil elsewhere.
    public var otherCase: Bool?
    /// Unit of `delta`.
    public var unit: String?
    /// Evidence level 1 to 5.
    public var level: Int
    /// Whether the studies are from the UK.
    public var uk: Bool
    /// Whom the studies looked at.
    public var population: String?
    /// How they found it.
    public var design: String?
    /// What they found, in a sentence.
    public var finding: String
    /// Sources in words.
    public var sources: [String]
    /// Where the measure stands in the proposal.
    public var place: Spot?

    /// Whether the measure does, or may do, the opposite of what was studied.
    var isOpposite: Bool { reversed == true || mayUndo == true }
  }

  /// What came of one question of a module.
  public struct QuestionLine: Codable, Sendable {
    /// Id, such as `E01`.
    public var id: String
    /// Module that asked.
    public var module: String
    /// Domain.
    public var domain: String
    /// What it asks.
    public var asks: String
    /// `satisfied`, `found`, `not-applicable` or `could-not-tell`.
    public var answer: String
    /// What was found or is missing; empty otherwise.
    public var detail: String
    /// Where in the proposal; nil when the answer is about the whole of it.
    public var place: Spot?
  }
}
