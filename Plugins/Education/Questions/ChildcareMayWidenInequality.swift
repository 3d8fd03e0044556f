import PluginSDK

/// E08: childcare grows, and the poorest two-year-olds may lose places.
struct ChildcareMayWidenInequality: Question {
  let page = QuestionPage(
    id: "E08", title: "More childcare may leave the poorest young children behind", severity: .medium,
    asks: "Does a childcare change protect disadvantaged two-year-olds, enough places and disabled children's places?",
    why: "Councils must secure enough childcare and reduce inequality among young children. Places bought for working "
      + "parents can crowd out others: take-up by eligible two-year-olds is {early-ed-2yo-takeup}.",
    judged: "A measure under the childcare offer, for children under five, changes money, eligibility, price, rules or "
      + "service. It is answered when the proposal deals with disadvantaged two-year-olds, sufficiency of places and "
      + "disabled children.",
    help: "Show what happens to take-up by eligible two-year-olds, to places in poor areas, and to disabled children.",
    basis: ["CHA"], articles: [2, 18, 23, 28], departments: ["DfE", "DWP", "MHCLG", "HMRC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England") else { return .notApplicable }
    let levers = [
      "funding", "benefit-payment", "eligibility", "price-at-use", "taxation", "service-provision", "regulation",
      "statutory-duty",
    ]
    let measure = view.measures(themes: "early-years/childcare-offer").first { measure in
      levers.contains(measure.lever) && view.concerns(measure, ages: 0...4)
    }
    guard let measure else { return .notApplicable }
    let twos =
      !view.effects(on: "early-ed-2yo-takeup").isEmpty
      || view.mentions("two year old*", "2 year old*", "disadvantaged two*", "disadvantaged 2*") != nil
    let places =
      view.considers(duties: "childcare-duties")
      || view.mentions("sufficien*", "enough places", "enough childcare", "supply of places") != nil
    let disabled =
      view.dealsWith(groups: "disabled", "sen", "ehc-plan", "sen-support")
      || view.mentions("disabled child*", "with SEND", "special educational need*") != nil
    let absent = view.absent([
      "disadvantaged two-year-olds": twos, "whether there are enough places": places, "disabled children": disabled,
    ])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” changes childcare and does not deal with \(absent).", at: measure.at)
  }
}
