extension ResultView {
  func overall() -> Assessment.Overall {
    let missing = answers.filter { $0.status == .failed || $0.status == .refused }.map(\.module.domain)
    let rating = rating(missing: missing)
    let confidence = result.confidence.grade.rawValue
    var overall = Assessment.Overall(
      rating: rating, confidence: confidence, confidenceReasons: reasons, weights: weights, worstAffected: worst,
      redFlags: result.redFlags.map(flag), gaps: gaps(missing),
      sentence: Sentences.overall(
        rating: rating, because: decisiveGroup, confidence: confidence, incomplete: missing))
    overall.weightedSum = weightedSum
    return overall
  }

  private func rating(missing: [String]) -> String {
    if let rating = result.rating { return rating.words }
    if result.domains.contains(where: { $0.status == .notQuantified }) {
      return "not rated: effects are identified, none can be scored yet"
    }
    guard missing.isEmpty else { return "not rated: modules are missing" }
    let raised = answers.reduce(0) { $0 + self.raised($1).count }
    return raised == 0
      ? "no effect on children identified"
      : "not rated: no effect is stated, and \(raised == 1 ? "a finding asks" : "\(raised) findings ask") for one"
  }

  /// Equal weights: no preference is stated.
  private var weights: [String: Double] {
    let share = answers.isEmpty ? 0 : 1 / Double(answers.count)
    return Dictionary(answers.map { ($0.module.domain, share) }) { first, _ in first }
  }

  /// A blank enters as 0 and is listed among the gaps (method 1.9); nil when nothing is scored.
  private var weightedSum: Double? {
    let scores = result.domains.compactMap { domain in domain.score.map { (domain.domain, $0.score) } }
    guard !scores.isEmpty else { return nil }
    return scores.reduce(0) { $0 + (weights[$1.0] ?? 0) * $1.1 }
  }

  private var worst: Assessment.GroupScoreLine? {
    result.worstGroup.map { worst in
      Assessment.GroupScoreLine(
        domain: worst.domain, id: worst.group, title: vocabulary.group(worst.group)?.title ?? worst.group,
        score: worst.score)
    }
  }

  private var reasons: [String] {
    let start =
      result.confidence.grade == .notRated
      ? [] : ["Evidence level averaged over the points: \(Numbers.plain(result.confidence.start)) of 5."]
    return start + result.confidence.deductions.flatMap { Sentences.concern($0.concern) }
  }

  private func flag(_ flag: RedFlag) -> String {
    flag.sentence { vocabulary.group($0)?.title ?? $0 }
  }

  /// The group that sets the rating, when it is worse off than any domain as a whole (method 1.9).
  private var decisiveGroup: Assessment.GroupScoreLine? {
    guard let worst, let rating = result.rating, case .band(let band) = rating, worst.score < 0,
      parameters.bands.band(of: worst.score) == band,
      !result.domains.contains(where: { parameters.bands.band(of: $0.score?.score ?? 0) == band })
    else { return nil }
    return worst
  }

  /// Whether a module answered and its domain holds no effect at all.
  private func isWithoutEffect(_ answer: ModuleAnswer) -> Bool {
    let scored = result.domains.first { $0.domain == answer.module.domain }?.status
    return answer.status == .answered && (scored == nil || scored == .noEffect)
  }

  /// What keeps the picture incomplete, most serious first.
  private func gaps(_ missing: [String]) -> [String] {
    var gaps = missing.map { "\($0): the module gave no answer." }
    gaps += assembled.filter { $0.input == nil }.map { effect in
      "\(effect.id) \(title(effect)) (\(effect.domain)) is in no score, which is not nothing: "
        + (effect.reason ?? "no reason is given.")
    }
    gaps += [otherNations].compactMap(\.self)
    gaps += answers.compactMap { answer in
      guard isWithoutEffect(answer), let gravest = raised(answer).first, gravest.severity == "high" else { return nil }
      let found = "its module found “\(gravest.title)” (\(gravest.rule))"
      return "\(answer.module.domain): no effect is stated, though \(found)."
    }
    if result.worstGroup == nil, result.rating != nil {
      gaps.append("No effect says how it reaches any group, so it cannot be said that no group is worse off.")
    }
    if proposal.participation == nil { gaps.append("The proposal does not say whether children took part.") }
    return gaps
  }

  /// Which scores rest on figures of other nations than the proposal's (method 1.2); nil when none does.
  private var otherNations: String? {
    let scored = Set(assembled.filter { $0.input != nil }.map(\.id))
    let others = checkView.measured.filter { scored.contains($0.id) && $0.described != proposal.nations }
    guard !others.isEmpty else { return nil }
    let figures = Sentences.unique(others.map(\.indicator.baseline.geography)).map { geography in
      let ids = others.filter { $0.indicator.baseline.geography == geography }.map(\.id)
      return "\(geography.hasPrefix("UK") ? "the " : "")\(geography) (\(ids.joined(separator: ", ")))"
    }
    let own = Nation.allCases.filter(proposal.nations.contains).map(\.rawValue)
    return "The proposal is for \(Sentences.listed(own)), and scores rest on figures for \(Sentences.listed(figures))."
  }
}
