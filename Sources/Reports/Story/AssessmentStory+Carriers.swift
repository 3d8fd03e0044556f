import Impact

/// The few indicators that carry the assessment, in a sentence.
extension AssessmentStory {
  /// Nil in the brief report, and where no effect has points.
  var carriers: Phrase? {
    guard detail > .brief, let carriers = assessment.carriers, !carriers.indicators.isEmpty else { return nil }
    let few = carriers.indicators.map { "\($0.name) (\($0.domain), \(Figures.share($0.share)) of all points)" }
    let all =
      "\(Figures.count(carriers.lookedAt, "indicator")), \(Figures.grouped(carriers.scorable)) of which can be scored"
    return .strong("What carries it: ")
      + Phrase("\(few.joined(separator: "; ")). The proposal moves \(Figures.grouped(carriers.moved)) of \(all).")
  }
}
