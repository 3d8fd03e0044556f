import Impact
import YAMLReading

/// The calendar as a page: a timeline for each heading on one scale, then the same as tables.
struct CalendarPage {
  private let calendar: CampaignCalendar
  private let story: CalendarStory
  private let axis: TimeAxis?

  init(_ calendar: CampaignCalendar) {
    self.calendar = calendar
    story = CalendarStory(calendar)
    axis = TimeAxis(calendar)
  }

  /// The page.
  var text: String {
    HTMLPage(title: CalendarStory.kind, styles: [CalendarStyle.sheet]) { html in
      html.element("p", ["class": "summary"]) { html in
        html.words(story.title)
        guard !calendar.entries.isEmpty else { return }
        html.words(" \u{2013} ")
        html.inline("a", ["href": "#tables"], Self.toTables)
      }
      for sentence in story.opening { html.paragraph(sentence) }
      guard !calendar.entries.isEmpty else { return }
      html.section(id: "timeline", heading: Self.timeline, timeline)
      html.section(id: "tables", heading: Self.tables, tables)
    }.text
  }

  private func timeline(_ html: inout HTMLBuilder) {
    html.paragraph(Self.howToRead)
    CalendarLegend.writePatterns(to: &html)
    html.details(summary: Self.legend) { CalendarLegend.write(to: &$0, hasToday: hasToday) }
    for lane in calendar.lanes {
      html.element("section", ["class": "lane", "aria-labelledby": "lane-\(lane.heading.id)"]) { html in
        html.element("h3", ["id": "lane-\(lane.heading.id)"], lane.heading.title)
        if let axis { chart(TimelineRow.rows(of: lane.entries, asOf: calendar.asOf, on: axis), axis, &html) }
        undated(lane.entries.filter { $0.wave.start == nil }, &html)
      }
    }
  }

  private var hasToday: Bool {
    guard let axis, let day = calendar.asOf?.dayNumber else { return false }
    return (axis.first...axis.last).contains(day)
  }

  private func chart(_ rows: [TimelineRow], _ axis: TimeAxis, _ html: inout HTMLBuilder) {
    guard !rows.isEmpty else { return }
    html.element("div", ["class": "chart"]) { html in
      TimelineGrid(axis: axis, today: calendar.asOf).write(to: &html)
      html.element("ul", ["class": "rows", "role": "list"]) { html in
        for row in rows { row.write(to: &html, on: axis) }
      }
    }
  }

  /// Campaigns that cannot be drawn are named.
  private func undated(_ entries: [CalendarEntry], _ html: inout HTMLBuilder) {
    guard !entries.isEmpty else { return }
    html.element("p", ["class": "undated"]) { html in
      html.words(Self.undated)
      for (index, entry) in entries.enumerated() {
        html.words(index == 0 ? " " : "; ")
        html.inline("a", ["href": "#campaign-\(entry.id)"], entry.name)
      }
      html.words(".")
    }
  }

  private func tables(_ html: inout HTMLBuilder) {
    var seen: Set<String> = []
    for lane in calendar.lanes {
      let ids = lane.entries.map { seen.insert($0.id).inserted ? "campaign-\($0.id)" : nil }
      html.table(story.table(lane.entries), caption: lane.heading.title, ids: ids)
    }
  }

  private static let timeline = "Timeline"
  private static let tables = "The same as tables"
  private static let toTables = "straight to the tables"
  private static let legend = "What the bars mean"
  private static let undated = "No date recorded:"
  private static let howToRead =
    "One row for each campaign, one bar for each of its waves; all headings share one scale of time. A name leads to "
    + "the campaign's row in the tables below, which say everything that the bars show."
}

extension TimeAxis {
  /// The window where it is given, else from the first to the last day of any wave, in whole months, or whole years
  /// when there are more than three; nil when no wave has a date.
  init?(_ calendar: CampaignCalendar) {
    let waves = calendar.entries.map(\.wave)
    let starts = waves.compactMap(\.start?.earliest)
    let window = calendar.filter.window
    guard let first = window.from?.dayNumber ?? starts.min(), !starts.isEmpty else { return nil }
    let today = calendar.asOf?.dayNumber ?? first
    let ends = waves.compactMap { wave in wave.isRunning ? today : wave.start == nil ? nil : wave.lastDay }
    let last = window.to?.dayNumber ?? max(first, (ends + starts).max() ?? first)
    let months = last - first > 3 * 366 ? 12 : 1
    self.init(
      first: window.from == nil ? Self.whole(first, months, up: false) : first,
      last: window.to == nil ? Self.whole(last, months, up: true) - 1 : last)
  }

  /// The first day of the month or year a day lies in, or of the next.
  private static func whole(_ day: Int, _ months: Int, up: Bool) -> Int {
    let date = CalendarDate(dayNumber: day)
    let month = (date.month - 1) / months * months + (up ? months : 0)
    let next = CalendarDate(year: date.year + month / 12, month: month % 12 + 1, day: 1)
    return next?.dayNumber ?? day + 1
  }
}
