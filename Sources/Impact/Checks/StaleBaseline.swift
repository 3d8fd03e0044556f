import YAMLReading

/// A size is measured from a baseline that is years older than the proposal.
struct StaleBaseline: Check {
  let page = RulePage(
    check: "effect-stale-baseline", title: "A baseline is years older than the proposal", severity: "low",
    asks: "Is the figure that each effect is measured from recent?",
    why:
      "Since the figure was taken the law, the economy or the way of counting may have changed what there is to gain.",
    judged: "The last year of the catalogue's baseline is more than three years before the proposal is published.",
    help: "Look for a newer figure and say whether it would change the size; the module's owner updates the catalogue.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    let year = (view.proposal.published ?? view.proposal.starts).year
    return view.sized.compactMap { sized in
      let baseline = sized.indicator.baseline
      guard let last = baseline.lastYear, year - last > view.parameters.checks.staleYears else { return nil }
      return CheckFinding(
        subject: sized.id, title: "The baseline of \(sized.id) is of \(baseline.year)",
        detail:
          "“\(sized.indicator.name)” was \(Numbers.plain(baseline.value)) in \(baseline.year); the proposal is of "
          + "\(year).",
        place: sized.place)
    }
  }
}

extension ModuleCatalogue.Figure {
  /// The last year of the period that the figure is of: 2025 for "2024/25"; nil when no year can be read.
  var lastYear: Int? {
    let numbers = year.split { !$0.isNumber }
    guard let start = numbers.last(where: { $0.count == 4 }).flatMap({ Int($0) }) else { return nil }
    guard let last = numbers.last, last.count == 2, year.contains("/\(last)") || year.contains("-\(last)"),
      let two = Int(last), two == (start + 1) % 100
    else { return start }
    return start + 1
  }
}
