import Impact

/// How far the weights can move, and what the lead hangs on.
extension ComparisonStory {
  var weights: ReportDocument.Section? {
    guard !comparison.weightIntervals.isEmpty, let first = comparison.ranking.first else { return nil }
    let rows = comparison.domains.compactMap { domain -> [Phrase]? in
      comparison.weightIntervals[domain].map { interval in
        [
          Phrase(AssessmentStory.capitalised(domain)), Phrase(Figures.share(interval.weight)),
          Phrase(Self.span(interval.winner)), Phrase(Self.span(interval.wholeOrder)),
          Phrase(comparison.importance?[domain].map { Figures.probability($0) } ?? "\u{2013}"),
        ]
      }
    }
    let columns =
      words(["Domain"]) + numbers(["Weight", "First stays first", "Whole order stays", "Share of the differences"])
    return .init(
      title: "How far the weights can move",
      blocks: [
        .paragraph(
          Phrase(
            "\(comparison.title(first)) stays first while a domain's weight lies in the range shown, the others keeping their "
              + "proportions. \(Self.importance)")),
        .table(.init(columns: columns, rows: rows)),
      ])
  }

  /// Ends are rounded inwards, so that the range holds what it says.
  private static func span(_ ends: [Double]) -> String {
    guard ends.count == 2 else { return "\u{2013}" }
    let (low, high) = (Int((ends[0] * 100).rounded(.up)), Int((ends[1] * 100).rounded(.down)))
    return low > high ? "only as it is" : "\(low)% to \(high)%"
  }

  private static let importance =
    "A weight is not a domain's importance: the last column is its share in what makes the sums differ."

  // MARK: Lead

  var lead: ReportDocument.Section? {
    let tornado = comparison.tornado
    let bars = tornado.bars.prefix(detail == .full ? 20 : 8)
    guard !bars.isEmpty else { return nil }
    let rows = bars.map { bar -> [Phrase] in
      let ends = [bar.marginAtLow, bar.marginAtHigh].map {
        Phrase(Figures.lead($0), $0 < 0 ? .alert : .plain)
      }
      return [Phrase(Self.words(for: bar))] + ends + [bar.turns ? Phrase("lead lost", .alert) : "no"]
    }
    let columns =
      words(["Input"]) + numbers(["Lead at low", "Lead at high"]) + words(["Turns the order"])
    let (first, second) = (comparison.title(tornado.winner), comparison.title(tornado.runnerUp))
    return .init(
      title: "What the lead hangs on",
      blocks: [
        .paragraph(
          Phrase(
            "The lead of \(first) over \(second), in points of the weighted sum, one input moved at a time from its low to its high end."
          )),
        .table(.init(columns: columns, rows: rows)),
      ])
  }

  private static func words(for bar: Tornado.Bar) -> String {
    let whose = bar.proposal.map { "\($0): " } ?? ""
    return switch bar.kind {
    case .size, .reach, .duration: "\(whose)\(bar.kind.rawValue) of \(bar.effect ?? "an effect") (\(bar.domain))"
    case .occurrence: "\(whose)whether \(bar.effect ?? "an effect") happens (\(bar.domain))"
    case .score: "\(whose)score in \(bar.domain)"
    case .blank: "\(whose)\(bar.domain), which has no score"
    case .weight: "weight of \(bar.domain), halved or doubled"
    }
  }
}
