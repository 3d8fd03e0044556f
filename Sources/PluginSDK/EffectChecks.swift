/// Says of each of the officer's own effects whether the catalogue lets it be scored.
///
/// What is odd about an effect that can be scored is the program's to find, in every module alike.
struct EffectChecks {
  let catalogue: Catalogue
  let indicators: [String: Catalogue.Indicator]

  /// Answers for one effect.
  func answer(_ effect: Proposal.Effect, _ answer: inout Answer) throws {
    var reply = EffectAnswer(
      id: effect.id, origin: .officer, verdict: .accepted, measure: effect.measure, sources: effect.sources)
    reply.indicator = effect.indicator
    let indicator = effect.indicator.flatMap { indicators[$0] }
    reply.outcome = indicator.map { $0.outcome ?? $0.id }
    (reply.verdict, reply.reason) = verdict(effect, indicator)
    try answer.effect(reply)
  }

  private func verdict(
    _ effect: Proposal.Effect, _ indicator: Catalogue.Indicator?
  ) -> (EffectAnswer.Verdict, String?) {
    guard let id = effect.indicator else { return (.notQuantified, Self.noIndicator) }
    guard let indicator else { return (.refused, "The \(catalogue.domain) catalogue has no indicator “\(id)”.") }
    guard effect.quantified, effect.delta != nil || effect.band != nil else { return (.notQuantified, Self.noSize) }
    guard indicator.direction != "none", indicator.childSpread != nil else {
      return (.notQuantified, noSpread(indicator))
    }
    return (.accepted, nil)
  }

  private func noSpread(_ indicator: Catalogue.Indicator) -> String {
    "\(indicator.name) has no published spread across children, so a change in it cannot be scored; it is shown."
  }

  private static let noIndicator = "It names no indicator, so nothing measures it."
  private static let noSize = "It is stated without a size."
}
