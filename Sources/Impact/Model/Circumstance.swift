/// What a measure must be like for a row of the vocabularies to speak of it.
///
/// Each list that is given must be met, all of them by one and the same measure or new campaign.
public struct Circumstance: Hashable, Sendable {
  /// Classes of bodies, or their codes, of which the lead or a partner must be one.
  public var actors: [String] = []
  /// Levers.
  public var levers: [String] = []
  /// Themes, parents or leaves.
  public var themes: [String] = []
  /// Groups of children.
  public var groups: [String] = []
  /// Phrases that its text must have, one of them.
  public var words: [String] = []
  /// Ages of which the measure must concern one; a measure without ages concerns all.
  public var ages: ClosedRange<Int>?
  /// Whether it must touch children: name a theme or a group.
  public var touchesChildren = false

  /// A circumstance without any condition.
  public init() {}

  /// Whether nothing but phrases is asked for, so that the proposal's own title and summary count too.
  var isOnlyWords: Bool {
    !words.isEmpty && levers.isEmpty && themes.isEmpty && groups.isEmpty && ages == nil && !touchesChildren
  }
}
