import PluginSDK

/// H08: dentistry, sugar or early years change without prevention where decay is worst.
struct ToothDecayNotPrevented: Question {
  let page = QuestionPage(
    id: "H08", title: "Tooth decay is not prevented where it is worst", severity: .medium,
    asks:
      "Do changes to dentistry, sugar or early years prevent decay in deprived areas and for looked-after children?",
    why: "Five-year-olds with decay: most deprived areas {dental-decay-most-deprived}, least deprived "
      + "{dental-decay-least-deprived}. Supervised toothbrushing and fluoridation have evidence behind them.",
    judged:
      "A measure concerns oral health, or speaks of dentists or sugar. It is answered when prevention, deprived areas and "
      + "looked-after children are all dealt with. A service for families of under-fives that does not speak of teeth "
      + "leaves it open.",
    help: "Add toothbrushing or fluoride where decay is worst, and a dental check for every looked-after child.",
    basis: ["DENT-UK", "TOOTH", "CATFISH"], articles: [2, 20, 24], departments: ["DHSC", "NHSE", "DfE", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    guard let measure = view.measures.first(where: { touchesTeeth($0, view) }) else { return unclear(view) }
    let prevention = view.mentions(
      "toothbrush*", "brushing", "fluorid*", "prevention", "preventive", "prevent decay", "prevent tooth*")
    let poor = view.dealsWith(groups: "low-income", "free-school-meals") || view.mentions("depriv*") != nil
    let care = view.dealsWith(groups: "looked-after") || view.mentions("looked after", "children in care") != nil
    let absent = view.absent([
      "prevention of decay": prevention != nil, "deprived areas": poor, "looked-after children": care,
    ])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” concerns teeth or sugar and does not deal with \(absent).", at: measure.at)
  }

  /// A service for young families is a chance to prevent decay, not a plan about teeth.
  private func unclear(_ view: ProposalView) -> QuestionAnswer {
    let families = view.measures(themes: "early-years/parenting-support", "early-years/infant-feeding").first {
      measure in
      ["service-provision", "funding", "price-at-use"].contains(measure.lever) && view.concerns(measure, ages: 0...5)
    }
    guard let families, view.mentions("tooth*", "teeth", "dental", "dentist*", "oral health", "decay") == nil else {
      return .notApplicable
    }
    return .couldNotTell(
      "“\(families.title)” serves families of young children; whether preventing tooth decay is part of it is not said.",
      at: families.at)
  }

  private func touchesTeeth(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    if measure.themes.contains("health/oral-health") { return true }
    return view.says(measure, "dental", "dentist*", "sugar", "sugary", "soft drinks")
  }
}
