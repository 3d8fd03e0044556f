import PluginSDK

/// Housing plans on rooms, supported housing or help to rent that pass over children in care and those leaving it.
struct ChildrenInCareLeftOut: Question {
  let page = QuestionPage(
    id: "HR13",
    title: "Children in care, their carers and care leavers are left out of the housing plan",
    severity: .medium,
    asks:
      "What does the plan do for looked-after children, the foster and kinship carers who need a room for them, "
      + "and young people leaving care?",
    why:
      "A foster or kinship home needs a bedroom, and a young person leaving care needs somewhere to go to: of "
      + "those who left foster care, {care-leavers-staying-put} still live with their carers. Leavers of "
      + "residential care have no such right until the Staying Close duty is in force.",
    judged:
      "A measure concerns bedrooms and under-occupation, supported housing or help for young people to rent, and "
      + "neither children in care, kinship or foster carers nor care leavers are named, considered or mentioned.",
    help:
      "Count a room for a fostered or kinship child as needed, keep places in supported housing for care leavers, "
      + "and check the plan with the council's corporate parenting board.",
    basis: ["CSWA17", "CWSA7", "LAIT", "Children Act 1989, sections 22 and 22G"],
    articles: [3, 20, 25, 27],
    departments: ["MHCLG", "DfE", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard
      let measure = view.measures.first(where: {
        view.says(
          $0, "under occup*", "spare room*", "spare bedroom*", "bedroom standard", "bedroom tax", "number of bedrooms",
          "bedroom entitlement*", "supported housing", "supported accommodation", "supported lodgings", "youth hostel*",
          "young people's housing", "homeless young people", "youth homelessness", "help to rent")
      })
    else { return .notApplicable }
    let dealt =
      view.dealsWith(groups: "looked-after", "care-leavers", "kinship-care")
      || view.mentions(
        "looked after", "children in care", "foster*", "kinship", "care leaver*", "leaving care", "care experienced")
        != nil
    guard let absent = view.absent(["children in care, their carers and care leavers": dealt]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) decides who gets rooms or support to rent, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
