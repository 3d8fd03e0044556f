public import YAMLReading

/// The words a campaign or strategy document may use.
public struct CampaignVocabulary: Sendable {
  /// Themes as parent/leaf.
  public var themes: Set<String> = []
  /// Audiences.
  public var audiences: Set<String> = []
  /// Priority groups.
  public var groups: Set<String> = []
  /// Channels.
  public var channels: Set<String> = []
  /// Kinds of call to action.
  public var calls: Set<String> = []
  /// Levers.
  public var levers: Set<String> = []
  /// ONS codes of places.
  public var places: Set<String> = []
  /// Outcomes of each framework, by the framework's id.
  public var frameworks: [String: Set<String>] = [:]
  /// Indicators of the modules' catalogues; empty when they are not known, and then not checked.
  public var indicators: Set<String> = []
  /// Nations in full.
  public var nations: Set<String> = []
  /// Outcomes of the strategy; empty when there is no strategy, and then not checked.
  public var outcomes: Set<String> = []
  /// Every code and name of a body, to suggest the one probably meant.
  public var bodies: Set<String> = []
  /// Lists of names that mean one programme, the present one first.
  public var programmes: [[String]] = []
  /// The code of a body known by this name at this time; nil when there is none.
  public var body: @Sendable (_ name: String, _ on: CalendarDate?) -> String?

  /// A vocabulary without words, to be filled.
  public init(body: @escaping @Sendable (_ name: String, _ on: CalendarDate?) -> String?) {
    self.body = body
  }
}
