import PluginSDK

/// H04: a mental health programme for every pupil, without a check for harm.
struct UniversalProgrammeUntested: Question {
  let page = QuestionPage(
    id: "H04", title: "A mental health programme for all pupils has no check for harm", severity: .medium,
    asks: "Does a programme for every pupil watch for harm, and have a path for pupils who are already unwell?",
    why: "The large trial of mindfulness for all pupils found no benefit and signs of harm in pupils at risk. Good "
      + "intentions for a whole class are not evidence.",
    judged:
      "A measure on mental wellbeing brings lessons or a programme to all pupils of a school. It is answered when the "
      + "text deals with harm and with pupils at risk or already unwell. A measure in schools that does not say whether "
      + "it is for all leaves it open.",
    help: "Measure harm as well as benefit, give pupils at risk another way, and stop if the check turns bad.",
    basis: ["MYRIAD"], articles: [3, 24, 28], departments: ["DfE", "DHSC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let inSchools = view.measures(themes: "mental-wellbeing").filter { measure in
      ["curriculum-guidance", "service-provision", "funding", "pilot", "statutory-duty"].contains(measure.lever)
        && view.says(measure, "school*", "pupil*", "lesson*", "classroom*", "curriculum")
    }
    guard let measure = inSchools.first(where: { isUniversal($0, view) }) else { return unclear(inSchools.first, view) }
    let harm = view.mentions("harm", "harms", "harmful", "adverse", "unintended effect*", "safety check*")
    let path = view.mentions(
      "already unwell", "pupils at risk", "at higher risk", "referral route*", "targeted support", "specialist support",
      "existing difficulties", "opt out")
    let absent = view.absent(["a check for harm": harm != nil, "pupils who are already unwell": path != nil])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” reaches every pupil without dealing with \(absent).", at: measure.at)
  }

  private func isUniversal(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    measure.intervention == "universal-mindfulness"
      || view.says(
        measure, "mindfulness", "all secondary pupils", "all primary pupils", "every secondary", "every primary",
        "all pupils", "every pupil", "every child", "all children", "whole class", "whole school",
        "universal", "every school", "all schools")
  }

  private func unclear(_ measure: Proposal.Measure?, _ view: ProposalView) -> QuestionAnswer {
    guard let measure, measure.lever == "curriculum-guidance" else { return .notApplicable }
    return .couldNotTell("“\(measure.title)” does not say whether it is for all pupils.", at: measure.at)
  }
}
