import PluginSDK

/// H02: public health money or health visiting changes without the five reviews.
struct MandatedReviewsAtRisk: Question {
  let page = QuestionPage(
    id: "H02", title: "The five mandated health reviews are not secured", severity: .high,
    asks: "Where the public health grant, the 0 to 19 service or its staff change, do the five reviews hold?",
    why: "Regulations require reviews at 28 weeks of pregnancy, new birth, 6 to 8 weeks, 9 to 15 months and 24 to 30 "
      + "months. Coverage now: new-birth visit {hv-new-birth-visit-14d}, two-year review {hv-2-2half-review}.",
    judged: "A measure speaks of the public health grant, the 0 to 19 service, health visiting or school nursing and "
      + "changes money, staff, structure or service, or speaks of one of the reviews. A measure that drops a review or "
      + "replaces the visit is found at fault whatever else is named. It is answered when the text names the reviews and their coverage, "
      + "or an effect moves one; naming the reviews alone leaves it open.",
    help: "State expected coverage of each review before and after, and the staff it needs.",
    basis: ["LAR", "HV-GOV"], articles: [6, 18, 24], departments: ["DHSC", "MHCLG"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let levers = ["funding", "workforce", "structural-change", "procurement", "service-provision", "eligibility"]
    let measure = view.measures.first { measure in
      levers.contains(measure.lever)
        && view.says(
          measure, "public health grant", "0-19", "0 to 19", "health visit*", "school nurs*", "healthy child programme",
          "mandated review*", "universal review*", "one year review*", "two year review*", "new birth visit*")
    }
    guard view.applies(in: "England"), let measure else { return .notApplicable }
    guard view.effects(on: "hv-new-birth-visit-14d", "hv-2-2half-review").isEmpty else { return .satisfied }
    guard !drops(measure, view) else {
      return .found(
        "“\(measure.title)” takes away or thins out a review that regulations require of every area.", at: measure.at)
    }
    let reviews = view.mentions(
      "mandated review*", "five reviews", "universal review*", "five mandated", "five universal", "health review*",
      "new birth visit*", "two year review*", "mandated health")
    guard reviews != nil else {
      return .found(
        "“\(measure.title)” touches the service that does the reviews and never names them.", at: measure.at)
    }
    guard view.mentions("coverage", "share of children reviewed", "every family") == nil else { return .satisfied }
    return .couldNotTell("the reviews are named, but not how their coverage holds.", at: measure.at)
  }
  /// Whether a measure ends a review or puts something else in the place of the visit.
  private func drops(_ measure: Proposal.Measure, _ view: ProposalView) -> Bool {
    let review = view.says(
      measure, "review", "reviews", "new birth visit*", "antenatal visit*", "health visitor visit*",
      "health visiting visit*")
    let ends = view.says(
      measure.title, "drop", "drops", "dropping", "abolish*", "scrap*", "end", "ends", "ending", "stop", "stops",
      "stopping", "remov*", "withdraw*", "replac*", "fewer", "cut", "cuts", "cutting", "paus*", "suspend*", "optional")
    let instead = view.says(
      measure, "instead of the visit", "instead of a visit", "in place of the visit", "in place of a visit",
      "instead of the review", "instead of a review", "no longer visit", "no longer be visited", "no longer have the",
      "no longer receive", "no longer offer", "no longer required", "would be abolished", "would be dropped",
      "would be scrapped", "will be abolished", "will be dropped", "will be scrapped")
    let mends = view.says(measure, "missed review*", "late review*", "waiting for", "fewer missed", "backlog")
    return review && (ends || instead) && !mends
  }
}
