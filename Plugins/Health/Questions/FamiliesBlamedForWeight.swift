import PluginSDK

/// H07: obesity is met by advice, not by what surrounds families.
struct FamiliesBlamedForWeight: Question {
  let page = QuestionPage(
    id: "H07", title: "Healthy weight rests on advice to families alone", severity: .medium,
    asks:
      "Beside behaviour and education, are price, availability and marketing dealt with, and who gains and who does not?",
    why:
      "Overweight or obese in Year 6: {excess-weight-y6}; obesity is far more common in the most deprived areas. "
      + "The soft drinks levy worked on makers, and its measured effect was in girls of Year 6 only.",
    judged: "A measure on weight and diet is information or guidance, or speaks of behaviour change, healthy eating or "
      + "weight management. It is answered when price, availability or marketing, deprivation, and girls and boys are all "
      + "dealt with; a measure on diet by tax, price, rule or planning counts for the first.",
    help: "Pair advice with a change to price, shops or advertising, and show results by deprivation and sex.",
    basis: ["SDIL-OB", "NCMP-OHA"], articles: [2, 24, 27], departments: ["DHSC", "Defra", "DCMS", "HMT"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let onDiet = view.measures(themes: "health/obesity-diet")
    guard let measure = onDiet.first(where: { advises($0, view) }) else { return .notApplicable }
    let structural = ["taxation", "regulation", "price-at-use", "planning-place", "procurement"]
    let around =
      onDiet.contains { structural.contains($0.lever) }
      || view.mentions(
        "price", "prices", "availability", "marketing", "advertising", "reformulat*", "food environment", "takeaway*")
        != nil
    let poor = view.dealsWith(groups: "low-income", "free-school-meals") || view.mentions("depriv*") != nil
    let sexes = view.mentions("girls", "boys", "by sex", "both sexes")
    let absent = view.absent([
      "price, availability or marketing": around, "deprivation": poor, "girls and boys": sexes != nil,
    ])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” works on families' choices and does not deal with \(absent).", at: measure.at)
  }

  private func advises(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    ["information-campaign", "curriculum-guidance"].contains(measure.lever)
      || view.says(
        measure, "behaviour change", "healthy eating", "weight management", "cooking class*", "cookery",
        "nutrition education")
  }
}
