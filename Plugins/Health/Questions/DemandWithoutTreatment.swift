import PluginSDK

/// H03: more children will be referred for mental health than can be treated.
struct DemandWithoutTreatment: Question {
  let page = QuestionPage(
    id: "H03", title: "Demand for mental health care rises without treatment to meet it", severity: .medium,
    asks: "Where awareness, screening or referral grows, where does the capacity to treat come from?",
    why: "Of children already referred, {camhs-still-waiting} were still waiting at the end of the year. Finding more "
      + "children without treating them lengthens the queue for all.",
    judged:
      "A measure on mental wellbeing is an information campaign, or speaks of awareness, screening or referral, or a "
      + "campaign of the proposal has such a theme. It is answered by another measure that pays for or staffs treatment, "
      + "an effect on waiting, or text on treatment capacity or waits.",
    help: "Estimate extra referrals, say who treats them and from when, and start the service before the campaign.",
    basis: ["CCO-24"], articles: [24, 12], departments: ["DHSC", "NHSE", "DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard let subject = subject(view) else { return .notApplicable }
    let treats = view.measures(themes: "mental-wellbeing").contains { measure in
      ["service-provision", "workforce", "funding"].contains(measure.lever) && measure.id != subject.id
    }
    let said = view.mentions(
      "treatment capacity", "clinical capacity", "extra clinician*", "more clinician*", "additional clinician*",
      "therapist*", "waiting time*", "waiting list*", "treatment places", "extra appointments")
    if treats || said != nil || !view.effects(on: "camhs-still-waiting").isEmpty { return .satisfied }
    return .found(
      "“\(subject.title)” will bring more children forward, and no treatment is planned for them.", at: subject.at)
  }

  private func subject(_ view: ProposalView) -> (id: String, title: String, at: Place)? {
    let measure = view.measures(themes: "mental-wellbeing").first { measure in
      measure.lever == "information-campaign"
        || view.says(measure, "awareness", "screen", "screening", "screened", "refer", "referral*", "signpost*")
    }
    if let measure { return (measure.id, measure.title, measure.at) }
    let campaign = view.proposal.campaigns.first { $0.themes.contains { $0.hasPrefix("mental-wellbeing/") } }
    return campaign.map { ($0.id, $0.name, $0.at) }
  }
}
