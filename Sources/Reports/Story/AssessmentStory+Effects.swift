import Impact

/// Each effect with its points and its chain of factors; those without a number stand above the details.
extension AssessmentStory {
  /// Those that a gap names are not told twice, except in the full report, which has their sources.
  var effectsWithoutNumber: ReportDocument.Section? {
    let lines = assessment.effects.filter { effect in
      let isGap = assessment.overall.gaps.contains { $0.hasPrefix(effect.id + " ") }
      return !Self.isCounted(effect) && (detail == .full || !isGap)
    }
    guard !lines.isEmpty else { return nil }
    return .init(title: "Effects without a number: in no score, but not nothing", blocks: lines.map(unscoredNote))
  }

  /// Whether a score counts the effect, itself or through the later effect that carries it.
  private static func isCounted(_ effect: Assessment.EffectLine) -> Bool {
    effect.status == "scored" || effect.status == "carried"
  }

  private func unscoredNote(of effect: Assessment.EffectLine) -> ReportDocument.Block {
    let state = effect.status == "refused" ? "refused" : "not quantified"
    let reason = effect.reason ?? "no reason recorded"
    let title =
      .strong(effect.id)
      + Phrase(" \(effect.title) (\(effect.domain)\(effect.origin == "officer" ? "" : ", \(Self.origin(effect))")). ")
      + Phrase("\(Self.capitalised(state)): \(Self.sentence(reason))")
    return .note(.init(mark: .item, title: title, lines: detail == .full ? sourceLines(of: effect) : []))
  }

  /// The domain's effects that the score counts, or that a later effect carries.
  func effectNotes(in domain: String) -> [ReportDocument.Block] {
    assessment.effects.filter { $0.domain == domain && Self.isCounted($0) }.map {
      effect in
      let lines = effect.status == "carried" ? [carriedLine(effect)] : [chain(of: effect)]
      let more = detail == .full ? factorLines(of: effect) + sourceLines(of: effect) : []
      let remark = effect.status == "scored" ? effect.reason.map { [Phrase(Self.sentence($0))] } ?? [] : []
      return .note(.init(mark: .item, title: heading(of: effect), lines: lines + remark + more))
    }
  }

  private func heading(of effect: Assessment.EffectLine) -> Phrase {
    .strong(effect.id) + Phrase(" \(effect.title) ") + Phrase("(\(effect.measure), \(Self.origin(effect)))", .quiet)
  }

  /// Whose figures they are: the officer's, or a module's from published studies.
  static func origin(_ effect: Assessment.EffectLine) -> String {
    switch effect.origin {
    case "officer": "proposal's own figures"
    case "suggested": "suggested by the \(effect.domain) module from published studies, not by the proposal"
    default: "the \(effect.domain) module's published studies of what the proposal names"
    }
  }

  private func carriedLine(_ effect: Assessment.EffectLine) -> Phrase {
    Phrase("Not counted here: \(Self.sentence(effect.reason ?? "a later effect already carries it"))")
  }

  private func factorLines(of effect: Assessment.EffectLine) -> [Phrase] {
    effect.chain.map { factor in
      let line = factor.line.map { " (line \($0))" } ?? ""
      return Phrase("\(factor.name): \(factor.words)\(line)")
    }
  }

  private func sourceLines(of effect: Assessment.EffectLine) -> [Phrase] {
    let evidence = effect.evidence.map { [Phrase("Evidence: \($0)")] } ?? []
    let sources = effect.sources.map { Phrase("Source: \($0)") }
    return evidence + sources + (effect.place.map { [Phrase(place($0))] } ?? [])
  }

  /// "size 0.032 SD × evidence 0.70 × … = 0.0018 SD per child: +6 points". The product is in standard deviations; the
  /// points come from it by the score curve, so the two are not joined by an equals sign.
  private func chain(of effect: Assessment.EffectLine) -> Phrase {
    let factors = effect.chain.map(Self.words).joined(separator: " × ")
    let index = effect.index.map { " = \(Figures.deviations($0)) per child" } ?? ""
    let points = Figures.points(effect.points)
    let tone: Tone = (effect.points ?? 0) < 0 ? .harm : .benefit
    return Phrase("\(factors)\(index): ")
      + Phrase(
        "\(points) point\(points.hasSuffix("1") && points.count == 2 ? "" : "s")", effect.points == nil ? .plain : tone)
  }

  private static func words(of factor: Assessment.Factor) -> String {
    switch factor.name {
    case "size": "size \(Figures.deviations(factor.value))"
    case "reach": "reach \(Figures.share(factor.value))"
    case "likelihood": "likelihood \(Figures.probability(factor.value)) (\(Yardstick.word(for: factor.value)))"
    case "mitigation", "overlap": "left after \(factor.name) \(Figures.factor(factor.value))"
    default: "\(factor.name) \(Figures.factor(factor.value))"
    }
  }
}
