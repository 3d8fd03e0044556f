import Impact
import YAMLReading

/// Sorts the waves of all headings into years and months by their beginning.
struct CalendarChapters {
  let calendar: CampaignCalendar

  init(_ calendar: CampaignCalendar) { self.calendar = calendar }

  /// What began before the window, then year by year, then what has no date.
  func sections(_ note: (CalendarEntry) -> ReportDocument.Note) -> [ReportDocument.Section] {
    let sorted = calendar.entries.sorted { $0.order < $1.order }
    var sections: [ReportDocument.Section] = []
    var month = ""
    for entry in sorted {
      let (title, heading) = place(entry)
      if sections.last?.title != title {
        sections.append(.init(title: title, blocks: []))
        month = ""
      }
      if heading != month, !heading.isEmpty { sections[sections.count - 1].blocks.append(.heading(heading)) }
      month = heading
      sections[sections.count - 1].blocks.append(.note(note(entry)))
    }
    return sections
  }

  /// The section and the heading inside it under which a wave is told.
  private func place(_ entry: CalendarEntry) -> (title: String, heading: String) {
    guard let start = entry.wave.start else { return (Self.undated, "") }
    if let from = calendar.filter.window.from, start.latest < from.dayNumber { return (Self.earlier, "") }
    let month = start.description.split(separator: " ").dropLast().last ?? Self.noMonth
    return ("\(start.date.year)", month.prefix(1).uppercased() + month.dropFirst())
  }

  private static let undated = "No date recorded"
  private static let earlier = "Began earlier"
  private static let noMonth: Substring = "Month not known"
}

extension CalendarEntry {
  /// By month; what is known to the season goes after the month in which it begins, to the year after December.
  fileprivate var order: (Int, Int, Int, Int, String, String) {
    guard let start = wave.start else { return (Int.max, 0, 0, 0, id, wave.name ?? "") }
    let group = start.precision == .year ? 26 : start.date.month * 2 + (start.precision == .season ? 1 : 0)
    return (start.date.year, group, start.earliest, wave.lastDay ?? Int.max, id, wave.name ?? "")
  }
}
