/// One wave of one campaign: who asks what of whom, and when.
public struct CalendarEntry: Hashable, Sendable {
  /// The campaign's id.
  public let id: String
  /// Its number in the register's source: "C01".
  public let ref: String?
  /// Its name.
  public let name: String
  /// The wave with its dates.
  public let wave: CampaignWave
  /// The bodies that lead it; the id is the code, or the name of a body without one.
  public let lead: [Vocabulary.Word]
  /// What it asks of people.
  public let objectives: [CampaignRequest]
  /// Where it sends them.
  public let calls: [CampaignRequest]
  /// Whom it speaks to.
  public let audiences: [Vocabulary.Word]
  /// The heading it is listed under.
  public let heading: Vocabulary.Word
  /// Its themes.
  public let themes: [Vocabulary.Word]
  /// The nations it reaches, in full.
  public let nations: [String]
  /// The ONS code of its place, when local.
  public let place: String?
  /// How it reaches people.
  public let channels: [Vocabulary.Word]
  /// Whether it still runs.
  public let status: Campaign.Status
  /// False when the record rests on memory.
  public let isVerified: Bool
}

extension CalendarEntry {
  init(_ campaign: Campaign, _ wave: CampaignWave, under heading: Vocabulary.Word, titles: CampaignTitles) {
    let audiences = Self.words(campaign.audiences, titles.people)
    id = campaign.id
    ref = campaign.ref
    name = campaign.name
    self.wave = wave
    lead = Self.words(campaign.lead, titles.bodies)
    objectives = campaign.objectives.map {
      CampaignRequest($0, audiences: audiences.map(\.title), titles: titles)
    }
    calls = campaign.calls.map { CampaignRequest($0, audiences: audiences.map(\.title), titles: titles) }
    self.audiences = audiences
    self.heading = heading
    themes = Self.words(campaign.themes, titles.themes)
    nations = campaign.nations
    place = campaign.localPlace
    channels = Self.words(campaign.channels, titles.channels)
    status = campaign.status
    isVerified = campaign.isVerified
  }

  private static func words(_ ids: [String], _ titles: [String: String]) -> [Vocabulary.Word] {
    ids.map { Vocabulary.Word(id: $0, title: titles[$0] ?? $0) }
  }
}
