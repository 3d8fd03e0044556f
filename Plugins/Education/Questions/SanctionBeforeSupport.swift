import PluginSDK

/// E04: fines, prosecution or targets on absence without support first.
struct SanctionBeforeSupport: Question {
  let page = QuestionPage(
    id: "E04", title: "Absence is sanctioned or targeted before support is offered", severity: .high,
    asks:
      "Do fines, prosecutions or targets on absence come after support, and allow for reasons outside a child's hands?",
    why: "Statutory guidance puts support before sanction. Those who miss most are often ill, anxious, caring or in "
      + "need: persistently absent among children in need {cin-persistent-absence}, among all pupils "
      + "{pupil-persistent-absence}.",
    judged: "A measure on attendance uses enforcement or inspection, or speaks of fines, penalties, prosecution, "
      + "sanctions or targets. It is answered when the text puts support first, or the attendance guidance is "
      + "listed as considered, and it deals with reasons such as illness, "
      + "SEND, caring or anxiety. A bare rule on attendance leaves it open.",
    help: "Write the order of steps: listen, support, agreed plan, then sanction; and say which reasons stop it.",
    basis: ["ATT-GUID"], articles: [3, 24, 28], departments: ["DfE", "MoJ", "MHCLG"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England") else { return .notApplicable }
    let onAttendance = view.measures(themes: "learning/attendance")
    guard let measure = onAttendance.first(where: { sanctions($0, view) }) else {
      guard let rule = onAttendance.first(where: { setsRule($0, view) }) else { return .notApplicable }
      return .couldNotTell("“\(rule.title)” sets a rule, but not what follows when it is broken.", at: rule.at)
    }
    let absent = view.absent([
      "support before sanction": putsSupportFirst(view), "reasons for absence": hearsReasons(view),
    ])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” presses families on absence without dealing with \(absent).", at: measure.at)
  }

  private func sanctions(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    ["enforcement", "inspection"].contains(measure.lever)
      || view.says(
        measure, "fines", "fined", "a fine", "fine of", "penalty", "penalties", "prosecut*", "sanction*",
        "attendance target*", "absence target*", "targets for", "target for attendance", "target for absence")
  }

  private func setsRule(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    measure.lever == "regulation" && view.says(measure, "attend*", "absence*", "absent", "truan*")
  }

  private func putsSupportFirst(_ view: ProposalView) -> Bool {
    view.considers(duties: "attendance-guidance")
      || view.mentions(
        "support first", "support before", "support is offered before", "before any fine", "before a fine",
        "before fines", "before a penalty", "before any penalty", "before prosecut*", "before any sanction",
        "last resort", "after support") != nil
  }

  private func hearsReasons(_ view: ProposalView) -> Bool {
    view.dealsWith(groups: "sen", "sen-support", "ehc-plan", "disabled", "young-carers", "mental-health-disorder")
      || view.mentions(
        "illness", "anxiety", "anxious", "with SEND", "special needs", "young carer*", "caring responsibilit*",
        "mental health",
        "reasons for absence") != nil
  }
}
