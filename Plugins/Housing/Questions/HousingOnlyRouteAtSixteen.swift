import PluginSDK

/// Homeless 16 and 17 year olds sent down a housing route, past children's services.
struct HousingOnlyRouteAtSixteen: Question {
  let page = QuestionPage(
    id: "HR4",
    title: "Homeless 16 and 17 year olds may be treated as a housing matter only",
    severity: .high,
    asks:
      "Do homeless 16 and 17 year olds get a joint assessment with children's services, and someone to speak for "
      + "them?",
    why:
      "A homeless child of 16 or 17 is normally owed accommodation by children's services under section 20 of the "
      + "Children Act 1989, with the support that follows from it, and not by the housing authority.",
    judged:
      "A measure in England concerns homelessness at 16 and 17 and the text lacks a joint assessment or advocacy. "
      + "If it speaks of homeless young people without ages, the answer is that we could not tell.",
    help:
      "Route every homeless 16 or 17 year old to a joint assessment under sections 17 and 20, offer an advocate, "
      + "and record what the young person wants.",
    basis: ["GSOUTH", "HCODE", "Children Act 1989, sections 17 and 20"],
    articles: [3, 12, 20, 27],
    departments: ["MHCLG", "DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"),
      let measure = view.measures.first(where: {
        isHousing($0, view)
          && view.says(
            $0, "16 and 17", "16 to 17", "16 17", "16 or 17", "aged 16", "under 18", "under 18s", "young people",
            "young person*", "youth homeless*", "teenager*")
      })
    else {
      return .notApplicable
    }
    let named = view.says(measure, "16 and 17", "16 to 17", "16 17", "16 or 17", "aged 16", "under 18", "under 18s")
    if measure.ages == nil, !named {
      return .couldNotTell("measure \(measure.id) does not say whether it reaches 16 and 17 year olds.", at: measure.at)
    }
    guard named || view.concerns(measure, ages: 16...17) else { return .notApplicable }
    let assessment =
      view.mentions(
        "joint assessment*", "jointly assess*", "joint protocol", "section 20", "s20", "children's services",
        "social care assessment*") != nil
    let advocacy = view.mentions("advocate*", "advocacy") != nil
    guard let absent = view.absent(["a joint assessment with children's services": assessment, "advocacy": advocacy])
    else { return .satisfied }
    return .found(
      "Measure \(measure.id) reaches homeless 16 and 17 year olds, but the proposal says nothing of \(absent).",
      at: measure.at)
  }

  private func isHousing(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    measure.lever != "information-campaign"
      && view.says(measure, "homeless*", "hostel*", "accommodation", "sofa surf*", "nowhere to live")
  }
}
