/// An effect gives its size in a unit that the indicator is not measured in.
struct WrongUnit: Check {
  let page = RulePage(
    check: "effect-wrong-unit", title: "An effect is in a unit that its indicator is not measured in",
    severity: "medium",
    asks: "Is each size in the indicator's own unit, or in standard deviations between children?",
    why: "A size in another unit is another size: one per cent of a small share is not one percentage point.",
    judged:
      "A change in a percentage is given in `pp`, in any other indicator in its own unit; `sd` is always allowed.",
    help: "Convert the size and give its unit.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    view.sized.compactMap { sized in
      guard let mistake = sized.unit.flatMap(sized.indicator.mistake(inUnit:)) else { return nil }
      return CheckFinding(
        subject: sized.id, title: "\(sized.id) is in the wrong unit", detail: mistake + " It is not scored.",
        place: sized.place)
    }
  }
}

extension ModuleCatalogue.Indicator {
  /// What is wrong with a change in this indicator given in a unit; nil when nothing is.
  func mistake(inUnit given: String) -> String? {
    let own = unit == "percent" ? "pp" : unit
    guard given != own, given != "sd" else { return nil }
    guard unit == "percent", given == "percent" else {
      return "A change in “\(name)” is given in `\(own)`, not in `\(given)`."
    }
    return "A change in “\(name)” is given in percentage points, `pp`: \(Numbers.plain(baseline.value)) per cent that "
      + "falls by 10 per cent falls by \(Numbers.plain(baseline.value / 10)) points."
  }
}
