import PluginSDK

/// Rules on who gets a home that do not speak of care leavers.
struct AllocationForgetsCareLeavers: Question {
  let page = QuestionPage(
    id: "HR10",
    title: "Rules on who gets a home do not deal with care leavers",
    severity: .high,
    asks:
      "Do the rules on allocation, local connection or priority protect care leavers up to 25, including those "
      + "placed outside their home area?",
    why:
      "Public bodies act as corporate parents, and an adviser is owed up to 25. Care-experienced people are far "
      + "more likely to face homelessness. Of care leavers aged 19 to 21, {care-leavers-suitable-accommodation} are "
      + "known to live somewhere suitable.",
    judged:
      "A measure in England sets rules on allocation, local connection, the register or priority need, and care "
      + "leavers are neither named, nor considered, nor mentioned.",
    help:
      "Exempt care leavers up to 25 from local connection, count a placement outside the area as a connection, "
      + "and give them stated priority.",
    basis: ["CSWA17", "CWSA7", "BECOME", "CSC25"],
    articles: [2, 3, 20, 27],
    departments: ["MHCLG", "DfE", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"),
      let measure = view.measures.first(where: {
        view.says(
          $0, "allocation scheme*", "allocations scheme*", "allocation of social", "allocation polic*",
          "allocations polic*", "housing allocation*", "social housing allocation*", "allocate social",
          "allocating social", "local connection", "priority need", "housing register*", "housing waiting list*",
          "reasonable preference", "priority for social hous*", "priority for social homes", "nomination rights")
      })
    else { return .notApplicable }
    let dealt =
      view.dealsWith(groups: "care-leavers") || view.mentions("care leaver*", "leaving care", "care experienced") != nil
    guard let absent = view.absent(["care leavers up to 25": dealt]) else { return .satisfied }
    return .found(
      "Measure \(measure.id) sets rules on who gets a home, but the proposal says nothing of \(absent).", at: measure.at
    )
  }
}
