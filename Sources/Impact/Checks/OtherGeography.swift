import YAMLReading

/// A proposal reaches nations that a baseline does not describe.
struct OtherGeography: Check {
  let page = RulePage(
    check: "effect-other-geography", title: "A baseline does not describe every nation that the proposal reaches",
    severity: "low",
    asks: "Does the figure that each effect is measured from describe all nations that the proposal is for?",
    why: "Schools, health, housing and some benefits are devolved: law, services and ways of counting differ.",
    judged:
      "The nations of the proposal are held against the geography of the catalogue's baseline, for the officer's effects and "
      + "for those of an evidence library that are scored.",
    help:
      "Say how the other nations differ, give their figures in the text, or limit the effect's reach to the nations "
      + "that the figure describes.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    view.measured.compactMap { measured in
      let others = Nation.allCases.filter { view.proposal.nations.contains($0) && !measured.described.contains($0) }
      guard !others.isEmpty else { return nil }
      let geography = measured.indicator.baseline.geography
      return CheckFinding(
        subject: measured.id, title: "The baseline of \(measured.id) is for \(geography) only",
        detail: "“\(measured.indicator.name)” is a figure for \(geography). The proposal also reaches "
          + "\(others.map(\.rawValue).joined(separator: ", ")), which it does not describe.",
        place: measured.place)
    }
  }
}
