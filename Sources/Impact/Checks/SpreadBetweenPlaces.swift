import YAMLReading

/// An effect on children was probably divided by the spread between places.
struct SpreadBetweenPlaces: Check {
  let page = RulePage(
    check: "effect-place-spread", title: "A size was probably divided by the spread between places",
    severity: "medium",
    asks: "Is a size in standard deviations one of the spread between children, and not between councils or schools?",
    why: "Places differ far less than children do, so dividing by their spread makes an effect look several times as "
      + "large as it is.",
    judged:
      "The size is in `sd`, is larger than a large effect on children, and would be an ordinary one if it had been "
      + "divided by the spread between places that the catalogue holds.",
    help: "Give the change in the indicator's own unit, or divide it by the spread between children.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    guard let large = view.parameters.size.judgement("large", favourable: true)?.central else { return [] }
    return view.sized.compactMap { sized in
      guard sized.unit == "sd", let size = sized.delta?.central, abs(size) > large,
        let places = sized.indicator.placeSpread, ["la-sd", "region-sd", "proxy"].contains(places.kind),
        let children = sized.indicator.standardDeviation, places.value < children,
        abs(size) * places.value / children <= large
      else { return nil }
      return CheckFinding(
        subject: sized.id, title: "\(sized.id) seems to be divided by the spread between places",
        detail: detail(sized, size, places: places.value, children: children), place: sized.place)
    }
  }

  private func detail(_ sized: SizedEffect, _ size: Double, places: Double, children: Double) -> String {
    let unit = sized.indicator.unitOfChange
    return "Effect \(sized.id) says \(Numbers.signed(size)) standard deviations. Between children that is "
      + "\(Numbers.signed(size * children)) \(unit) in “\(sized.indicator.name)” for each child reached. If the spread "
      + "between places (\(Numbers.plain(places))) was meant, it is \(Numbers.signed(size * places)) \(unit), and "
      + "\(Numbers.signed(size * places / children)) standard deviations between children."
  }
}
