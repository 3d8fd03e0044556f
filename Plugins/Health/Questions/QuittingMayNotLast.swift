import PluginSDK

/// H09: smoking in pregnancy is dealt with up to the birth and not after.
struct QuittingMayNotLast: Question {
  let page = QuestionPage(
    id: "H09", title: "Stopping smoking in pregnancy may not last", severity: .medium,
    asks: "Do maternity and stop-smoking services go on after the birth, and reach younger and poorer mothers?",
    why: "Paying women to stop raised quitting in pregnancy, then most relapsed. Smoking at delivery: "
      + "{smoking-at-delivery}; each relapse brings smoke back to a baby's home.",
    judged:
      "A measure is a service, money or price for stopping smoking, or for maternity. It is answered when relapse "
      + "after birth and younger or poorer mothers are dealt with. A maternity service that does not mention smoking "
      + "leaves it open.",
    help: "Keep support and any reward going through the first year, and design it with young mothers.",
    basis: ["CPIT"], articles: [6, 24, 33], departments: ["DHSC", "NHSE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let services = view.measures.filter { measure in
      [
        "service-provision", "funding", "price-at-use", "workforce", "structural-change", "procurement",
        "benefit-payment",
      ]
      .contains(measure.lever)
    }
    guard let measure = services.first(where: { stopsSmoking($0, view) }) else { return unclear(services, view) }
    let lasting = view.mentions(
      "relapse*", "after birth", "after the birth", "postnatal", "stay smoke free", "staying quit")
    let mothers =
      view.dealsWith(groups: "young-parents", "low-income")
      || view.mentions("young mothers", "younger mothers", "teenage mothers", "depriv*", "poorer mothers") != nil
    let absent = view.absent(["relapse after the birth": lasting != nil, "younger and poorer mothers": mothers])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” helps people stop smoking and does not deal with \(absent).", at: measure.at)
  }

  private func stopsSmoking(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let quitting = view.says(
      measure, "stop smoking", "stopping smoking", "smoking cessation", "quit smoking", "quit", "smoke free", "smoking")
    let themes: Set = ["health/tobacco-vaping", "early-years/pregnancy-birth"]
    return quitting && !themes.isDisjoint(with: measure.themes)
  }

  private func unclear(_ services: [Proposal.Measure], _ view: ProposalView) -> QuestionAnswer {
    let maternity = services.first { measure in
      measure.themes.contains("early-years/pregnancy-birth") && view.says(measure, "maternity", "midwi*", "antenatal")
    }
    guard let maternity, view.mentions("smok*") == nil else { return .notApplicable }
    return .couldNotTell(
      "“\(maternity.title)” does not say whether help to stop smoking is part of the service.", at: maternity.at)
  }
}
