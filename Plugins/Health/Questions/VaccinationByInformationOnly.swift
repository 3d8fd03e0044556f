import PluginSDK

/// H06: vaccination is to rise by telling people alone.
struct VaccinationByInformationOnly: Question {
  let page = QuestionPage(
    id: "H06", title: "Vaccination is to rise by information alone", severity: .medium,
    asks: "Beside information, are there reminders, easier access and work with groups whose coverage is low?",
    why:
      "Trials show that reminder and recall raise uptake; coverage of two doses of MMR is {mmr2-by-5}, lower in London "
      + "even allowing for under-counting. Whether information alone moves it has not been shown.",
    judged:
      "A measure on vaccination is an information campaign. It is answered when another measure on vaccination uses "
      + "another lever, or the text deals with recall, access and groups with low coverage.",
    help: "Add call and recall, appointments where families are, and trusted people in communities with low coverage.",
    basis: ["COCHRANE", "COVER"], articles: [2, 17, 24], departments: ["DHSC", "UKHSA", "NHSE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let measures = view.measures(themes: "health/vaccination")
    guard let campaign = measures.first(where: { $0.lever == "information-campaign" }) else { return .notApplicable }
    guard measures.allSatisfy({ $0.lever == "information-campaign" }) else { return .satisfied }
    let recall = view.mentions("recall", "reminder*", "remind*", "text message reminder*")
    let access = view.mentions(
      "access", "appointment*", "outreach", "pop up", "clinic", "clinics", "opening hours", "in schools", "school based"
    )
    let low =
      view.dealsWith(groups: "gypsy-roma-traveller", "minority-ethnic", "faith", "low-income", "asylum-seeking")
      || view.mentions("low coverage", "lowest coverage", "low uptake", "lowest uptake", "under vaccinated", "depriv*")
        != nil
    let absent = view.absent([
      "reminder and recall": recall != nil, "access": access != nil, "groups with low coverage": low,
    ])
    guard let absent else { return .satisfied }
    return .found("“\(campaign.title)” only informs; the proposal does not deal with \(absent).", at: campaign.at)
  }
}
