import PluginSDK

/// Better results or health claimed from more income, without a link of their own and counted twice.
struct IncomeGainStretched: Question {
  let page = QuestionPage(
    id: "PR10",
    title: "Gains in learning or health are claimed from income without a link of their own",
    severity: .low,
    asks: "What evidence ties the income to the gain in learning or health, and is the gain counted once?",
    why:
      "Reviews find that income helps children, modestly and most for the poorest; the two-child limit left no "
      + "measurable trace on development at five. A gain that passes through income must not be added to the income "
      + "gain.",
    judged:
      "A payment, tax or price measure has an effect with a size in education or health without a source, or beside a "
      + "poverty effect with neither marked as carried by the other. It is answered when no size is claimed. If only "
      + "the text claims it, we could not tell.",
    help:
      "Cite a study of this kind of payment for the effect, and mark it with `mediates` against the poverty "
      + "effect, or drop it.",
    basis: ["IFSNESTA", "COOPER20"],
    articles: [24, 27, 28],
    departments: ["DWP", "DfE", "DHSC"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let paying = view.measures.filter { ["benefit-payment", "taxation", "price-at-use"].contains($0.lever) }
    let ids = Set(paying.map(\.id))
    let further = view.proposal.effects.filter {
      ["education", "health"].contains($0.domain) && ids.contains($0.measure)
    }
    guard !further.isEmpty else { return textClaim(paying, view) }
    let claimed = further.filter(\.quantified)
    if let bare = claimed.first(where: \.sources.isEmpty) {
      return .found("Effect \(bare.id) claims a change in \(bare.domain) from income and names no source.", at: bare.at)
    }
    if let twice = claimed.first(where: { isCountedTwice($0, view) }) {
      let text =
        "Effect \(twice.id) stands beside a poverty effect of measure \(twice.measure), and neither says that it "
        + "carries the other."
      return .found(text, at: twice.at)
    }
    return .satisfied
  }

  private func isCountedTwice(_ effect: Proposal.Effect, _ view: ProposalView) -> Bool {
    let income = view.proposal.effects.filter { $0.domain == "poverty" && $0.measure == effect.measure }
    return !income.isEmpty && !income.contains { $0.mediates == effect.id || effect.mediates == $0.id }
  }

  private func textClaim(_ paying: [Proposal.Measure], _ view: ProposalView) -> QuestionAnswer {
    guard
      let measure = paying.first(where: {
        view.says(
          $0, "attainment", "school results", "exam results", "school readiness", "better health", "health outcomes")
      })
    else { return .notApplicable }
    return .couldNotTell(
      "measure \(measure.id) speaks of gains in learning or health and no effect states them.", at: measure.at)
  }
}
