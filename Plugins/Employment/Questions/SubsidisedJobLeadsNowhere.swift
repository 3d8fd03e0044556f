import PluginSDK

/// A subsidised job or guarantee that may replace an ordinary job and lead to none.
struct SubsidisedJobLeadsNowhere: Question {
  let page = QuestionPage(
    id: "ER7",
    title: "A subsidised job may replace an ordinary one and lead nowhere",
    severity: .medium,
    asks: "Would the job have existed anyway, does it train the young person, and what follows when the subsidy ends?",
    why:
      "The National Audit Office had limited assurance that the Kickstart subsidy was worth its cost. Reviews "
      + "favour apprenticeships and real training at work.",
    judged:
      "A measure pays for or guarantees jobs or placements for young people, and the text lacks one of: "
      + "additionality, training, what follows.",
    help:
      "Ask employers to show that the job is new, write training into the grant, pay part of the subsidy when a "
      + "job follows, and publish how many stay.",
    basis: ["NAOKICK", "YFF", "YG"],
    articles: [28, 32],
    departments: ["DWP", "HMT", "DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard
      let measure = view.measures.first(where: {
        view.says(
          $0, "job guarantee*", "jobs guarantee*", "guaranteed job*", "guarantee of a job", "subsidised job*",
          "subsidised work", "subsidised placement*", "wage subsid*", "hiring subsid*", "recruitment subsid*",
          "kickstart", "guaranteed placement*", "paid work placement*", "paid placement*")
      })
    else { return .notApplicable }
    let additional =
      view.mentions(
        "additional job*", "additionality", "displace*", "deadweight", "would not otherwise", "would not have existed",
        "new jobs only", "jobs that are new") != nil
    let training = view.mentions("training", "trained", "qualification*", "apprentice*") != nil
    let after =
      view.mentions(
        "what follows", "after the subsidy", "after six months", "after the placement", "when the subsidy ends",
        "when the placement ends", "permanent job*", "lasting job*", "sustained job*", "sustained employment",
        "kept on", "move on", "progression") != nil
    guard
      let absent = view.absent([
        "whether the jobs would have existed anyway": additional, "training": training,
        "what follows when the subsidy ends": after,
      ])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) pays for or guarantees jobs, but the proposal says nothing of \(absent).", at: measure.at)
  }
}
