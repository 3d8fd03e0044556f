import Impact

/// How firm the ranking is when scores and weights vary (method 1.14, SMAA-2).
extension ComparisonStory {
  var firmness: ReportDocument.Section? {
    guard let smaa = comparison.smaa else { return nil }
    let shares = smaa.statedWeights ?? smaa.noPreference
    let details = smaa.details.statedWeights ?? smaa.details.noPreference
    var blocks: [ReportDocument.Block] = [.paragraph(Phrase(basis(smaa)))]
    if let ahead = ahead(details) { blocks.append(.paragraph(.strong(ahead))) }
    if detail > .brief { blocks.append(.picture(.ranks(chart(shares)))) }
    blocks += [.table(table(smaa, details))] + tied(details, of: smaa.draws) + [.paragraph(Self.caution)]
    return .init(title: "How firm the ranking is", blocks: blocks)
  }

  private func basis(_ smaa: Acceptability) -> String {
    let draws = "\(Figures.grouped(smaa.draws)) simulations"
    let still =
      smaa.withoutUncertainty.isEmpty
      ? ""
      : " The scores of \(AssessmentStory.listed(smaa.withoutUncertainty)) stand still: their effects are not known."
    return smaa.statedWeights == nil
      ? "In \(draws) the scores vary within their uncertainty, and every set of weights is equally likely.\(still)"
      : "In \(draws) the scores vary within their uncertainty, and the weights around those stated.\(still)"
  }

  /// "A is ahead of B in 72% of simulations", for the first and the second.
  private func ahead(_ details: Acceptability.Case) -> String? {
    guard comparison.ranking.count > 1, let first = comparison.ranking.first,
      let share = details.aheadOfNext[first]
    else { return nil }
    let second = comparison.ranking[1]
    let level = level(first, second, details).map { " and level with it in \($0)" } ?? ""
    return
      "\(comparison.title(first)) is ahead of \(comparison.title(second)) in \(Figures.probability(share)) of simulations\(level)."
  }

  /// In how many simulations two have the same sum; nil where hardly ever, or where pairs were not followed.
  private func level(_ one: String, _ other: String, _ details: Acceptability.Case) -> String? {
    guard let wins = details.wins, let draws = comparison.smaa?.draws, draws > 0,
      let row = wins.ids.firstIndex(of: one), let column = wins.ids.firstIndex(of: other)
    else { return nil }
    let share = 1 - Double(wins.ahead[row][column] + wins.ahead[column][row]) / Double(draws)
    return share >= 0.005 ? Figures.probability(share) : nil
  }

  /// How often the order given, and no number, settled ranks.
  private func tied(_ details: Acceptability.Case, of draws: Int) -> [ReportDocument.Block] {
    let share = Double(details.tiedDraws) / Double(max(1, draws))
    guard share >= 0.005 else { return [] }
    let words =
      "In \(Figures.probability(share)) of simulations two or more are exactly level; the order in which they were given "
      + "settles their ranks, and no number does."
    return [.paragraph(Phrase(words))]
  }

  private func table(_ smaa: Acceptability, _ details: Acceptability.Case) -> ReportDocument.Table {
    let shares = smaa.statedWeights ?? smaa.noPreference
    let both = smaa.statedWeights != nil
    let columns =
      [nameColumn]
      + numbers(["First in"] + (both ? ["First, any weights"] : []) + ["Ranks in 9 of 10", "Ahead of the next in"])
    let rows = listed.map { id -> [Phrase] in
      let own = shares[id] ?? []
      let any = both ? [Phrase(Figures.probability(smaa.noPreference[id]?.first ?? 0))] : []
      return [name(id), .strong(Figures.probability(own.first ?? 0))] + any
        + [Phrase(Self.range(own)), Phrase(details.aheadOfNext[id].map { Figures.probability($0) } ?? "\u{2013}")]
    }
    return .init(columns: columns, rows: rows)
  }

  private func chart(_ shares: [String: [Double]]) -> RankChart {
    let drawn = comparison.ranking.prefix(Self.mostDrawn)
    let more = comparison.ranking.count - drawn.count
    let rows = drawn.map { id in
      let own = shares[id] ?? []
      let sentence =
        "\(comparison.title(id)): first in \(Figures.probability(own.first ?? 0)) of simulations, rank \(Self.range(own)) in nine of ten."
      return RankChart.Row(name: self.drawn(id).name, note: self.drawn(id).note, shares: own, sentence: sentence)
    }
    return RankChart(
      title: "How often each takes each rank\(more > 0 ? ", the first \(drawn.count)" : "")", rows: rows)
  }

  /// "1 to 3": the ranks between which nine simulations of ten lie.
  static func range(_ shares: [Double]) -> String {
    let (low, high) = (rank(shares, reaching: 0.05), rank(shares, reaching: 0.95))
    return low == high ? "\(low)" : "\(low) to \(high)"
  }

  private static func rank(_ shares: [Double], reaching part: Double) -> Int {
    var sum = 0.0
    for (index, share) in shares.enumerated() {
      sum += share
      // Sums of shares miss round numbers by last bits.
      if sum >= part - 1e-9 { return index + 1 }
    }
    return max(1, shares.count)
  }

  private static let caution: Phrase =
    "How often a proposal comes first is not the chance that choosing it is right: it says how far the order hangs on what "
    + "is uncertain."
}
