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
  /// Whether a measure is about homes in which children may live: not shops and offices, nor squatters, unless it speaks
  /// of families or homes as well.
  func concernsHomes(_ measure: Proposal.Measure) -> Bool {
    guard concerns(measure, ages: 0...17) else { return false }
    let families = says(measure, "famil*", "child*", "parent", "parents")
    let homes = says(measure, "home", "homes", "housing", "renter*", "private rent*", "social rent*", "household*")
    let business = says(
      measure, "commercial", "business", "businesses", "shop", "shops", "office", "offices", "pubs", "warehouse*",
      "farm", "farms", "allotment*", "retail")
    let squatters = says(measure, "squat", "squats", "squatter*", "squatting")
    return families || (!squatters && (!business || homes))
  }

  /// Whether a measure moves families who seek asylum from where they live to a site away from schools and services.
  func movesAsylumFamilies(_ measure: Proposal.Measure) -> Bool {
    let asylum = measure.themes.contains("system/asylum-migration") || says(measure, "asylum*")
    let families = says(measure, "famil*", "child*") || measure.ages != nil
    let moves = says(
      measure, "move", "moves", "moved", "moving", "relocat*", "dispers*", "house", "housed", "houses", "accommodat*",
      "transfer*")
    let away = says(
      measure, "large site*", "barracks", "barges", "barge", "camp", "camps", "outside town*", "away from town*",
      "out of town", "remote", "former army", "military site*", "airfield*", "another area", "other areas",
      "another council*", "other councils", "receiving council*", "miles", "dispersal")
    return asylum && families && concerns(measure, ages: 0...17) && moves && away
      && measure.lever != "information-campaign" && !sparesFamilies(measure)
  }
}
