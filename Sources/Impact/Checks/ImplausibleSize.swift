import YAMLReading

/// A claim would move the published figure further than places, or years, differ.
struct ImplausibleSize: Check {
  let page = RulePage(
    check: "effect-implausible-size", title: "An effect claims more than the published figures can bear",
    severity: "medium",
    asks: "Would the published figure move further in a year than places differ, further than in all the years "
      + "published, or past none and all?",
    why:
      "Hardly any policy has moved a national figure so far. A mistake in the size, the share reached or the unit is "
      + "likelier.",
    judged:
      "The change per child is multiplied by the share of the indicator's own children reached and divided by the years "
      + "of growth. It is held against three spreads between councils (or regions), against the whole published trend, "
      + "and against the room that the baseline leaves.",
    help: "Check the size, the share reached and the unit, or say why so much is expected.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    view.sized.compactMap { sized in
      guard let moved = moved(sized, view), let reason = reason(sized, moved, view.parameters.checks) else {
        return nil
      }
      return CheckFinding(
        subject: sized.id, title: "\(sized.id) claims a very large change",
        detail: "Effect \(sized.id) would move the published figure for “\(sized.indicator.name)” by "
          + "\(Numbers.signed(moved)) \(sized.indicator.unitOfChange): " + reason,
        place: sized.place)
    }
  }

  /// How far the published figure would move: only some of the children whom it counts are reached.
  private func moved(_ sized: SizedEffect, _ view: CheckView) -> Double? {
    guard let change = sized.change, let reach = view.reach(sized.effect) else { return nil }
    guard view.proposal.level == .national, let count = sized.indicator.population?.count,
      let all = view.children(in: sized.indicator.baseline.geography)
    else { return change * reach }
    return change * min(1, reach * Double(all) / Double(count))
  }

  private func reason(_ sized: SizedEffect, _ moved: Double, _ limits: MethodParameters.CheckParameters) -> String? {
    beyondTheScale(sized.indicator, moved)
      ?? sized.indicator.placeSpread.flatMap { spread in
        let years = Double((sized.effect.timing?.ramp ?? 0) + 1)
        return spread.value > 0 ? beyondTheSpread(spread, abs(moved) / years, limits) : nil
      }
  }

  private func beyondTheScale(_ indicator: ModuleCatalogue.Indicator, _ moved: Double) -> String? {
    guard let whole = indicator.unitsPerWhole else { return nil }
    let baseline = "the baseline is \(Numbers.plain(indicator.baseline.value)) (\(indicator.baseline.year))"
    if indicator.baseline.value + moved < 0 { return "\(baseline), so less than none would be left." }
    if indicator.baseline.value + moved > whole { return "\(baseline), so it would be more than all." }
    return nil
  }

  private func beyondTheSpread(
    _ spread: ModuleCatalogue.PlaceSpread, _ yearly: Double, _ limits: MethodParameters.CheckParameters
  ) -> String? {
    let times = yearly / spread.value
    guard spread.kind != "trend-range" else {
      guard times > 1 else { return nil }
      return "\(Numbers.plain(yearly)) in a year is more than it moved in all the years published "
        + "(\(Numbers.plain(spread.value)))."
    }
    guard times > limits.placeSpreads else { return nil }
    return "\(Numbers.plain(yearly)) in a year is \(Numbers.plain(times)) times \(spread.words) "
      + "(\(Numbers.plain(spread.value)))."
  }
}

extension ModuleCatalogue.PlaceSpread {
  /// What it is, in words.
  fileprivate var words: String {
    switch kind {
    case "la-sd": "the standard deviation between councils"
    case "region-sd": "the standard deviation between regions"
    case "gap": "the gap between the published ends"
    default: "the spread between places"
    }
  }
}

extension ModuleCatalogue.Indicator {
  /// The unit in which a change is given, for people.
  var unitOfChange: String { unit == "percent" ? "percentage points" : Numbers.unit(unit) }
}
