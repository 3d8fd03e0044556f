import Impact

/// One effect's chain in full: each factor with its value, its words and where it comes from.
struct EffectExplanation {
  let effect: Assessment.EffectLine
  /// The proposal's path, for the places of its lines.
  let proposal: String

  var blocks: [ReportDocument.Block] {
    guard let trace = effect.trace else { return [] }
    let whose = effect.origin == "officer" ? "" : ", \(AssessmentStory.origin(effect))"
    var blocks: [ReportDocument.Block] = [
      .paragraph(.strong(effect.title) + Phrase(" (\(effect.measure)\(whose)).", .plain))
    ]
    if let carrier = trace.carriedBy {
      blocks.append(.paragraph(Phrase("Carried by \(carrier), so it counts nothing here; its chain would be:")))
    }
    blocks += effect.chain.map(note)
    blocks.append(.list(product(trace)))
    let remarks = evidence + (effect.reason.map { [Phrase(AssessmentStory.sentence($0))] } ?? [])
    return remarks.isEmpty ? blocks : blocks + [.list(remarks)]
  }

  private func note(of factor: Assessment.Factor) -> ReportDocument.Block {
    let title = Phrase.strong("\(factor.name) \(Figures.exact(factor.value))") + Phrase(": \(words(of: factor))")
    return .note(.init(mark: .item, title: title, lines: (factor.sources ?? []).map { Phrase(words($0), .quiet) }))
  }

  /// The words of a factor, and its formula where a reader could not guess it.
  private func words(of factor: Assessment.Factor) -> String {
    switch factor.name {
    case "size": [sizeFormula, factor.words].compactMap(\.self).joined(separator: "; ")
    case "overlap": [overlapLine, factor.words].compactMap(\.self).joined(separator: "; ")
    default: factor.words
    }
  }

  private var sizeFormula: String? {
    effect.stated.map { size in
      "\(size.direction > 0 ? "+1" : "\(Figures.minus)1") \u{D7} \(Figures.exact(size.delta.central)) \u{F7} "
        + Figures.exact(size.spread)
    }
  }

  /// "0.006 → 0.003", before and after the rule.
  private var overlapLine: String? {
    effect.trace.map { "\(Figures.exact($0.residual)) \u{2192} \(Figures.exact($0.index))" }
  }

  /// "what: title, year, verified (file:line)".
  private func words(_ source: Assessment.FactorSource) -> String {
    let words = source.title.map { title in
      [title, title.contains(source.year ?? "") ? nil : source.year, source.mark].compactMap(\.self)
        .joined(separator: ", ")
    }
    let file = source.file ?? proposal
    let place = source.line.map { "\(file):\($0)" } ?? file
    return "\(source.what)\(words.map { ": \($0)" } ?? "") (\(place))"
  }

  private func product(_ trace: EffectTrace) -> [Phrase] {
    let factors = effect.chain.map { Figures.exact($0.value) }.joined(separator: " \u{D7} ")
    let product = effect.chain.reduce(1) { $0 * $1.value }
    var lines = [Phrase("Index: \(factors) = ") + .strong(Figures.exact(product))]
    if trace.index != trace.beforeMitigation, trace.mitigatedShare > 0 {
      lines.append(Phrase("Before mitigation: \(Figures.exact(trace.beforeMitigation))."))
    }
    if trace.tailShare > 0 {
      lines.append(
        Phrase("\(Figures.share(trace.tailShare)) of the discounted effect falls after the horizon and is not counted.")
      )
    }
    lines.append(interval(trace))
    lines.append(Phrase("Points of the domain's score: ") + .strong(Figures.exact(trace.points)))
    return lines
  }

  private func interval(_ trace: EffectTrace) -> Phrase {
    let stated = trace.standardised
    let wide = trace.widened
    return Phrase(
      "For the simulation: size \(Figures.exact(stated.low)) to \(Figures.exact(stated.high)) SD, widened \u{D7} "
        + "\(Figures.exact(trace.widening)) at evidence level \(trace.levelInForce) to \(Figures.exact(wide.low)) to "
        + "\(Figures.exact(wide.high)); reach \(Figures.exact(trace.reach.low)) to \(Figures.exact(trace.reach.high)).")
  }

  private var evidence: [Phrase] {
    let search = effect.search.map { [Phrase("How evidence was sought: \(AssessmentStory.sentence($0))")] } ?? []
    return search + (effect.contrary ?? []).map { Phrase("Points the other way: \(AssessmentStory.sentence($0))") }
  }
}
