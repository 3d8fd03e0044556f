import YAMLReading

/// A baseline describes nations that the proposal does not reach.
struct WiderGeography: Check {
  let page = RulePage(
    check: "effect-wider-geography", title: "A baseline describes more nations than the proposal reaches",
    severity: "info",
    asks: "Is the figure that each effect is measured from one of the proposal's own nations?",
    why:
      "Rates differ between nations, so a figure for all of them is not that of one; the spread between children, and with it "
      + "the score, is then that of the wider area.",
    judged:
      "The nations of the proposal are held against the geography of the catalogue's baseline, for the officer's effects and "
      + "for those of an evidence library that are scored.",
    help: "Give the nation's own figure in the text, and say whether it would change the size.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    let own = view.proposal.nations
    let measured = view.measured.filter { $0.described.isStrictSuperset(of: own) }
    return Sentences.unique(measured.map(\.indicator.baseline.geography)).compactMap { geography in
      let effects = measured.filter { $0.indicator.baseline.geography == geography }
      guard let first = effects.first else { return nil }
      let ids = effects.map(\.id)
      return CheckFinding(
        subject: first.id,
        title: (ids.count == 1 ? "The baseline of \(ids[0]) is" : "The baselines of \(Sentences.listed(ids)) are")
          + " for \(geography)",
        detail: "The proposal is for \(Sentences.listed(Nation.allCases.filter(own.contains).map(\.rawValue))). "
          + effects.map { "“\($0.indicator.name)” is a figure for \(geography)" }.joined(separator: "; ")
          + "; the figure of the proposal's own nations is not in the catalogue.",
        place: first.place)
    }
  }
}
