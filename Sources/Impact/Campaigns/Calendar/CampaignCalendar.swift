public import YAMLReading

/// Who is asking what of whom, when: the waves of campaigns under the headings of the theme tree.
///
/// A campaign with themes under several headings is listed once: under the first of its themes that the filter asks for.
/// Headings follow the theme tree; waves follow time, those without a date last.
/// The order of the campaigns given plays no part.
public struct CampaignCalendar: Hashable, Sendable {
  /// The waves under one heading.
  public struct Lane: Hashable, Sendable {
    /// The heading.
    public let heading: Vocabulary.Word
    /// Its waves, earliest first; never empty.
    public let entries: [CalendarEntry]
  }

  /// What was asked for.
  public let filter: CampaignFilter
  /// The day for which the register speaks.
  public let asOf: CalendarDate?
  /// The headings that have waves.
  public let lanes: [Lane]

  /// All waves, heading by heading.
  public var entries: [CalendarEntry] { lanes.flatMap(\.entries) }

  /// Lists the waves of the campaigns that pass the filter and that may have a day in its window.
  public init(
    _ campaigns: [Campaign], filter: CampaignFilter = CampaignFilter(), titles: CampaignTitles,
    asOf: CalendarDate? = nil
  ) {
    self.filter = filter
    self.asOf = asOf
    var byHeading: [String: [CalendarEntry]] = [:]
    for campaign in campaigns where filter.includes(campaign) {
      let theme = campaign.themes.first(where: filter.covers) ?? ""
      let id = CampaignTitles.heading(of: theme)
      let heading = titles.headings.first { $0.id == id } ?? Vocabulary.Word(id: id, title: id)
      byHeading[id, default: []] += campaign.waves.filter(filter.window.meets).map {
        CalendarEntry(campaign, $0, under: heading, titles: titles)
      }
    }
    let known = titles.headings.map(\.id)
    let order = known + byHeading.keys.filter { !known.contains($0) }.sorted()
    lanes = order.compactMap { id in
      guard let entries = byHeading[id], let first = entries.first else { return nil }
      return Lane(heading: first.heading, entries: entries.sorted { $0.order < $1.order })
    }
  }
}

extension CalendarEntry {
  fileprivate var order: (Int, Int, String, String) {
    (wave.start?.earliest ?? Int.max, wave.lastDay ?? Int.max, id, wave.name ?? "")
  }
}
