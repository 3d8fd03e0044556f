import Impact

/// The ranking, and ranks that somebody chose.
extension ComparisonStory {
  var ranking: ReportDocument.Section {
    let columns =
      [.init(title: "Rank", isNumeric: true), nameColumn]
      + numbers(comparison.domains.map(AssessmentStory.shortened) + ["Sum"])
    let table = ReportDocument.Table(columns: columns, rows: listed.compactMap { line($0).map(row) })
    return .init(
      title: "Ranking by the weighted sum",
      blocks: [.table(table)] + unlisted + [.paragraph(Phrase(legend))] + ties)
  }

  private func row(of line: Comparison.ProposalLine) -> [Phrase] {
    let rank = Phrase("\(line.rank)\(line.provisional ? "*" : "")", line.provisional ? .alert : .plain)
    let cells = comparison.domains.map { cell(line, $0) }
    return [rank, fullName(line.id)] + cells + [.strong(Figures.points(line.weightedSum))]
  }

  /// A score, or the sign of why there is none: a blank is never 0.
  private func cell(_ line: Comparison.ProposalLine, _ domain: String) -> Phrase {
    if let score = line.scores[domain] ?? nil { return Phrase(Figures.points(score)) }
    let standing = line.standings[domain] ?? .failed
    return Phrase(Self.sign(of: standing), standing == .failed ? .alert : .quiet)
  }

  static func sign(of standing: ComparedProposal.Standing) -> String {
    switch standing {
    case .scored: ""
    case .noEffect: "\u{25CB}"
    case .notQuantified: "?"
    case .failed: "\u{2715}"
    case .carriedElsewhere: "\u{2192}"
    }
  }

  /// The signs that occur, and what the sum is for.
  private var legend: String {
    let used = Set(comparison.proposals.flatMap(\.standings.values))
    let signs = Self.blankStandings.filter(used.contains)
      .map { "\(Self.sign(of: $0)) \(Self.words(for: $0))" }
    let key =
      signs.isEmpty ? "" : " " + AssessmentStory.sentence(AssessmentStory.capitalised(signs.joined(separator: "; ")))
    let provisional = comparison.isComplete ? "" : " A rank with * is provisional: a module gave no answer."
    return "Whole points. The sum is for ranking only.\(key)\(provisional)"
  }

  /// The reasons for a blank, in the order in which they are listed.
  static let blankStandings: [ComparedProposal.Standing] = [.failed, .notQuantified, .noEffect, .carriedElsewhere]

  static func words(for standing: ComparedProposal.Standing) -> String {
    switch standing {
    case .scored: "scored"
    case .noEffect: "no effect identified or stated"
    case .notQuantified: "identified, not quantified"
    case .failed: "not assessed"
    case .carriedElsewhere: "counted in another domain"
    }
  }

  private var ties: [ReportDocument.Block] {
    let groups = comparison.ties.prefix(detail == .full ? .max : 5).map {
      Phrase("\(AssessmentStory.sentence(few($0)))")
    }
    return groups.isEmpty ? [] : [.paragraph("Level, and in the order given:"), .list(Array(groups))]
  }

  /// What was decided stands beside the ranking, never in its place.
  var overrides: ReportDocument.Section? {
    guard !report.overrides.isEmpty else { return nil }
    let notes = report.overrides.sorted { $0.rank < $1.rank }.map { override -> ReportDocument.Block in
      let title =
        .strong("Rank \(override.rank): \(comparison.title(override.proposal))")
        + Phrase("; \(method(beside: override))")
      let who = "Chosen by \(override.name) on \(Day.words(override.date)) (\(override.place))."
      let reason = Phrase("Reason: \(AssessmentStory.sentence(override.reason))")
      return .note(.init(mark: .medium, title: title, lines: [Phrase(who), reason]))
    }
    let against = report.overrides.count { !agrees($0) }
    return .init(title: against == 0 ? Self.asRanked : against == notes.count ? Self.against : Self.some, blocks: notes)
  }

  /// Whether a chosen rank is one that the weighted sum gives: its own, or any of those it shares with others.
  private func agrees(_ override: RankOverride) -> Bool {
    guard let line = line(override.proposal) else { return false }
    let level = comparison.ties.first { $0.contains(line.id) }?.count ?? 1
    return (line.rank..<line.rank + level).contains(override.rank)
  }

  /// What the method says beside a chosen rank.
  private func method(beside override: RankOverride) -> String {
    guard let line = line(override.proposal) else { return "it is not among those ranked" }
    return agrees(override) ? "the weighted sum gives it too" : "the weighted sum gives rank \(line.rank)"
  }

  private static let against = "Ranks chosen against this ranking"
  private static let asRanked = "Ranks chosen, as in this ranking"
  private static let some = "Ranks chosen, some against this ranking"
}
