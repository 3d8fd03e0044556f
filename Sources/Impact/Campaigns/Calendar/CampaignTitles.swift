/// The words of campaign records as people read them. A word without a title is shown as it is.
public struct CampaignTitles: Sendable {
  /// Headings of the theme tree, in its order.
  public var headings: [Vocabulary.Word] = []
  /// Leaves of the theme tree.
  public var themes: [String: String] = [:]
  /// Audiences and groups.
  public var people: [String: String] = [:]
  /// Channels.
  public var channels: [String: String] = [:]
  /// Kinds of call to action.
  public var calls: [String: String] = [:]
  /// Names of bodies by code.
  public var bodies: [String: String] = [:]

  /// No titles, to be filled.
  public init() {}

  /// The titles of the vocabularies.
  public init(_ vocabulary: Vocabulary) {
    var seen: Set<String> = []
    headings = vocabulary.themes.compactMap { theme in
      let id = Self.heading(of: theme.id)
      return seen.insert(id).inserted ? Vocabulary.Word(id: id, title: theme.heading) : nil
    }
    themes = Self.index(vocabulary.themes.map { ($0.id, $0.title) })
    people = Self.index(vocabulary.groups.map { ($0.id, $0.title) } + vocabulary.audiences.map { ($0.id, $0.title) })
    channels = Self.index(vocabulary.channels.map { ($0.id, $0.title) })
    calls = Self.index(vocabulary.calls.map { ($0.id, $0.title) })
    bodies = vocabulary.departments.byCode.mapValues(\.name)
  }

  /// The heading a leaf stands under: `learning` for `learning/attendance`.
  static func heading(of theme: String) -> String { theme.split(separator: "/").first.map(String.init) ?? theme }

  private static func index(_ pairs: [(String, String)]) -> [String: String] {
    Dictionary(pairs) { _, last in last }
  }
}
