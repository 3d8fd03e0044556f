import Impact

/// Draws scores: for each a line over its interval and a dot at its score; the zero line bold, the cuts dotted.
///
/// Words and figures stand as text beside each line, so that nothing depends on colour or on the picture alone.
struct ScorePicture {
  let chart: ScoreChart

  /// The picture with its title; rows keep their order.
  func write(to html: inout HTMLBuilder) {
    html.element("figure", ["class": "plate"]) { html in
      html.element("figcaption", chart.title)
      html.element("div", ["class": "scores"]) { html in
        grid(&html)
        html.element("ul", ["class": "rows", "role": "list"]) { html in
          for row in chart.rows { write(row, to: &html) }
        }
      }
    }
  }

  private func write(_ row: ScoreChart.Row, to html: inout HTMLBuilder) {
    html.element("li", ["class": "row"]) { html in
      html.element("div", ["class": "name"]) { html in
        let note = row.note.isEmpty ? "" : " \(row.note)"
        html.line("div", [:], .strong(row.name) + Phrase(note, .quiet))
        let figures = row.figures.isEmpty ? "" : ", \(row.figures)"
        html.line("div", [:], BandGlyph(band: row.band).phrase + Phrase(" \(row.band)\(figures)"))
      }
      html.picture(title: row.name, description: row.sentence, height: Self.height) { svg in draw(row, &svg) }
    }
  }

  private func draw(_ row: ScoreChart.Row, _ svg: inout HTMLBuilder) {
    if row.isNotAssessed {
      svg.void("rect", ["class": "not-assessed", "x": "0", "y": "8", "width": "100%", "height": "20"])
    }
    guard let central = row.central else { return }
    let band = BandGlyph(band: row.band).band ?? chart.cuts.band(of: central)
    svg.element("g", ["class": band.cssClass]) { svg in
      if let interval = row.interval { draw(interval, &svg) }
      svg.void("circle", ["class": "dot", "cx": ScoreAxis.position(central).text, "cy": "\(Self.middle)", "r": "5.5"])
    }
  }

  /// A line with a stroke at either end, so that a narrow one is seen as well.
  private func draw(_ interval: ScoreChart.Interval, _ svg: inout HTMLBuilder) {
    let ends = [interval.low, interval.high].map { ScoreAxis.position($0).text }
    line("interval", ends[0], ends[1], Self.middle, Self.middle, &svg)
    for end in ends { line("end", end, end, Self.middle - 6, Self.middle + 6, &svg) }
  }

  private func line(_ name: String, _ x1: String, _ x2: String, _ y1: Int, _ y2: Int, _ svg: inout HTMLBuilder) {
    svg.void("line", ["class": name, "x1": x1, "x2": x2, "y1": "\(y1)", "y2": "\(y2)"])
  }

  // MARK: Axis

  private func grid(_ html: inout HTMLBuilder) {
    html.element("svg", ["class": "grid", "aria-hidden": "true", "width": "100%", "height": "100%"]) { svg in
      for cut in chart.cuts.signed { rule("cut", cut, &svg) }
      rule("zero", 0, &svg)
      for score in [-100.0, -50, 0, 50, 100] {
        let anchor = score == -100 ? "start" : score == 100 ? "end" : "middle"
        svg.element(
          "text", ["x": ScoreAxis.position(score).text, "y": "13", "text-anchor": anchor], Figures.points(score))
      }
    }
  }

  private func rule(_ name: String, _ score: Double, _ svg: inout HTMLBuilder) {
    let x = ScoreAxis.position(score).text
    svg.void("line", ["class": name, "x1": x, "x2": x, "y1": "20", "y2": "100%"])
  }

  private static let height = 36
  private static let middle = 18
}
