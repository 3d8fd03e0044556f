import PluginSDK

/// Families placed outside their home council without school, nursery and health care following them.
struct PlacementFarFromHome: Question {
  let page = QuestionPage(
    id: "HR2",
    title: "Families may be placed far from school, nursery and health care",
    severity: .high,
    asks:
      "If families can be placed outside their home area, what keeps each child in school, nursery, health care "
      + "and support, and who tells the receiving council?",
    why:
      "Where a home is always counts towards whether it is suitable, and the place of school and health care is "
      + "part of that. Of households in temporary accommodation, {ta-out-of-area} are placed outside their home "
      + "council. Accommodation of families who seek asylum is outside that Act, and the Home Office must have regard to "
      + "children's welfare when it moves them.",
    judged:
      "A measure in England allows placement in another area, or moves families who seek asylum to large or distant "
      + "sites, and the text does not speak of continuity for each "
      + "child or of notice to the receiving council.",
    help:
      "Ask for a written reason for each child before placement, keep school places and travel, hand over health "
      + "visiting and support, and give notice to the receiving council.",
    basis: ["Housing Act 1996, sections 208 and 210", "HCODE", "SHEL1025", "BCIA55"],
    articles: [3, 9, 24, 28],
    departments: ["MHCLG", "DfE", "DHSC", "HO"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let measure = view.measures.first(where: { placesFarAway($0, view) }) else {
      return .notApplicable
    }
    let continuity =
      view.mentions(
        "keep their school place*", "keep a school place", "same school", "current school", "keep their school",
        "stay at their school", "continuity", "school transport", "paid travel", "travel to school") != nil
    let notice =
      view.mentions(
        "notice to the receiving", "tell the receiving", "tells the receiving", "notify the receiving",
        "notifies the receiving", "notified the receiving", "receiving council gets notice",
        "receiving council is told",
        "receiving authority is told", "receiving authority is notified", "receiving council is notified",
        "receiving council agrees", "notice to the council", "section 208") != nil
    guard
      let absent = view.absent([
        "school, nursery and health care for each child": continuity, "notice to the receiving council": notice,
      ])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) allows placement outside the home area, but the proposal says nothing of \(absent).",
      at: measure.at)
  }

  /// Says so itself, or sets rules on placements in a proposal that says so.
  private func placesFarAway(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    if view.movesAsylumFamilies(measure) { return true }
    guard view.housesFamilies(measure) else { return false }
    let itself = view.says(
      measure, "out of area", "out of borough", "out of district", "outside the area", "outside the borough",
      "outside the district", "outside their home", "outside the council*", "outside town*", "another area",
      "other areas", "another borough", "other boroughs", "another council*", "other councils", "relocat*", "distance",
      "further away", "far away", "miles")
    return itself
      || (view.placesHomelessFamilies(measure)
        && view.mentions("out of area", "outside the home", "further away", "minutes away", "miles away") != nil)
  }
}
