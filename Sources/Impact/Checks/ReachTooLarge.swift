import YAMLReading

/// An effect is said to reach more children than there are in its group.
struct ReachTooLarge: Check {
  let page = RulePage(
    check: "effect-reach-too-large", title: "An effect is said to reach more children than there are",
    severity: "medium",
    asks: "Is each reach within the published number of children of the group, and of those whom the indicator counts?",
    why: "Reach multiplies the whole effect: twice the children is twice the score.",
    judged:
      "The reach, as a number of children, is held against those whom the indicator counts, against the only group "
      + "that the measure is for (where the effect does not say what share of it is reached), and against what the "
      + "effect says of single groups; a margin of a tenth is left.",
    help: "Give the share of all children, not of the group (`of: all-children`), or state it `of:` the group.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    guard view.proposal.level == .national, let children = view.children else { return [] }
    return view.sized.compactMap { sized in
      guard let reason = reason(sized, children.children, view) else { return nil }
      return CheckFinding(
        subject: sized.id, title: "\(sized.id) reaches more children than there are", detail: reason,
        place: sized.effect.mark(of: "reach"))
    }
  }

  private func reason(_ sized: SizedEffect, _ children: Int, _ view: CheckView) -> String? {
    let margin = 1 + view.parameters.checks.reachMargin
    guard let reach = view.reach(sized.effect) else { return nil }
    if let (most, who) = smallest(sized, view), reach > most * margin {
      return "Effect \(sized.id) is said to reach \(number(reach, children)) children, but there are "
        + "\(number(most, children)) \(who)."
    }
    return groups(sized, children, view, margin)
  }

  /// The smallest published share of all children that bounds the effect, and whom it counts.
  private func smallest(_ sized: SizedEffect, _ view: CheckView) -> (share: Double, who: String)? {
    var bounds: [(Double, String)] = []
    if let people = sized.indicator.population, let count = people.count,
      let all = view.children(in: sized.indicator.baseline.geography)
    {
      bounds.append((Double(count) / Double(all), "\(people.who), whom “\(sized.indicator.name)” counts"))
    }
    // An effect that gives its own share of the group is said to reach others too.
    if let measure = view.measure(sized.effect.measure), measure.groups.count == 1,
      !sized.effect.groups.contains(where: { $0.group == measure.groups[0] }),
      let group = view.vocabulary.group(measure.groups[0]), let count = group.count,
      let all = view.children(in: group.geography)
    {
      bounds.append((Double(count) / Double(all), "in “\(group.title)”, the only group that \(measure.id) is for"))
    }
    return bounds.min { $0.0 < $1.0 }
  }

  /// A group's children are among all children, so an effect cannot reach more of them than it reaches in all.
  private func groups(_ sized: SizedEffect, _ children: Int, _ view: CheckView, _ margin: Double) -> String? {
    guard let stated = sized.effect.reach, stated.group == nil else { return nil }
    let reached = stated.share.high * Double(children)
    for share in sized.effect.groups {
      guard let group = view.vocabulary.group(share.group), let count = group.count else { continue }
      let inGroup = share.share * Double(count)
      guard inGroup > reached * margin else { continue }
      return "Effect \(sized.id) is said to reach \(Numbers.plain(inGroup.rounded())) children of the group "
        + "“\(group.title)” and at most \(Numbers.plain(reached.rounded())) children in all; one of the two shares is "
        + "wrong."
    }
    return nil
  }

  private func number(_ share: Double, _ children: Int) -> String {
    Numbers.plain((share * Double(children)).rounded())
  }
}
