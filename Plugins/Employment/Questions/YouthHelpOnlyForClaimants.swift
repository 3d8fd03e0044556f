import PluginSDK

/// Youth support that only those on Universal Credit can get.
struct YouthHelpOnlyForClaimants: Question {
  let page = QuestionPage(
    id: "ER6",
    title: "Help for young people reaches only those who claim benefits",
    severity: .medium,
    asks: "How are 16 and 17 year olds and young people who do not claim benefits reached?",
    why:
      "Many young people without a place are not looking for work and do not claim: {neet-inactive-16-24}. Help "
      + "that starts at 18 also leaves out 16 and 17 year olds, whose duty to take part in education or training "
      + "lasts to 18.",
    judged:
      "A measure on young people's work is tied to Universal Credit or the Jobcentre, and the text does not speak "
      + "of those who do not claim and of 16 and 17 year olds.",
    help:
      "Open the offer to all young people without a place from 16, pay for outreach by councils and youth "
      + "workers, and report who comes from outside the benefit system.",
    basis: ["NEETFE", "CSJ25", "Education and Skills Act 2008"],
    articles: [2, 28, 32],
    departments: ["DWP", "DfE", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let young = { (measure: Proposal.Measure) in
      measure.themes.contains("skills-work/youth-employment") || measure.groups.contains("neet")
        || view.says(measure, "young people", "young person*", "youth", "18 to 21", "18 21", "18 to 24", "18 24")
    }
    guard
      let measure = view.measures.first(where: {
        young($0)
          && view.says(
            $0, "universal credit", "claimant*", "on benefits", "claiming benefits", "receiving benefits", "jobcentre*",
            "uc", "benefit claim*")
      })
    else { return .notApplicable }
    let outside =
      view.mentions(
        "not on benefits", "not claiming", "do not claim", "who don't claim", "without a claim", "inactive",
        "non claimant*", "outreach", "outside the benefit system", "whether or not they claim") != nil
    let children =
      view.mentions("16 and 17", "16 to 17", "16 17", "from 16", "aged 16", "16 to 18", "16 to 24", "under 18s") != nil
      || (measure.ages.map { $0.min <= 17 } ?? false)
    guard let absent = view.absent(["young people who do not claim": outside, "16 and 17 year olds": children]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) ties help for young people to benefits, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
