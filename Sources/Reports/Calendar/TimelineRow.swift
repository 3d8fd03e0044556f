import Impact
import YAMLReading

/// One campaign's waves as bars; waves that overlap stand below each other.
struct TimelineRow {
  /// What the row is about.
  let campaign: CalendarEntry
  /// The bars of each line, from the top.
  let lines: [[TimelineBar]]
  /// The waves in words, for those who do not see the bars.
  let description: String

  /// A row for each campaign that has a date, in the order of the first waves.
  static func rows(of entries: [CalendarEntry], asOf: CalendarDate?, on axis: TimeAxis) -> [TimelineRow] {
    var order: [String] = []
    var waves: [String: [CalendarEntry]] = [:]
    for entry in entries where entry.wave.start != nil {
      if waves[entry.id] == nil { order.append(entry.id) }
      waves[entry.id, default: []].append(entry)
    }
    return order.compactMap { id in
      guard let own = waves[id], let first = own.first else { return nil }
      return TimelineRow(
        campaign: first, lines: stacked(own.compactMap { TimelineBar($0, asOf: asOf) }, on: axis),
        description: own.map { CalendarWords(entry: $0, asOf: asOf).sentence }.joined(separator: ". ") + ".")
    }
  }

  /// The name, and the bars in a picture.
  func write(to html: inout HTMLBuilder, on axis: TimeAxis) {
    html.element("li", ["class": "row"]) { html in
      html.element("div", ["class": "name"]) { html in
        html.inline("a", ["href": "#campaign-\(campaign.id)"], campaign.name)
        html.words(" ")
        html.inline("span", ["class": "quiet"], campaign.lead.map(\.id).joined(separator: ", "))
      }
      let title = "When \(campaign.name) ran"
      html.picture(title: title, description: description, height: lines.count * Self.lineHeight + 4) { svg in
        for (index, line) in lines.enumerated() {
          for bar in line { bar.write(to: &svg, on: axis, top: 4 + index * Self.lineHeight) }
        }
      }
    }
  }

  /// Puts each bar into the first line that is free on its first day, with room for the sign of a doubt.
  private static func stacked(_ bars: [TimelineBar], on axis: TimeAxis) -> [[TimelineBar]] {
    var lines: [(bars: [TimelineBar], freeAfter: Int)] = []
    for bar in bars {
      let room = (axis.last - axis.first) * (bar.doubt == nil && !bar.goesOn ? 1 : 5) / 100
      let line = lines.firstIndex { $0.freeAfter < bar.first } ?? lines.count
      if line == lines.count { lines.append(([], Int.min)) }
      lines[line].bars.append(bar)
      lines[line].freeAfter = bar.last + room
    }
    return lines.map(\.bars)
  }

  private static let lineHeight = 18
}
