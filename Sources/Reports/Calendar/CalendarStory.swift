import Impact
import YAMLReading

/// Tells the calendar as a report: by time for reading through, by theme for looking up.
struct CalendarStory {
  let calendar: CampaignCalendar

  init(_ calendar: CampaignCalendar) { self.calendar = calendar }

  /// Sections for years, headings for months, a note for each wave.
  var byTime: ReportDocument {
    document(sections: CalendarChapters(calendar).sections { note($0) })
  }

  /// A table for each heading of the theme tree.
  var byTheme: ReportDocument {
    document(sections: calendar.lanes.map { .init(title: $0.heading.title, blocks: [.table(table($0.entries))]) })
  }

  /// "76 waves of 59 campaigns".
  var title: String {
    guard !calendar.entries.isEmpty else { return Self.nothing }
    let campaigns = Set(calendar.entries.map(\.id)).count
    return "\(Figures.count(calendar.entries.count, "wave")) of \(Figures.count(campaigns, "campaign"))"
  }

  /// What was asked for, what the register speaks for, how ends are taken, what absence means.
  var opening: [String] {
    [shown, calendar.asOf.map { Self.asOf(Day.words("\($0)")) }, Self.ends, Self.caution].compactMap(\.self)
  }

  /// The table of some waves; the campaign comes first, as the heading of its row.
  func table(_ entries: [CalendarEntry]) -> ReportDocument.Table {
    .init(
      columns: ["Campaign", "Wave", "From", "To", "Who asks", "What", "Of whom", "Where", "Known how"].map {
        .init(title: $0)
      },
      rows: entries.map { entry in
        let words = words(entry)
        return [
          [entry.name, entry.ref.map { "(\($0))" }].compactMap(\.self).joined(separator: " "), words.name, words.start,
          words.end, words.lead, words.asks, words.people, words.nations, words.standing,
        ].map { Phrase($0) }
      })
  }

  /// A wave in words.
  func words(_ entry: CalendarEntry) -> CalendarWords { CalendarWords(entry: entry, asOf: calendar.asOf) }

  private func document(sections: [ReportDocument.Section]) -> ReportDocument {
    ReportDocument(
      kind: Self.kind, title: title, opening: opening.map { .paragraph(Phrase($0)) }, sections: sections)
  }

  private func note(_ entry: CalendarEntry) -> ReportDocument.Note {
    let words = words(entry)
    let wave = entry.wave.name.map { ": \($0)" } ?? ""
    let isPlain = entry.wave.status == .seen && entry.isVerified
    let lines = [
      words.when, isPlain ? nil : "Known how: \(words.basis)", "Asked by \(words.lead)",
      "Asks: \(words.asks)", "Of whom: \(words.people)",
      "Themes: \(entry.themes.map(\.title).joined(separator: "; ")). \(words.nations). Id: \(entry.id)",
    ]
    return .init(
      mark: .item, title: .strong(entry.name) + Phrase(wave), lines: lines.compactMap(\.self).map { Phrase($0) })
  }

  /// The conditions of the filter; nil without any.
  private var shown: String? {
    let filter = calendar.filter
    let parts = [
      filter.window.from.map { "from \(Day.words("\($0)"))" }, filter.window.to.map { "until \(Day.words("\($0)"))" },
      filter.theme.map { "theme \($0)" }, filter.department.map { "body \($0), leading or taking part" },
      filter.nation.map { "reaching \($0)" },
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    let undated = filter.window.isOpen ? "" : " " + Self.undated
    return "Shown: \(parts.joined(separator: "; ")).\(undated)"
  }
}

extension CalendarStory {
  static let kind = "Campaign calendar"
  static let nothing = "no campaign to show"
  static let undated = "Campaigns without a date are listed too: they may fall into this time."
  static let caution =
    "This reads the register, not the campaigns. What is not recorded may still have taken place."
  static let ends =
    "Where no end is recorded, one is taken by rule: \(Campaign.Kind.campaign.usualDays) days after the start for a "
    + "campaign, \(Campaign.Kind.programme.usualDays) for a programme or brand. Such an end is an assumption, and the "
    + "calendar says so each time. What is recorded as live is shown as running."
  static func asOf(_ day: String) -> String { "The register speaks for \(day)." }
}
