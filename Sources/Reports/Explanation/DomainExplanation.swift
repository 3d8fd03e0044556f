import Impact

/// One domain's sums in full: overlap, points, what would change the score, what moves it most.
struct DomainExplanation {
  let domain: Assessment.DomainResult
  let name: String
  let tool: Assessment.Tool

  var sections: [ReportDocument.Section] {
    [
      .init(title: "\(name): from indices to points", blocks: sums + views),
      .init(title: "\(name): what would bring the score to 0", blocks: switching(to: [0])),
      .init(title: "\(name): what would change the band", blocks: switching(to: cuts)),
      .init(title: "\(name): what moves the score, widest first", blocks: tornado),
    ]
  }

  // MARK: Sums

  private var score: Double { domain.score.central ?? 0 }

  private var sums: [ReportDocument.Block] {
    let benefit = domain.benefitIndex ?? 0
    let harm = domain.harmIndex ?? 0
    let up = domain.benefit ?? 0
    let down = domain.harm ?? 0
    let benefitPoints = (up + score - down) / 2
    let harmPoints = (down + score - up) / 2
    let overlaps = (domain.overlaps ?? []).map { line in
      Phrase(
        "Overlap: \(line.effect) \(Figures.exact(line.raw)) \u{2192} \(Figures.exact(line.kept)), overlaps \(line.with)."
      )
    }
    let lines = [
      Phrase("Benefits B = \(Figures.exact(benefit)), which scores \(Figures.exact(up))."),
      Phrase("Harms H = \(Figures.exact(harm)), which score \(Figures.exact(down))."),
      Phrase("B + H = \(Figures.exact(benefit + harm)), which scores ") + .strong(Figures.exact(score)) + ".",
      Phrase(
        "Score of an index X: sign(X) \u{D7} 100 \u{D7} (1 \(Figures.minus) 2^(\(Figures.minus)|X| \u{F7} \(anchor)))."),
      Phrase(
        "Points of all benefits: \u{BD} \u{D7} (\(Figures.exact(up)) + \(Figures.exact(score)) \(Figures.minus) (\(Figures.exact(down)))) = \(Figures.exact(benefitPoints)); of all harms: \u{BD} \u{D7} (\(Figures.exact(down)) + \(Figures.exact(score)) \(Figures.minus) \(Figures.exact(up))) = \(Figures.exact(harmPoints)). Inside a block they go by index."
      ),
      Phrase("Points: \(points) = ") + .strong(Figures.exact(domain.contributions.reduce(0) { $0 + $1.points })) + ".",
    ]
    return [.list(overlaps + lines)]
  }

  private var anchor: String { tool.anchor.map { Figures.exact($0) } ?? "anchor" }

  private var points: String {
    domain.contributions.map { "\($0.effect) \(Figures.exact($0.points))" }.joined(separator: " + ")
  }

  /// The same effects seen in other ways, and how sure the score is.
  private var views: [ReportDocument.Block] {
    let other: [(String, Double?)] = [
      ("before mitigation", domain.beforeMitigation), ("with every mitigation adopted", domain.allMitigations),
      ("with every rare harm happening", domain.rareHarms?.score),
      ("without the discount for weak evidence", domain.unadjusted), ("with equity weights", domain.equityWeighted),
    ]
    let lines = other.compactMap { view in view.1.map { Phrase("Score \(view.0): \(Figures.exact($0)).") } }
    let rates = domain.atDiscountRates.sorted { $0.key < $1.key }.map { "\(Figures.exact($0.value)) at \($0.key)%" }
    return [.list(lines + [Phrase("Score by discount rate: \(rates.joined(separator: "; ")).")] + certainty)]
  }

  private var certainty: [Phrase] {
    var lines: [Phrase] = []
    if let simulated = domain.simulation {
      let headline = simulated.headline.interval
      let bounds = simulated.rhoBounds.map { bound in
        "\(Numbers.interval(bound.interval.low, bound.interval.high)) at \(Figures.exact(bound.rho))"
      }
      let rho = tool.rho.map { " (\u{3C1} \(Figures.exact($0)))" } ?? ""
      lines.append(
        Phrase(
          "Simulation of \(Figures.grouped(simulated.headline.draws)) draws\(rho): \(Figures.points(headline.low)), "
            + "\(Figures.points(headline.median)), \(Figures.points(headline.high)) at 5, 50 and 95%; by \u{3C1}: "
            + "\(bounds.joined(separator: "; "))."))
      if simulated.asymmetric {
        lines.append(
          Phrase(
            "Asymmetric uncertainty: the score of the mean index is \(Figures.exact(simulated.headline.scoreOfMean)), "
              + "the central one \(Figures.exact(score)). Read both."))
      }
    }
    if let confidence = domain.confidence {
      let costs = confidence.deductions.map { "\(Figures.minus) \(Figures.exact($0.levels)) for \($0.concern)" }
      lines.append(
        Phrase(
          "Confidence: \(([Figures.exact(confidence.start)] + costs).joined(separator: " ")) = "
            + "\(Figures.exact(confidence.value)), never below the least; \(confidence.grade)."))
    }
    return lines
  }

  // MARK: Switching values

  private var cuts: [Double] {
    (domain.switchingValues ?? []).map(\.target).reduce(into: []) { list, target in
      if target != 0, !list.contains(target) { list.append(target) }
    }
  }

  private func switching(to targets: [Double]) -> [ReportDocument.Block] {
    let lines = targets.flatMap { target in
      (domain.switchingValues ?? []).filter { $0.target == target }.map { Phrase(SwitchingSentence(value: $0).words) }
    }
    guard !lines.isEmpty else { return [.paragraph(Phrase(Self.nothing))] }
    return [.list(lines)]
  }

  private static let nothing = "No single size, reach or likelihood within its limits would do it alone."

  // MARK: Tornado

  private var tornado: [ReportDocument.Block] {
    let swings = domain.swings ?? []
    let ends = swings.flatMap { [$0.low, $0.high] } + [score]
    guard let least = ends.min(), let most = ends.max(), most > least else {
      return [.paragraph(Phrase("No factor is stated with an interval that moves the score."))]
    }
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Factor"), .init(title: "Low", isNumeric: true), .init(title: "High", isNumeric: true),
      .init(title: "\(Figures.points(least)) to \(Figures.points(most))", isNumeric: true),
    ]
    let rows = swings.map { swing in
      [
        Phrase("\(swing.effect) \(swing.factor.rawValue)"), Phrase(Figures.points(swing.low)),
        Phrase(Figures.points(swing.high)), Phrase(bar(swing, least, most)),
      ]
    }
    let driver = domain.mainDriver.map { [ReportDocument.Block.paragraph(Phrase("Main driver: \($0)."))] } ?? []
    return [.table(.init(columns: columns, rows: rows))] + driver
  }

  /// A bar of 31 signs from the least score to the most; `o` is the score as it is.
  private func bar(_ swing: Swing, _ least: Double, _ most: Double) -> String {
    let last = 30
    func position(_ value: Double) -> Int {
      let share = (value - least) / (most - least)
      return max(0, min(last, Int((share * Double(last)).rounded())))
    }
    let from = position(min(swing.low, swing.high))
    let to = position(max(swing.low, swing.high))
    let centre = position(score)
    return (0...last).map { $0 == centre ? "o" : ($0 >= from && $0 <= to ? "=" : ".") }.joined()
  }
}
