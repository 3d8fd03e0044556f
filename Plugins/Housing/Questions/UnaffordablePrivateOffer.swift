import PluginSDK

/// A plan that counts on private lets without asking whether families can pay for them.
struct UnaffordablePrivateOffer: Question {
  let page = QuestionPage(
    id: "HR9",
    title: "The plan counts on private lets that families may not afford",
    severity: .medium,
    asks: "Can the families meant to rent privately pay the rent, given Local Housing Allowance and the benefit cap?",
    why:
      "Of private listings, {listings-affordable-within-lha} were within Local Housing Allowance, and households whose benefit "
      + "is capped numbered {benefit-capped-households}. A family's new home can be out of reach on the first day.",
    judged:
      "A measure helps or moves families into private rent and the text names neither Local Housing Allowance, the benefit "
      + "cap nor a test of affordability.",
    help:
      "Test each offer against the family's income after the cap, say who pays a shortfall and for how long, and count offers "
      + "that fail the test.",
    basis: ["CRISISLHA", "BCAP25M", "JRFLHA"],
    articles: [26, 27],
    departments: ["MHCLG", "DWP", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard let measure = view.measure(saying: Self.lets, where: { relies($0, view) }) else { return .notApplicable }
    let affordable = view.speaks(
      of: "local housing allowance", "lha", "benefit cap", "affordability", "affordable to the family", "can afford",
      "rent shortfall*", "shortfall in rent")
    return .checked(
      measure, "counts on families renting privately",
      needs: ["whether the rent is within Local Housing Allowance and the benefit cap": affordable])
  }

  private func relies(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let levers = [
      "service-provision", "funding", "eligibility", "procurement", "statutory-duty", "pilot", "price-at-use",
      "structural-change",
    ]
    return levers.contains(measure.lever) && view.concerns(measure, ages: 0...17)
      && !view.says(
        measure, ["repair*", "damp", "mould", "insulat*", "retrofit*", "standard*", "hazard*", "energy", "licens*"])
  }

  private static let lets = [
    "private rent*", "privately rent*", "private landlord*", "private tenanc*", "private let*", "private sector let*",
    "private lease*", "private sector leas*", "prs", "rent deposit*", "deposit loan*",
  ]
}
