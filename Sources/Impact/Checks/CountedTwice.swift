import YAMLReading

/// Two effects of one measure are the same change, counted in two domains.
struct CountedTwice: Check {
  let page = RulePage(
    check: "effect-counted-twice", title: "The same change is counted in two domains", severity: "medium",
    asks: "Is each change in children's lives counted in one domain only?",
    why: "Domains are added in the weighted sum, so a change that two of them count is counted twice.",
    judged:
      "Two effects of one measure, in different domains, give a size for indicators of the same outcome, and neither "
      + "says that the other carries it (`mediates`), directly or by way of a third.",
    help: "State the change once, or say on the earlier step which effect carries it: `mediates: E1`.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    let sized = view.sized
    return sized.indices.compactMap { later in
      guard
        let earlier = sized.indices.prefix(later).first(where: {
          isSame(sized[$0], sized[later]) && !carries(sized[$0], sized[later], view)
        })
      else { return nil }
      return finding(sized[earlier], sized[later])
    }
  }

  private func isSame(_ left: SizedEffect, _ right: SizedEffect) -> Bool {
    left.effect.measure == right.effect.measure && left.effect.domain != right.effect.domain
      && left.indicator.outcome == right.indicator.outcome
  }

  private func carries(_ left: SizedEffect, _ right: SizedEffect, _ view: CheckView) -> Bool {
    carriers(of: left.effect, view).contains(right.id) || carriers(of: right.effect, view).contains(left.id)
  }

  /// The effects that carry one, in their order; a circle ends it.
  private func carriers(of effect: ProposedEffect, _ view: CheckView) -> [String] {
    var carriers: [String] = []
    var next = effect.mediates
    while let id = next, !carriers.contains(id) {
      carriers.append(id)
      next = view.proposal.effects.first { $0.id == id }?.mediates
    }
    return carriers
  }

  private func finding(_ earlier: SizedEffect, _ later: SizedEffect) -> CheckFinding {
    CheckFinding(
      subject: later.id, title: "\(earlier.id) and \(later.id) count the same change",
      detail:
        "Effect \(earlier.id) (\(earlier.effect.domain), line \(earlier.effect.place.line)) and effect \(later.id) "
        + "(\(later.effect.domain)) both change the outcome “\(later.indicator.outcome)” through measure "
        + "\(later.effect.measure).",
      place: later.effect.place)
  }
}
