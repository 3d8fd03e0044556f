extension EffectInput {
  /// The longest time that is accepted anywhere, in years.
  static let longestTime = 1000

  /// Everything that is wrong with the effect, in the order of its fields; empty if it can be scored.
  public func mistakes(under parameters: MethodParameters) -> [ScoringError] {
    sizeMistakes(parameters) + shareMistakes() + timingMistakes() + evidenceMistakes(parameters)
      + mitigationMistakes(parameters)
  }

  /// What a reader must know about the effect, though it can be scored.
  public func warnings(under parameters: MethodParameters) -> [ScoringWarning] {
    var warnings: [ScoringWarning] = []
    if timing.start >= parameters.horizon {
      warnings.append(.outsideHorizon(effect: id, horizon: parameters.horizon))
    }
    if delta.isCertain { warnings.append(.statedWithoutUncertainty(effect: id)) }
    if bandedJudgement { warnings.append(.bandedJudgement(effect: id)) }
    return warnings
  }

  private func sizeMistakes(_ parameters: MethodParameters) -> [ScoringError] {
    var mistakes: [ScoringError] = []
    if direction != 1 && direction != -1 { mistakes.append(.directionUnknown(effect: id, value: direction)) }
    if let coverage, !(coverage > 0 && coverage < 1) {
      mistakes.append(.coverageOutside(effect: id, value: coverage))
    }
    if !spread.isFinite {
      mistakes.append(.notFinite(effect: id, field: "indicator.sd"))
    } else if spread <= 0 {
      mistakes.append(.spreadNotPositive(effect: id, value: spread))
    }
    guard delta.isFinite else { return mistakes + [.notFinite(effect: id, field: "delta")] }
    if !delta.holdsItsCentre { mistakes.append(.centralOutside(effect: id, field: "delta")) }
    let largest = max(abs(delta.low), abs(delta.high)) / spread
    if spread > 0, largest > parameters.size.limit {
      mistakes.append(.implausibleSize(effect: id, size: largest, limit: parameters.size.limit))
    }
    return mistakes
  }

  private func shareMistakes() -> [ScoringError] {
    var mistakes = Self.shareMistakes(effect: id, field: "reach", reach)
    if !(0...1).contains(likelihood) {
      mistakes.append(.outsideUnit(effect: id, field: "likelihood", value: likelihood))
    } else if likelihood == 1 && !alreadyInForce {
      mistakes.append(.certaintyNotInForce(effect: id))
    }
    if let overlap, !(0...1).contains(overlap) {
      mistakes.append(.outsideUnit(effect: id, field: "overlap", value: overlap))
    }
    var seen: Set<String> = []
    for part in groupReach {
      if !(0...1).contains(part.share) {
        mistakes.append(.outsideUnit(effect: id, field: "groups.\(part.group)", value: part.share))
      }
      if !seen.insert(part.group).inserted {
        mistakes.append(.repeatedName(effect: id, field: "groups", name: part.group))
      }
    }
    return mistakes
  }

  private func timingMistakes() -> [ScoringError] {
    var mistakes: [ScoringError] = []
    for (field, years) in [("timing.start", timing.start), ("timing.ramp", timing.ramp), ("timing.end", timing.end)]
    where !(0...Self.longestTime).contains(years) {
      mistakes.append(.yearsOutside(effect: id, field: field, limit: Self.longestTime))
    }
    if !(0...100).contains(timing.halfLife) {
      mistakes.append(.yearsOutside(effect: id, field: "timing.half_life", limit: 100))
    }
    if timing.end <= timing.start {
      mistakes.append(.endNotAfterStart(effect: id, start: timing.start, end: timing.end))
    }
    return mistakes.isEmpty ? durationMistakes() : mistakes
  }

  private func durationMistakes() -> [ScoringError] {
    guard let years = uncertainDuration else { return [] }
    let values = [years.low, years.central, years.high]
    guard
      values.allSatisfy({ $0 >= 1 && $0 <= Double(Self.longestTime) && $0 == $0.rounded() }),
      years.low <= years.central, years.central <= years.high
    else { return [.durationNotWholeYears(effect: id)] }
    let stated = timing.end - timing.start
    return Double(stated) == years.central
      ? [] : [.durationDisagrees(effect: id, stated: stated, central: years.central)]
  }

  private func evidenceMistakes(_ parameters: MethodParameters) -> [ScoringError] {
    var mistakes: [ScoringError] = []
    let level = parameters.evidence.levelInForce(stated: evidenceLevel, indirect: indirect)
    if parameters.evidence.row(evidenceLevel) == nil || parameters.evidence.row(level) == nil {
      mistakes.append(.unknownEvidenceLevel(effect: id, level: evidenceLevel))
    } else if bandedJudgement && evidenceLevel > parameters.size.judgementLevel {
      mistakes.append(
        .judgementTooStrong(effect: id, level: evidenceLevel, limit: parameters.size.judgementLevel))
    }
    if !(equityWeight > 0 && equityWeight <= parameters.equity.cap) {
      mistakes.append(.equityWeightOutside(effect: id, value: equityWeight, cap: parameters.equity.cap))
    }
    return mistakes
  }

  private func mitigationMistakes(_ parameters: MethodParameters) -> [ScoringError] {
    var mistakes: [ScoringError] = []
    var seen: Set<String> = []
    for mitigation in mitigations {
      let field = "mitigations.\(mitigation.id)"
      mistakes += Self.shareMistakes(effect: id, field: "\(field).share", mitigation.share)
      if !(0...1).contains(mitigation.likelihood) {
        mistakes.append(.outsideUnit(effect: id, field: "\(field).likelihood", value: mitigation.likelihood))
      }
      if Double(direction) * delta.central >= 0 {
        mistakes.append(.mitigationOnBenefit(effect: id, mitigation: mitigation.id))
      }
      if let mistake = capMistake(mitigation, parameters.mitigation) { mistakes.append(mistake) }
      if !seen.insert(mitigation.id).inserted {
        mistakes.append(.repeatedName(effect: id, field: "mitigations", name: mitigation.id))
      }
    }
    return mistakes
  }

  private func capMistake(
    _ mitigation: MitigationInput, _ parameters: MethodParameters.MitigationParameters
  ) -> ScoringError? {
    let level = parameters.eliminationLevel
    guard mitigation.share.central > parameters.cap else { return nil }
    if mitigation.eliminates && mitigation.evidenceLevel >= level { return nil }
    return .mitigationTooStrong(
      effect: id, mitigation: mitigation.id, share: mitigation.share.central, cap: parameters.cap, level: level)
  }

  /// A share must rise from low to high and stay between 0 and 1.
  private static func shareMistakes(effect: String, field: String, _ share: Triple) -> [ScoringError] {
    guard share.isFinite else { return [.notFinite(effect: effect, field: field)] }
    for value in [share.low, share.central, share.high] where !(0...1).contains(value) {
      return [.outsideUnit(effect: effect, field: field, value: value)]
    }
    let rises = share.low <= share.central && share.central <= share.high
    return rises ? [] : [.notAscending(effect: effect, field: field)]
  }
}
