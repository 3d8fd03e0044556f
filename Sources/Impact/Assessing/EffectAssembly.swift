import YAMLReading

/// Joins what the officer states, what the module answers and what the catalogue knows into one input of the method.
struct EffectAssembly {
  let proposal: Proposal
  let catalogue: ModuleCatalogue
  let vocabulary: Vocabulary
  let population: Populations.Population?
  let parameters: MethodParameters

  /// An effect ready for the method, or the reason why it is not scored.
  enum Outcome {
    /// Ready, with a remark for the reader.
    case ready(EffectInput, remark: String?)
    /// Real, without a usable number.
    case notQuantified(String)
    /// Must not be scored.
    case refused(String)
  }

  /// The officer's effect, as the module answers for it.
  func officer(_ effect: ProposedEffect, _ answer: ModuleAnswer.Effect?) -> Outcome {
    guard let answer else { return .notQuantified(Messages.unanswered(catalogue.domain)) }
    if case .notQuantified(let because) = effect.size { return .notQuantified(because) }
    switch answer.verdict {
    case .refused: return .refused(answer.reason ?? Messages.refused)
    case .notQuantified: return .notQuantified(answer.reason ?? Messages.noNumber)
    case .accepted: break
    }
    guard let indicator = answer.indicator.flatMap({ catalogue.indicators[$0] }) else {
      return bandWithoutIndicator(effect)
    }
    let measure = proposal.measures.first { $0.id == effect.measure }
    if let gap = measure.flatMap({ AgeGap($0, indicator, effect.timing) }) { return .refused(gap.sentence) }
    if case .delta(_, let unit, _, _) = effect.size, let mistake = indicator.mistake(inUnit: unit) {
      return .refused(mistake)
    }
    guard let size = size(effect.size, indicator) else { return .notQuantified(Messages.noSpread(indicator.name)) }
    guard let reach = effect.reach.flatMap(share), let likelihood = effect.likelihood, let timing = effect.timing else {
      return .notQuantified(Messages.noNumber)
    }
    if let late = late(timing) { return late }
    var input = EffectInput(
      id: effect.id, domain: effect.domain, outcome: indicator.outcome, direction: size.direction, delta: size.delta,
      spread: size.spread, reach: reach, likelihood: likelihood.probability, timing: timing,
      evidenceLevel: level(of: effect))
    complete(&input, effect, size)
    return .ready(input, remark: remark(effect, indicator, answer))
  }

  /// An effect that begins when the years counted are over has no number, which is not the same as a size of 0.
  func late(_ timing: EffectInput.Timing) -> Outcome? {
    let horizon = parameters.horizon
    return timing.start < horizon ? nil : .notQuantified(Messages.afterTheHorizon(timing.start, horizon))
  }

  /// Evidence that names no source cannot be checked, so it counts as judgement (method 1.5).
  private func level(of effect: ProposedEffect) -> Int {
    guard let evidence = effect.evidence, !evidence.sources.isEmpty else { return 1 }
    return evidence.level
  }

  private func bandWithoutIndicator(_ effect: ProposedEffect) -> Outcome {
    guard case .band = effect.size else { return .notQuantified(Messages.noNumber) }
    return .notQuantified(Messages.bandNeedsIndicator)
  }

  private func complete(_ input: inout EffectInput, _ effect: ProposedEffect, _ size: Size) {
    input.coverage = size.coverage
    input.alreadyInForce = effect.inForce
    input.indirect = effect.evidence.map { !$0.uk } ?? false
    input.consistent = effect.evidence?.consistent ?? true
    input.groupReach = effect.groups
    input.carriedBy = effect.mediates
    input.irreversible = effect.irreversible
    input.isHealth = effect.domain == "health"
    if let ratio = effect.incomeRatio { input.equityWeight = parameters.equity.weight(incomeRatio: ratio) }
    input.bandedJudgement = size.banded
    if size.banded { input.evidenceLevel = min(input.evidenceLevel, parameters.size.judgementLevel) }
    input.mitigations = effect.mitigations.map {
      MitigationInput(
        id: $0.id, share: $0.share, likelihood: $0.likelihood.probability, committed: $0.status != "proposed",
        eliminates: $0.eliminates, evidenceLevel: effect.evidence?.level ?? 1)
    }
  }

  // MARK: Units

  struct Size {
    var direction: Int
    var delta: Triple
    var spread: Double
    var coverage: Double
    var banded = false
  }

  /// The change and the spread in the same unit: shares for percentages and rates (method 1.1).
  func size(_ size: ProposedEffect.Size, _ indicator: ModuleCatalogue.Indicator) -> Size? {
    guard indicator.direction != 0 else { return nil }
    switch size {
    case .notQuantified: return nil
    case .band(let band, let favourable, _): return banded(band, favourable)
    case .delta(let delta, let unit, let coverage, _):
      if unit == "sd" { return Size(direction: indicator.direction, delta: delta, spread: 1, coverage: coverage) }
      guard let deviation = indicator.standardDeviation else { return nil }
      let whole = indicator.unitsPerWhole ?? 1
      return Size(
        direction: indicator.direction, delta: delta.map { $0 / whole }, spread: deviation / whole, coverage: coverage)
    }
  }

  /// A band of judgement in standard deviations, favourable above zero (method 1.1).
  private func banded(_ band: ProposedEffect.BandSize, _ favourable: Bool) -> Size? {
    parameters.size.judgement(band.rawValue, favourable: favourable).map {
      Size(direction: 1, delta: $0, spread: 1, coverage: 0.90, banded: true)
    }
  }

  /// The share of the reference population: `r = share · N_group / N` (method 1.2).
  func share(_ reach: Reach) -> Triple? {
    guard let id = reach.group else { return reach.share }
    guard let count = vocabulary.group(id)?.count, let population else { return nil }
    let factor = Double(count) / Double(population.children)
    return reach.share.map { $0 * factor }
  }

  // MARK: Remarks

  private func remark(
    _ effect: ProposedEffect, _ indicator: ModuleCatalogue.Indicator, _ answer: ModuleAnswer.Effect
  ) -> String? {
    var remarks = [answer.reason].compactMap(\.self)
    if effect.evidence == nil { remarks.append(Messages.noEvidence) }
    if let stated = effect.outcome, stated != indicator.outcome {
      remarks.append(Messages.outcomeRenamed(stated, indicator.outcome))
    }
    return remarks.isEmpty ? nil : remarks.joined(separator: " ")
  }

  enum Messages {
    static let refused = "The module refused it without saying why."
    static let noNumber = "It has no usable number."
    static let noEvidence = "No evidence is named, so it counts as judgement: evidence level 1."
    static let bandNeedsIndicator = "A band of judgement needs an `indicator` so that it is known what moves."
    static func afterTheHorizon(_ start: Int, _ horizon: Int) -> String {
      "It begins after \(start) years and \(horizon) years are counted, so nothing of it falls within the horizon."
    }
    static func unanswered(_ domain: String) -> String { "The \(domain) module did not answer for it." }
    static func noSpread(_ name: String) -> String {
      "\(name) has no published spread across children, so a change in it cannot be scored."
    }
    static func outcomeRenamed(_ stated: String, _ own: String) -> String {
      "The proposal calls its outcome “\(stated)”; the module's word “\(own)” is used."
    }
  }
}
