import Impact
import YAMLReading

/// A wave as a bar: solid where it is recorded to have run, soft where a date is known only roughly, hollow and dashed
/// where its end is taken by rule. The pattern, not only the colour, tells a claim from what was seen.
struct TimelineBar {
  /// How a stretch of the bar is known.
  enum Look: String {
    case core, vague, assumed
  }

  /// A stretch of whole days, from its first to the day after its last.
  struct Stretch {
    let look: Look
    let days: Range<Int>
  }

  /// The first day drawn.
  let first: Int
  /// The last day drawn.
  let last: Int
  /// The parts, in the order of time.
  let stretches: [Stretch]
  /// Whether the first day is known.
  let hasStart: Bool
  /// Whether it goes on after its last day.
  let goesOn: Bool
  /// How the wave came into the register: a class of the style sheet.
  let status: ClaimStatus
  /// A sign behind the bar that needs no colour: `?` for a claim, `~` for what was worked out; nil for what was seen.
  var doubt: String? {
    switch status {
    case .claimed: "?"
    case .inferred: "~"
    case .seen, .stated: nil
    }
  }
  /// The wave in words.
  let title: String

  /// The bar of a wave; nil for one without a start.
  init?(_ entry: CalendarEntry, asOf: CalendarDate?) {
    let wave = entry.wave
    guard let start = wave.start else { return nil }
    first = start.earliest
    hasStart = start.precision == .day
    goesOn = wave.isRunning
    status = wave.status
    title = CalendarWords(entry: entry, asOf: asOf).sentence
    let ruled = max(start.latest, wave.lastDay ?? start.latest)
    last = wave.isRunning ? max(start.latest, asOf?.dayNumber ?? ruled) : ruled
    let begins = hasStart ? first : start.latest + 1
    var parts: [(Look, Int, Int)] = [(.vague, first, begins)]
    if let end = wave.end {
      let certain = end.precision == .day ? end.latest + 1 : max(begins, end.earliest)
      parts += [(.core, begins, certain), (.vague, certain, end.latest + 1)]
    } else {
      parts.append((wave.isRunning ? .core : .assumed, begins, last + 1))
    }
    stretches = parts.compactMap { $1 < $2 ? Stretch(look: $0, days: $1..<$2) : nil }
  }

  /// Draws the bar; arrows stand where it runs past an edge or goes on.
  func write(to svg: inout HTMLBuilder, on axis: TimeAxis, top: Int) {
    svg.element("g", ["class": "wave \(status.rawValue)"]) { svg in
      svg.element("title", title)
      for stretch in stretches { write(stretch, to: &svg, on: axis, top: top) }
      if hasStart, first >= axis.first {
        let x = axis.position(first).text
        svg.void("line", ["class": "start", "x1": x, "x2": x, "y1": "\(top - 2)", "y2": "\(top + 12)"])
      }
      if first < axis.first {
        arrow("arrow edge", to: &svg, at: Share(hundredths: 0), top: top, path: "M8 0 L0 5 L8 10 Z")
      }
      if last > axis.last {
        arrow("arrow edge", to: &svg, at: Share(hundredths: 10_000), top: top, path: "M-8 0 L0 5 L-8 10 Z")
      } else if goesOn {
        arrow("arrow", to: &svg, at: axis.position(last + 1), top: top, path: "M0 -1 L8 5 L0 11 Z")
      }
      if let doubt {
        svg.element(
          "text", ["class": "doubt", "x": axis.position(last + 1).text, "y": "\(top + 10)", "dx": goesOn ? "12" : "4"],
          doubt)
      }
    }
  }

  private func write(_ stretch: Stretch, to svg: inout HTMLBuilder, on axis: TimeAxis, top: Int) {
    guard stretch.days.upperBound > axis.first, stretch.days.lowerBound <= axis.last else { return }
    let from = axis.position(stretch.days.lowerBound)
    let width = axis.position(stretch.days.upperBound) - from
    svg.void(
      "rect",
      [
        "class": stretch.look.rawValue, "x": from.text, "y": "\(top)", "height": "10",
        "width": max(width, Share(hundredths: 10)).text,
      ])
  }

  /// Arrows are drawn in pixels, at a place in per cent.
  private func arrow(_ name: String, to svg: inout HTMLBuilder, at place: Share, top: Int, path: String) {
    svg.element("svg", ["class": name, "x": place.text, "y": "\(top)"]) { $0.void("path", ["d": path]) }
  }
}
