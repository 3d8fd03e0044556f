/// How often each proposal takes each rank: a row of bars for each, as tall as the share of simulations.
struct RankChart: Hashable, Sendable {
  /// What the rows are.
  var title: String
  /// In the order of the ranking.
  var rows: [Row]

  /// One proposal.
  struct Row: Hashable, Sendable {
    var name: String
    /// What else the name needs; may be empty.
    var note = ""
    /// The share of simulations for each rank from the first; all rows have as many.
    var shares: [Double]
    /// The row in a sentence.
    var sentence: String
  }

  /// The share that a bar of full height stands for: the next of a few round numbers above the largest.
  var fullHeight: Double {
    let largest = rows.flatMap(\.bins).map(\.share).max() ?? 1
    return [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8].first { $0 >= largest } ?? 1
  }
}

extension RankChart.Row {
  /// Ranks that stand in one bar, where there are too many for a bar each.
  struct Bin: Hashable, Sendable {
    var ranks: ClosedRange<Int>
    var share: Double
  }

  /// At most so many bars a row.
  static let mostBins = 60

  /// The shares in bars of equally many ranks; the last bar may have fewer.
  var bins: [Bin] {
    let size = max(1, (shares.count + Self.mostBins - 1) / Self.mostBins)
    return stride(from: 0, to: shares.count, by: size).map { start in
      let end = min(start + size, shares.count)
      return Bin(ranks: start + 1...end, share: shares[start..<end].reduce(0, +))
    }
  }
}
