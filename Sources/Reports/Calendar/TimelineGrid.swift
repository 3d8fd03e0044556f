import YAMLReading

/// The lines of time behind a lane, with their labels: some for narrow screens, more for wide ones.
struct TimelineGrid {
  let axis: TimeAxis
  /// The day for which the register speaks.
  let today: CalendarDate?

  /// One picture with both sets; the style sheet shows the one that fits.
  func write(to html: inout HTMLBuilder) {
    html.element("svg", ["class": "grid", "aria-hidden": "true", "width": "100%", "height": "100%"]) { svg in
      ticks("narrow", 320, &svg)
      ticks("wide", 640, &svg)
      if let day = today?.dayNumber, (axis.first...axis.last).contains(day) {
        line("today", axis.position(day + 1), top: 20, &svg)
      }
    }
  }

  private func ticks(_ name: String, _ width: Int, _ svg: inout HTMLBuilder) {
    svg.element("g", ["class": name]) { svg in
      for tick in axis.ticks(fitting: width) {
        line("tick", tick.position, top: 0, &svg)
        guard !tick.label.isEmpty else { continue }
        svg.element("text", ["x": tick.position.text, "y": "13", "dx": "4"], tick.label)
      }
    }
  }

  private func line(_ name: String, _ position: Share, top: Int, _ svg: inout HTMLBuilder) {
    svg.void("line", ["class": name, "x1": position.text, "x2": position.text, "y1": "\(top)", "y2": "100%"])
  }
}
