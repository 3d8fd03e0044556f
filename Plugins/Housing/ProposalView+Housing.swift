import PluginSDK

/// What the housing questions ask of a proposal again and again.
extension ProposalView {
  /// Whether a measure puts families under a roof: not one that informs, inspects or trains, not one that spares
  /// families such accommodation, and not accommodation of the immigration system or of adults alone.
  func housesFamilies(_ measure: Proposal.Measure) -> Bool {
    let levers = [
      "service-provision", "procurement", "funding", "eligibility", "regulation", "statutory-duty", "planning-place",
      "structural-change", "pilot",
    ]
    return levers.contains(measure.lever) && !measure.themes.contains("system/asylum-migration")
      && concerns(measure, ages: 0...17) && !sparesFamilies(measure)
  }

  /// Whether a measure places homeless families: it says so, or it concerns such families and speaks of placements.
  func placesHomelessFamilies(_ measure: Proposal.Measure) -> Bool {
    let named = says(
      measure, "temporary accommodation", "interim accommodation", "emergency accommodation", "bed and breakfast",
      "b&b",
      "nightly paid", "nightly let*", "hostel*")
    let concerned =
      measure.themes.contains("money-home/housing-homelessness")
      && !Set(measure.groups).isDisjoint(with: ["temporary-accommodation", "bed-and-breakfast"])
      && says(measure, "placement*", "place families", "placing", "move families", "moving families", "rooms", "units")
    return housesFamilies(measure) && (named || concerned)
  }

  /// Whether a measure keeps families out of such accommodation, or only tells others of it.
  func sparesFamilies(_ measure: Proposal.Measure) -> Bool {
    says(
      measure.title, "reduc*", "prevent*", "stop*", "ban*", "end", "ends", "ending", "eliminat*", "phase out", "fewer",
      "notif*")
      || says(
        measure, "reduce the use", "reduces the use", "reducing the use", "reduce use", "end the use", "ending the use",
        "fewer families", "instead of bed and breakfast", "instead of temporary accommodation",
        "out of bed and breakfast", "out of temporary accommodation")
  }
}
