import PluginSDK

/// Repairs and standards that stop at social housing.
struct StandardsOnlyForSocialHomes: Question {
  let page = QuestionPage(
    id: "HR8",
    title: "Better standards stop at social housing",
    severity: .medium,
    asks: "Do children who rent privately or live in temporary accommodation get the same standard?",
    why:
      "The worst homes are elsewhere: of privately rented homes {damp-homes-private-rent} have damp and "
      + "{category-1-hazard-homes} a serious hazard. Awaab's Law so far binds social landlords, and not private "
      + "rent or temporary accommodation.",
    judged:
      "A measure on repairs, damp, hazards or standards names social housing and the text does not speak of "
      + "private rent and of temporary accommodation. If no tenure is named, the answer is that we could not tell.",
    help:
      "Extend the standard to private rent and temporary accommodation, or say when it will follow and what "
      + "protects children there until then.",
    basis: ["AWAAB", "EHS23"],
    articles: [2, 6, 24, 27],
    departments: ["MHCLG", "DHSC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let sets = { (measure: Proposal.Measure) in
      ["regulation", "statutory-duty", "inspection", "enforcement", "funding", "service-provision"].contains(
        measure.lever)
    }
    guard
      let measure = view.measures.first(where: {
        sets($0)
          && view.says(
            $0, "repair*", "damp", "mould", "decent home*", "hazard*", "housing standard*", "awaab*", "home insulation",
            "insulat*", "retrofit*", "disrepair")
      })
    else { return .notApplicable }
    let privately =
      view.mentions("private rent*", "privately rent*", "private landlord*", "private tenan*", "all tenures") != nil
    let temporary = view.mentions("temporary accommodation", "homeless accommodation", "all tenures") != nil
    guard
      view.says(
        measure, "social housing", "social landlord*", "social rent*", "social home*", "social tenant*",
        "council home*", "council hous*", "council tenant*", "housing association*", "registered provider*")
    else {
      guard !privately, !view.says(measure, "owner*") else { return .satisfied }
      return .couldNotTell("measure \(measure.id) does not say which homes it covers.", at: measure.at)
    }
    guard let absent = view.absent(["private rent": privately, "temporary accommodation": temporary]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) improves repairs or standards in social housing, but the proposal says nothing of "
        + "\(absent).",
      at: measure.at)
  }
}
