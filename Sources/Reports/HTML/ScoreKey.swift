import Impact

/// What lines, dots, glyphs and hatching mean, and where bands begin.
struct ScoreKey {
  let cuts: BandCuts

  /// Writes the key.
  func write(to html: inout HTMLBuilder) {
    html.element("div", ["class": "plate key"]) { html in
      html.paragraph(Self.howToRead)
      html.element("ul", ["class": "bands", "role": "list"]) { html in
        for band in ScoreBand.allCases.reversed() { item(band, &html) }
        html.element("li") { html in
          html.element("svg", ["aria-hidden": "true", "width": "44", "height": "14"]) { svg in
            svg.void("rect", ["class": "not-assessed", "x": "0", "y": "0", "width": "44", "height": "14"])
          }
          html.element("span", Self.notAssessed)
        }
      }
    }
  }

  private func item(_ band: ScoreBand, _ html: inout HTMLBuilder) {
    html.element("li") { html in
      html.element("svg", ["class": band.cssClass, "aria-hidden": "true", "width": "44", "height": "14"]) { svg in
        svg.void("line", ["class": "interval", "x1": "0", "x2": "44", "y1": "7", "y2": "7"])
        svg.void("circle", ["class": "dot", "cx": "22", "cy": "7", "r": "5.5"])
      }
      html.line("span", [:], Phrase(band.glyph, .band(band)) + Phrase(" \(band.words): \(range(band))"))
    }
  }

  private func range(_ band: ScoreBand) -> String {
    let (minor, moderate, major) = (cuts.minor, cuts.moderate, cuts.major)
    return switch band {
    case .majorPositive: "\(Figures.points(major)) and above"
    case .moderatePositive: "\(Figures.points(moderate)) to \(Figures.points(major))"
    case .minorPositive: "\(Figures.points(minor)) to \(Figures.points(moderate))"
    case .negligible: "between \(Figures.points(-minor)) and \(Figures.points(minor))"
    case .minorNegative: "\(Figures.points(-minor)) to \(Figures.points(-moderate))"
    case .moderateNegative: "\(Figures.points(-moderate)) to \(Figures.points(-major))"
    case .majorNegative: "\(Figures.points(-major)) and below"
    }
  }

  /// The hatching, for all pictures that follow. It stands in a picture of no size, not in a hidden one, whose patterns
  /// browsers do not draw.
  static func writeHatching(to html: inout HTMLBuilder) {
    html.element("svg", ["class": "patterns", "aria-hidden": "true", "width": "0", "height": "0"]) { svg in
      svg.element(
        "pattern",
        [
          "id": "hatching", "width": "7", "height": "7", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ]
      ) { $0.void("line", ["class": "hatch", "x1": "1", "x2": "1", "y1": "0", "y2": "7"]) }
    }
  }

  private static let notAssessed = "not assessed, or no usable number"
  private static let howToRead =
    "The dot is the score. Nine simulations of ten fall on the line. The bold line is no effect; to its right children "
    + "are better off, to its left worse off. Dotted lines stand where the words change."
}

extension ScoreBand {
  /// The class of the style sheet that has the band's colour.
  var cssClass: String { "band-" + words.split(separator: " ").joined(separator: "-") }
}
