import PluginSDK

/// A plan that counts on private lets without asking whether families can pay for them.
struct UnaffordablePrivateOffer: Question {
  let page = QuestionPage(
    id: "HR9",
    title: "The plan counts on private lets that families may not afford",
    severity: .medium,
    asks: "Can the families meant to rent privately pay the rent, given Local Housing Allowance and the benefit cap?",
    why:
      "Of private listings, {listings-affordable-within-lha} were within Local Housing Allowance, and households "
      + "whose benefit is capped numbered {benefit-capped-households}. A family's new home can be out of reach on "
      + "the first day.",
    judged:
      "A measure helps or moves families into private rent and the text names neither Local Housing Allowance, "
      + "the benefit cap nor a test of affordability.",
    help:
      "Test each offer against the family's income after the cap, say who pays a shortfall and for how long, and "
      + "count offers that fail the test.",
    basis: ["CRISISLHA", "BCAP25M", "JRFLHA"],
    articles: [26, 27],
    departments: ["MHCLG", "DWP", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard
      let measure = view.measures.first(where: {
        relies($0, view)
          && view.says(
            $0, "private rent*", "privately rent*", "private landlord*", "private tenanc*", "private let*",
            "private sector let*", "private lease*", "private sector leas*", "prs", "rent deposit*", "deposit loan*")
      })
    else { return .notApplicable }
    let affordable =
      view.mentions(
        "local housing allowance", "lha", "benefit cap", "affordability", "affordable to the family", "can afford",
        "rent shortfall*", "shortfall in rent") != nil
    guard
      let absent = view.absent(["whether the rent is within Local Housing Allowance and the benefit cap": affordable])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) counts on families renting privately, but the proposal says nothing of \(absent).",
      at: measure.at)
  }

  private func relies(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let levers = [
      "service-provision", "funding", "eligibility", "procurement", "statutory-duty", "pilot", "price-at-use",
      "structural-change",
    ]
    return levers.contains(measure.lever) && view.concerns(measure, ages: 0...17)
      && !view.says(measure, "damp", "mould", "insulat*", "retrofit*", "energy", "licens*")
      && !view.says(measure.title, "repair*", "standard*", "hazard*")
  }
}
