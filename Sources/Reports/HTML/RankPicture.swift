/// Draws how often each proposal takes each rank: the height of a bar, not its colour, carries the share.
struct RankPicture {
  let chart: RankChart

  /// The picture with its title and what a full bar stands for.
  func write(to html: inout HTMLBuilder) {
    html.element("figure", ["class": "plate"]) { html in
      html.element("figcaption", chart.title)
      html.paragraph(Self.howToRead(chart.fullHeight), ["class": "how"])
      html.element("div", ["class": "scores ranks"]) { html in
        if let first = chart.rows.first { axis(first, &html) }
        html.element("ul", ["class": "rows", "role": "list"]) { html in
          for row in chart.rows { write(row, to: &html) }
        }
      }
    }
  }

  private func write(_ row: RankChart.Row, to html: inout HTMLBuilder) {
    html.element("li", ["class": "row"]) { html in
      html.element("div", ["class": "name"]) { html in
        html.line("div", [:], .strong(row.name) + Phrase(row.note.isEmpty ? "" : " \(row.note)", .quiet))
      }
      html.picture(title: row.name, description: row.sentence, height: height) { svg in draw(row.bins, &svg) }
    }
  }

  private func draw(_ bins: [RankChart.Row.Bin], _ svg: inout HTMLBuilder) {
    svg.void("line", ["class": "floor", "x1": "0", "x2": "100%", "y1": "\(floor)", "y2": "\(floor)"])
    let width = 10_000 / max(1, bins.count)
    for (index, bin) in bins.enumerated() where bin.share > 0 {
      let tall = Int((bin.share / chart.fullHeight * Double(floor - 2)).rounded())
      guard tall > 0 else { continue }
      svg.void(
        "rect",
        [
          "class": "bar", "x": Share(hundredths: index * 10_000 / bins.count + width / 10).text,
          "width": Share(hundredths: width * 8 / 10).text, "y": "\(floor - tall)", "height": "\(tall)",
        ])
      // A number where it has room.
      if bins.count <= 8, bin.share >= 0.005 { label(bin, index, of: bins.count, tall, &svg) }
    }
  }

  private func label(_ bin: RankChart.Row.Bin, _ index: Int, of count: Int, _ tall: Int, _ svg: inout HTMLBuilder) {
    let isInside = tall >= 16
    svg.element(
      "text",
      [
        "class": isInside ? "inside" : "above", "text-anchor": "middle",
        "x": Share(hundredths: (2 * index + 1) * 5_000 / count).text,
        "y": "\(floor - tall + (isInside ? 13 : -3))",
      ], Figures.probability(bin.share))
  }

  /// The ranks above the bars: as many as have room.
  private func axis(_ row: RankChart.Row, _ html: inout HTMLBuilder) {
    let bins = row.bins
    let step = max(1, (bins.count + 9) / 10)
    html.element("svg", ["class": "grid", "aria-hidden": "true", "width": "100%", "height": "100%"]) { svg in
      for index in stride(from: 0, to: bins.count, by: step) {
        let ranks = bins[index].ranks
        let name = ranks.count == 1 ? "\(ranks.lowerBound)" : "\(ranks.lowerBound)\u{2013}\(ranks.upperBound)"
        // The first of many bars has no room to its left.
        let isFirst = index == 0 && bins.count > 12
        let place = isFirst ? 0 : (2 * index + 1) * 5_000 / bins.count
        svg.element(
          "text",
          ["x": Share(hundredths: place).text, "y": "13", "text-anchor": isFirst ? "start" : "middle"],
          index == 0 ? "rank \(name)" : name)
      }
    }
  }

  /// Rows stand closer where there are many.
  private var height: Int { chart.rows.count > 20 ? 26 : 44 }
  private var floor: Int { height - 3 }

  private static func howToRead(_ full: Double) -> Phrase {
    Phrase(
      "A bar shows in how many simulations the proposal takes that rank; one of full height is "
        + "\(Figures.probability(full)) of them. Tall bars far to the left: often among the best.")
  }
}
