import Households
import PluginSDK

/// A plan against child poverty that works through benefits some families may not claim, or a rule that keeps families
/// from claiming them.
struct FamiliesWithoutRecourseMissed: Question {
  /// The rates and families; nil for the page alone.
  var data: HouseholdData?
  let page = QuestionPage(
    id: "PR6",
    title: "Families who may not claim benefits are left out",
    severity: .high,
    asks: "What reaches children in families with no recourse to public funds or on asylum support?",
    why:
      "Such families are outside Universal Credit, however poor they are. Children who experienced destitution in "
      + "a year numbered about {child-destitution}; those without recourse are among them. A child in need is owed "
      + "help whatever the parents' status.",
    judged:
      "A measure against child poverty pays more through benefits or what follows from them, and families without "
      + "recourse or seeking asylum are neither named, nor considered, nor mentioned. Or a measure keeps families from "
      + "public funds because of their immigration status, and the text says nothing of what reaches their children. A "
      + "cut in benefits, by its words or by rates that leave example families with less and none with more, is not "
      + "asked; nor is an end to the condition.",
    help: "Give councils money for such children under section 17, open passported help to them, and count them.",
    basis: ["JRF24", "Children Act 1989, section 17"],
    articles: [2, 22, 26, 27],
    departments: ["DWP", "HO", "MHCLG", "LA"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    if let bar = view.measures.first(where: view.barsFromPublicFunds) { return barred(bar, view) }
    let relies = { (measure: Proposal.Measure) in
      measure.themes.contains("money-home/child-poverty") && !takesAway(measure, view)
        && (measure.lever == "benefit-payment"
          || (measure.lever == "eligibility"
            && view.says(measure, "universal credit", "child benefit", "benefit*", "passported", "tax credit*")))
    }
    guard let measure = view.measures.first(where: relies) else { return .notApplicable }
    let dealt =
      view.dealsWith(groups: "asylum-seeking")
      || view.mentions("no recourse", "nrpf", "asylum", "section 17", "immigration status", "public funds") != nil
    guard let absent = view.absent(["families with no recourse to public funds or on asylum support": dealt]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) reaches children through benefits, but the proposal says nothing of \(absent).",
      at: measure.at)
  }

  /// Whether a measure takes support away: by what its rates do to the example families, or by its words where they do
  /// nothing to any.
  private func takesAway(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    var alone = view.proposal
    alone.measures = [measure]
    let touched = data.flatMap { try? HouseholdLens(alone, $0) }?.touched ?? []
    return touched.isEmpty ? view.cutsSupport(measure) : touched.allSatisfy { $0.weeklyChange < 0 }
  }

  private func barred(_ measure: Proposal.Measure, _ view: ProposalView) -> QuestionAnswer {
    let helped =
      view.considers(duties: "children-in-need", "immigration-welfare")
      || view.mentions(
        "section 17", "child in need", "children in need", "destitut*", "change of conditions", "section 55",
        "best interests", "children's services", "council support", "families with children are exempt") != nil
    guard let absent = view.absent(["what reaches their children, such as help under section 17": helped]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) keeps families outside public funds, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
