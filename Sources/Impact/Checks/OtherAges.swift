import YAMLReading

/// An effect moves an indicator that counts people of other ages than its measure is for.
struct OtherAges: Check {
  let page = RulePage(
    check: "effect-other-ages", title: "An indicator counts people of other ages than the measure is for",
    severity: "high",
    asks: "Is each measure, at least in part, for children of the ages that the indicator of its effect counts?",
    why: "What is done for some children does not move a figure that none of them is in.",
    judged:
      "The `ages` of the measure are held against those whom the catalogue says that the indicator counts. Children who are "
      + "too young have until the year in which the effect works in full (`timing`, start and ramp) to grow into them. "
      + "Measures for young parents, and of the early years, are left alone where they name the ages of parents. An effect "
      + "that fails is not scored, nor is one of an evidence library.",
    help: "Name an indicator of the children's own ages, correct `ages`, or say in `timing` when they are old enough.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    view.sized.compactMap { sized in
      guard let measure = view.measure(sized.effect.measure),
        let gap = AgeGap(measure, sized.indicator, sized.effect.timing)
      else { return nil }
      return CheckFinding(
        subject: sized.id, title: "\(sized.id) moves a figure that no child of \(measure.id) is in",
        detail: gap.sentence + " Effect \(sized.id) is not scored.", place: sized.place)
    }
  }
}

/// That nobody whom a measure is for is of the ages that an indicator counts.
struct AgeGap {
  /// "Measure M1 is for children aged 5 to 10; “Name” counts young people aged 16 to 24."
  let sentence: String

  /// Nil where the ages overlap, where the children grow into them, and where one of the two is not known.
  init?(_ measure: Measure, _ indicator: ModuleCatalogue.Indicator, _ timing: EffectInput.Timing?) {
    guard let own = measure.ages, let people = indicator.population, let counted = people.ages,
      !own.overlaps(counted), !measure.groups.contains("young-parents")
    else { return nil }
    let start =
      "Measure \(measure.id) is for children aged \(Self.words(own)); “\(indicator.name)” counts \(people.who)"
    if own.lowerBound > counted.upperBound {
      guard !measure.themes.contains(where: { $0.hasPrefix("early-years/") }) else { return nil }
      sentence = start + "."
    } else {
      let oldest = own.upperBound + 1 + (timing.map { $0.start + $0.ramp } ?? 0)
      guard oldest < counted.lowerBound else { return nil }
      sentence = start + ", and the oldest of them turn \(oldest) in the year in which it works in full."
    }
  }

  private static func words(_ ages: ClosedRange<Int>) -> String {
    ages.count == 1 ? "\(ages.lowerBound)" : "\(ages.lowerBound) to \(ages.upperBound)"
  }
}
