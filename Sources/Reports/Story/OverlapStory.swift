/// Tells how many campaigns of a register overlap.
struct OverlapStory {
  let overlaps: RegisterOverlaps

  /// The report.
  var document: ReportDocument {
    ReportDocument(
      kind: "Campaigns that overlap", title: title, opening: [.paragraph(Phrase(meaning))],
      sections: (overlaps.isComplete ? [] : [leftOut]) + (overlaps.crowds.isEmpty ? [] : [crowds]) + [checks])
  }

  private var title: String {
    let pairs = Figures.count(overlaps.pairs, "pair")
    let found = overlaps.isComplete ? "\(pairs) found" : "at least \(pairs) found, not all were compared"
    return "\(Figures.count(overlaps.campaigns, "campaign")) compared; \(found)"
  }

  private var meaning: String {
    let others =
      overlaps.named == 0
      ? "" : " \(Figures.count(overlaps.named, "other pair")) of that kind \(overlaps.named == 1 ? "has" : "have") one."
    return Self.question + others
  }

  private var crowds: ReportDocument.Section {
    .init(
      title: "Where most campaigns meet",
      blocks: [.paragraph(Phrase(Self.crowdsRemark)), .table(table(overlaps.crowds))])
  }

  private var leftOut: ReportDocument.Section {
    let shown = overlaps.leftOut.prefix(Self.most)
    let more = overlaps.leftOut.count - shown.count
    let rest: [ReportDocument.Block] =
      more == 0 ? [] : [.paragraph(Phrase("And \(Figures.grouped(more)) more; the JSON lists them."))]
    return .init(
      title: "Too crowded to compare",
      blocks: [.paragraph(Phrase(Self.leftOutRemark)), .table(table(Array(shown)))] + rest)
  }

  private var checks: ReportDocument.Section {
    .init(
      title: "Check sums",
      blocks: [
        .paragraph(
          Phrase(
            "Row numbers of the earlier campaign of each pair: \(Figures.grouped(overlaps.sumOfFirst)) in all; of the later "
              + "one: \(Figures.grouped(overlaps.sumOfSecond)). Another program that counts the same pairs gets the same sums.",
            .quiet))
      ])
  }

  private func table(_ crowds: [RegisterOverlaps.Crowd]) -> ReportDocument.Table {
    .init(
      columns: [
        .init(title: "Audience"), .init(title: "Theme"), .init(title: "Campaigns", isNumeric: true),
        .init(title: "Pairs at the same time", isNumeric: true),
      ],
      rows: crowds.map {
        [
          Phrase($0.audience), Phrase($0.theme), Phrase(Figures.grouped($0.campaigns)),
          Phrase(Figures.grouped($0.pairs)),
        ]
      })
  }

  /// How many crowds left out are named.
  private static let most = 20

  private static let question =
    "Each pair runs at the same time, shares an audience and a theme, and has no reference recorded between its two "
    + "campaigns. That is a reason to look, not a conflict: references may exist that the register does not hold."
  private static let crowdsRemark =
    "A pair counts under every audience and theme that it shares, with or without a reference."
  private static let leftOutRemark =
    "So many campaigns speak to these audiences about these themes at the same time that comparing them pair by pair "
    + "would take too long. Name narrower audiences or themes, or look at a shorter time."
}
