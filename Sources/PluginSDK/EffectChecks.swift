/// Checks the officer's own effects against the catalogue.
struct EffectChecks {
  let catalogue: Catalogue
  let indicators: [String: Catalogue.Indicator]

  /// Answers for one effect, with a finding when something is off.
  func answer(_ effect: Proposal.Effect, _ proposal: Proposal, _ answer: inout Answer) throws {
    var reply = EffectAnswer(
      id: effect.id, origin: .officer, verdict: .accepted, measure: effect.measure, sources: effect.sources)
    guard let id = effect.indicator else {
      reply.verdict = .notQuantified
      reply.reason = Self.noIndicator
      return try answer.effect(reply)
    }
    reply.indicator = id
    guard let indicator = indicators[id] else {
      reply.verdict = .refused
      reply.reason = unknown(id)
      let title = "Unknown indicator “\(id)”"
      try answer.finding(finding("effect-unknown-indicator", .medium, title, unknown(id), effect))
      return try answer.effect(reply)
    }
    reply.outcome = indicator.outcome ?? indicator.id
    check(effect, indicator, &reply)
    try answer.effect(reply)
    for finding in warnings(effect, indicator) { try answer.finding(finding) }
  }

  private func check(_ effect: Proposal.Effect, _ indicator: Catalogue.Indicator, _ reply: inout EffectAnswer) {
    if !effect.quantified || (effect.delta == nil && effect.band == nil) {
      reply.verdict = .notQuantified
      reply.reason = Self.notQuantified
    } else if indicator.direction == "none" || indicator.childSpread == nil {
      reply.verdict = .notQuantified
      reply.reason = noSpread(indicator)
    } else if let unit = effect.unit, let wrong = wrongUnit(unit, indicator) {
      reply.verdict = .refused
      reply.reason = wrong
    }
  }

  private func warnings(_ effect: Proposal.Effect, _ indicator: Catalogue.Indicator) -> [Finding] {
    var found: [Finding] = []
    if let unit = effect.unit, let wrong = wrongUnit(unit, indicator) {
      found.append(finding("effect-wrong-unit", .medium, "\(effect.id) is in the wrong unit", wrong, effect))
    }
    if let claim = implausible(effect, indicator) {
      let title = "\(effect.id) claims a very large change"
      found.append(finding("effect-implausible-size", .medium, title, claim, effect))
    }
    if effect.sources.isEmpty {
      let detail = "Effect \(effect.id) names no source, so it counts as judgement: evidence level 1."
      found.append(finding("effect-no-source", .low, "\(effect.id) names no source", detail, effect))
    }
    return found
  }

  /// More than three place spreads in the average child reached, times the share reached.
  private func implausible(_ effect: Proposal.Effect, _ indicator: Catalogue.Indicator) -> String? {
    guard let delta = effect.delta, let reach = effect.reach, let spread = indicator.placeSpread, spread.value > 0
    else {
      return nil
    }
    let moved = abs(delta.central * reach.central)
    let times = moved / spread.value
    guard times > 3 else { return nil }
    return "Effect \(effect.id) would move the national figure for \(indicator.name) by \(times.rounded()) times the "
      + "spread between places (\(spread.value)). Check the size, the share reached and the unit."
  }

  private func wrongUnit(_ unit: String, _ indicator: Catalogue.Indicator) -> String? {
    let allowed = indicator.unit == "percent" ? ["pp", "percent", "sd"] : [indicator.unit, "sd"]
    guard !allowed.contains(unit) else { return nil }
    return "\(indicator.name) is measured in \(FigureText.words(indicator.unit)); a change in it is given in "
      + "`\(allowed[0])`, not `\(unit)`."
  }

  private func unknown(_ id: String) -> String {
    "The \(catalogue.domain) catalogue has no indicator “\(id)”. Its indicators are: "
      + indicators.keys.sorted().joined(separator: ", ") + "."
  }

  private func noSpread(_ indicator: Catalogue.Indicator) -> String {
    "\(indicator.name) has no published spread across children, so a change in it cannot be scored; it is shown."
  }

  private func finding(
    _ rule: String, _ severity: Severity, _ title: String, _ detail: String, _ effect: Proposal.Effect
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, title: title, detail: detail, remedy: "Mend effect \(effect.id) in the proposal.",
      at: effect.at)
  }

  private static let noIndicator = "It names no indicator, so nothing measures it."
  private static let notQuantified = "It is stated without a size."
}
