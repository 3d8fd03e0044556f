import Impact

/// The scores of every proposal, domain by domain, with their intervals.
extension ComparisonStory {
  /// One section a domain in the full report; otherwise one table of all intervals.
  var domains: [ReportDocument.Section] {
    guard detail == .full else { return [intervals] }
    return comparison.domains.map { domain in
      let isScored = comparison.proposals.contains { ($0.scores[domain] ?? nil) != nil }
      return .init(
        title: AssessmentStory.capitalised(domain),
        blocks: isScored
          ? [.picture(.scores(chart(domain))), .table(table(domain))] : [.paragraph(Phrase(unscored(domain)))])
    }
  }

  /// Why no proposal has a score in a domain.
  private func unscored(_ domain: String) -> String {
    let standings = comparison.proposals.compactMap { $0.standings[domain] }
    let counts = Self.blankStandings.compactMap { standing -> String? in
      let count = standings.count { $0 == standing }
      return count == 0 ? nil : "\(count) \(Self.words(for: standing))"
    }
    return "No proposal has a score here: \(AssessmentStory.listed(counts))."
  }

  private var intervals: ReportDocument.Section {
    let rows = listed.compactMap { line($0) }.map { line in
      [name(line.id)]
        + comparison.domains.map { domain -> Phrase in
          let ends = line.ranges[domain] ?? []
          let standing = line.standings[domain] ?? .failed
          return Phrase(
            Figures.interval((ends.first, ends.last)) ?? (standing == .scored ? "\u{2013}" : Self.sign(of: standing)))
        }
    }
    let table = ReportDocument.Table(
      columns: [nameColumn] + numbers(comparison.domains.map(AssessmentStory.shortened)), rows: rows)
    return .init(
      title: "How uncertain the scores are",
      blocks: [.paragraph("Nine simulations of ten lie between these scores."), .table(table)])
  }

  private func chart(_ domain: String) -> ScoreChart {
    let drawn = comparison.ranking.prefix(Self.mostDrawn)
    let more = comparison.ranking.count - drawn.count
    let title = "\(AssessmentStory.capitalised(domain)), in the order of the ranking"
    return ScoreChart(
      title: title + (more > 0 ? ", the first \(drawn.count)" : ""), cuts: cuts,
      rows: drawn.compactMap { line($0).map { row(of: $0, in: domain) } })
  }

  private func row(of line: Comparison.ProposalLine, in domain: String) -> ScoreChart.Row {
    let standing = line.standings[domain] ?? .failed
    let ends = line.ranges[domain] ?? []
    let label = drawn(line.id)
    return ScoreChart.Row(
      name: label.name, note: label.note, band: band(line, domain), central: line.scores[domain] ?? nil,
      interval: ScoreChart.Interval(ends.first, ends.last),
      isNotAssessed: standing == .failed || standing == .notQuantified)
  }

  private func band(_ line: Comparison.ProposalLine, _ domain: String) -> String {
    if let score = line.scores[domain] ?? nil { return cuts.band(of: score).words }
    return Self.words(for: line.standings[domain] ?? .failed)
  }

  private func table(_ domain: String) -> ReportDocument.Table {
    let rows = listed.compactMap { line($0) }.map { line -> [Phrase] in
      let ends = line.ranges[domain] ?? []
      let words = band(line, domain)
      return [
        name(line.id), BandGlyph(band: words).phrase + Phrase(" \(words)"),
        Phrase(Figures.points(line.scores[domain] ?? nil), .strong),
        Phrase(Figures.interval((ends.first, ends.last)) ?? "\u{2013}"),
        Phrase(Figures.points(line.points[domain] ?? 0)),
      ]
    }
    return .init(
      columns: [nameColumn] + words(["Judgement"]) + numbers(["Score", "90% interval", "Points of the sum"]), rows: rows
    )
  }

  /// Where bands begin; those of the first edition of the method for a comparison that does not say.
  var cuts: BandCuts { comparison.tool?.cuts ?? BandCuts(minor: 5, moderate: 15, major: 50) }
}
