import PluginSDK

/// E06: admissions, moves, exclusion or attainment change without a word on children in care.
struct LookedAfterPupilsMissing: Question {
  let page = QuestionPage(
    id: "E06", title: "Looked-after children and care leavers are not considered", severity: .high,
    asks: "Where admissions, moves, exclusion, attainment or training change, what happens to children in care?",
    why: "A council must promote the education of the children it looks after, and the virtual school head speaks for "
      + "them. They are behind other children at every age at which schooling is measured.",
    judged: "A measure concerns exclusion, literacy or attainment, or speaks of school admissions or managed moves, or "
      + "the proposal states an effect on attainment. School places named in passing, in a measure on something else, are "
      + "not asked. It is answered when looked-after or previously looked-after "
      + "children, care leavers, the virtual school or the duties to them are named.",
    help:
      "Ask virtual school heads, say what changes for looked-after and previously looked-after pupils, and for care "
      + "leavers where those over 16 are concerned.",
    basis: ["CA89", "CFA-99", "LAIT", "KS2H"], articles: [20, 28, 12], departments: ["DfE", "MHCLG"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard view.applies(in: "England"), let subject = subject(view) else { return .notApplicable }
    let named = view.dealsWith(groups: "looked-after", "care-leavers", "adopted", "kinship-care")
    let said = view.mentions(
      "virtual school*", "looked after child*", "looked after pupil*", "previously looked after", "children in care",
      "care leaver*", "care experienced", "corporate parent*")
    let duty = view.considers(
      duties: "looked-after-children", "corporate-parenting-principles", "corporate-parenting-widened")
    if named || duty || said != nil { return .satisfied }
    let gap = "\(subject.what), and children in care are not mentioned."
    return .found([gap, subject.known].compactMap(\.self).joined(separator: " "), at: subject.at)
  }

  private let inCare = [(id: "looked-after", words: "looked-after children")]

  private func subject(_ view: ProposalView) -> (what: String, known: String?, at: Place)? {
    let measure = view.measures.first { measure in
      let themes: Set = ["learning/exclusion-ap", "learning/reading-literacy"]
      guard measure.lever != "information-campaign" else { return false }
      let ofSchooling = measure.themes.isEmpty || measure.themes.contains { $0.hasPrefix("learning/") }
      return !themes.isDisjoint(with: measure.themes)
        || view.says(
          measure, "admissions code", "in year admission*", "managed move*", "attainment", "GCSE*", "progress 8",
          "attainment 8")
        || view.says(
          ofSchooling ? measure.title + ". " + measure.description : measure.title, "school admission*",
          "school place*", "school move*")
    }
    if let measure {
      let known = view.evidence(of: inCare, for: measure)
      return ("“\(measure.title)” bears on admissions, moves, exclusion or attainment", known, measure.at)
    }
    let effects = view.effects(
      on: "eyfs-gld", "phonics-y1", "ks2-rwm-expected", "ks4-attainment8", "ks4-engmaths-grade5", "level3-by-19",
      "pupils-suspended-once", "pupil-suspension-rate", "pupil-permanent-exclusion-rate")
    return effects.first.map { effect in
      let known = effect.indicator.flatMap { view.evidence(of: inCare, in: $0) }
      return ("Effect \(effect.id) moves attainment or exclusion", known, effect.at)
    }
  }
}
