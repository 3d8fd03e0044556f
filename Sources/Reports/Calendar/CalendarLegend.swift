/// What the bars mean, with the patterns that they are filled with.
enum CalendarLegend {
  /// Writes a sample of each kind of bar with its meaning.
  static func write(to html: inout HTMLBuilder, hasToday: Bool) {
    html.element("ul", ["class": "legend", "role": "list"]) { html in
      for sample in samples { item(sample.words, &html) { draw(sample, &$0) } }
      if hasToday {
        item(today, &html) {
          $0.void("line", ["class": "today", "x1": "24", "x2": "24", "y1": "0", "y2": "18"])
        }
      }
    }
  }

  private struct Sample {
    let status: String
    let looks: [(look: String, from: Int, width: Int)]
    let hasStart: Bool
    let goesOn: Bool
    var doubt: String?
    let words: String
  }

  private static let samples = [
    Sample(
      status: "seen", looks: [("core", 4, 40)], hasStart: true, goesOn: false,
      words: "Ran from day to day, as recorded"),
    Sample(
      status: "seen", looks: [("assumed", 4, 40)], hasStart: true, goesOn: false,
      words: "End not recorded: taken by rule"),
    Sample(
      status: "seen", looks: [("core", 4, 34)], hasStart: true, goesOn: true,
      words: "Still running, no end recorded"),
    Sample(
      status: "seen", looks: [("vague", 4, 40)], hasStart: false, goesOn: false,
      words: "Began or ended some time in here: known to the month, season or year"),
    Sample(
      status: "claimed", looks: [("core", 4, 30)], hasStart: true, goesOn: false, doubt: "?",
      words: "A claim: somebody says so, and the register does not confirm it"),
    Sample(
      status: "inferred", looks: [("core", 4, 30)], hasStart: true, goesOn: false, doubt: "~",
      words: "Worked out from other facts, not stated"),
  ]

  private static let today = "The day for which the register speaks"

  private static func item(_ words: String, _ html: inout HTMLBuilder, _ draw: (inout HTMLBuilder) -> Void) {
    html.element("li") { html in
      html.element("svg", ["aria-hidden": "true", "width": "48", "height": "18"], draw)
      html.element("span", words)
    }
  }

  private static func draw(_ sample: Sample, _ svg: inout HTMLBuilder) {
    svg.element("g", ["class": "wave \(sample.status)"]) { svg in
      for part in sample.looks {
        svg.void(
          "rect", ["class": part.look, "x": "\(part.from)", "y": "4", "height": "10", "width": "\(part.width)"])
      }
      if sample.hasStart { svg.void("line", ["class": "start", "x1": "4", "x2": "4", "y1": "2", "y2": "16"]) }
      if let doubt = sample.doubt { svg.element("text", ["class": "doubt", "x": "38", "y": "14"], doubt) }
      if sample.goesOn { svg.void("path", ["class": "arrow", "d": "M38 3 L46 9 L38 15 Z"]) }
    }
  }

  /// Stripes for claims, dots for what was worked out. They stand in a picture of no size, not in one that is hidden or
  /// folded away, whose patterns browsers do not draw.
  static func writePatterns(to html: inout HTMLBuilder) {
    html.element("svg", ["class": "patterns", "aria-hidden": "true", "width": "0", "height": "0"]) { svg in
      svg.element(
        "pattern",
        [
          "id": "claim", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ]
      ) { $0.void("line", ["class": "stripe", "x1": "1.5", "x2": "1.5", "y1": "0", "y2": "6"]) }
      svg.element("pattern", ["id": "inferred", "width": "5", "height": "5", "patternUnits": "userSpaceOnUse"]) {
        $0.void("circle", ["class": "dot", "cx": "2.5", "cy": "2.5", "r": "1.5"])
      }
    }
  }
}
