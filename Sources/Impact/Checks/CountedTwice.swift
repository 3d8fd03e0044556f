import YAMLReading

/// Two effects of one measure are the same change, counted in two domains or twice in one.
struct CountedTwice: Check {
  let page = RulePage(
    check: "effect-counted-twice", title: "The same change is counted twice", severity: "medium",
    asks: "Is each change in children's lives counted once only?",
    why:
      "Effects of one measure are added within a domain, and domains in the weighted sum, so a change that is stated twice "
      + "counts twice.",
    judged:
      "Two effects of one measure give a size for indicators of the same outcome in different domains, or for one indicator "
      + "with the same size and reach or with reaches that add up to more than all the children; and neither says that the "
      + "other carries it (`mediates`), directly or by way of a third.",
    help:
      "State the change once, say on the earlier step which effect carries it (`mediates: E1`), or name the group of "
      + "children that each is for.")

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
    guard left.effect.measure == right.effect.measure else { return false }
    guard left.effect.domain == right.effect.domain else { return left.indicator.outcome == right.indicator.outcome }
    return left.indicator.id == right.indicator.id && haveSameChildren(left, right)
  }

  /// Whether two effects on one indicator that move it the same way must reach some children both, or are the same in
  /// size and reach.
  private func haveSameChildren(_ left: SizedEffect, _ right: SizedEffect) -> Bool {
    guard let one = left.effect.reach, let other = right.effect.reach, one.group == other.group,
      left.movement == right.movement
    else { return false }
    return one.share.central + other.share.central > 1
      || one.share == other.share && left.delta == right.delta && left.unit == right.unit
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
      subject: later.id, title: "\(earlier.id) and \(later.id) may count the same change",
      detail:
        "Effect \(earlier.id) (\(earlier.effect.domain), line \(earlier.effect.place.line)) and effect \(later.id) "
        + "(\(later.effect.domain)) both change the outcome “\(later.indicator.outcome)” through measure "
        + "\(later.effect.measure).",
      place: later.effect.place)
  }
}
