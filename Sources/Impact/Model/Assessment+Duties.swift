extension Assessment {
  /// A duty that the proposal raises, that hangs on a question, or that it answers unasked.
  public struct DutyLine: Codable, Sendable {
    /// Whether the proposal has to answer it.
    public enum Applies: String, Codable, Sendable {
      /// The proposal raises it.
      case raised
      /// A question decides.
      case unsure
      /// Nothing raises it; the proposal answers it all the same.
      case notRaised = "not raised"
    }

    /// Id.
    public var id: String
    /// What people call it.
    public var name: String
    /// Statute or guidance with its sections.
    public var title: String
    /// Nations in which it applies to this proposal.
    public var nation: String
    /// Statute or policy.
    public var statutory: Bool
    /// `true`, `false`, `planned`, `unknown`.
    public var inForce: String
    /// Whom it binds.
    public var who: String
    /// Whether the proposal has to answer it.
    public var applies: Applies
    /// `answered` or `not answered`: whether the proposal names it as dealt with, never whether it is met.
    public var status: String
    /// Why it is raised, with the line of the proposal.
    public var because: String
    /// "measure M1 (line 17)"; nil for a duty that every proposal of its kind raises.
    public var raisedBy: String?
    /// The question that decides, when one does.
    public var asks: String?
    /// What must be recorded.
    public var record: String
    /// A sentence to begin the record with.
    public var sentence: String?
    /// What was recorded, in the officer's words; nil when the duty is only named.
    public var answer: String?
    /// Who answers for it.
    public var owner: String?
    /// ISO day on which it was recorded.
    public var date: String?
    /// Where the proposal answers it.
    @ExplicitNull public var place: Spot?
    /// `seen`, `part-seen` or `recalled`.
    public var mark: String
    /// Source; empty when nothing was read.
    public var source: String
    /// Where the row stands: "duties.yaml:18".
    public var data: String
  }
}
