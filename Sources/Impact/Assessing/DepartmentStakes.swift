import YAMLReading

/// Says which departments have a stake in a proposal, which take part and which are missing.
struct DepartmentStakes {
  let proposal: Proposal
  let vocabulary: Vocabulary
  let catalogues: [ModuleCatalogue]
  let objectives: [StrategyObjective]

  /// Lead, partners and consulted bodies, then those missing, each with its reasons.
  func lines() -> [Assessment.DepartmentLine] {
    let stakes = stakes()
    let consulted = proposal.considered.departments.map(\.value)
    var lines = [line(proposal.lead, "lead", stakes)]
    lines += others(proposal.partners).map { line($0, "partner", stakes) }
    lines += others(consulted).filter { !proposal.partners.contains($0) }.map { line($0, "consulted", stakes) }
    let present = Set([proposal.lead] + proposal.partners + consulted)
    let missing = stakes.keys.filter { !present.contains($0) }.sorted()
    return lines + missing.map { line($0, "missing", stakes) }
  }

  private func others(_ codes: [String]) -> [String] {
    var seen: Set = [proposal.lead]
    return codes.filter { seen.insert($0).inserted }
  }

  private func line(_ code: String, _ role: String, _ stakes: [String: [String]]) -> Assessment.DepartmentLine {
    Assessment.DepartmentLine(
      id: code, name: vocabulary.departments.title(code), role: role, because: stakes[code] ?? [])
  }

  /// Reasons by department code, in the order of the proposal.
  private func stakes() -> [String: [String]] {
    var stakes: [String: [String]] = [:]
    func add(_ code: String, _ reason: String) {
      guard stakes[code]?.contains(reason) != true else { return }
      stakes[code, default: []].append(reason)
    }
    for measure in proposal.measures {
      for theme in vocabulary.themes where measure.themes.contains(theme.id) {
        for code in theme.departments { add(code, "\(theme.id) (measure \(measure.id), line \(measure.place.line))") }
      }
    }
    for effect in proposal.effects {
      guard let indicator = indicator(effect) else { continue }
      for code in indicator.departments {
        add(code, "\(indicator.name) (effect \(effect.id), line \(effect.place.line))")
      }
    }
    for link in proposal.strategyLinks {
      guard let objective = objectives.first(where: { $0.id == link.objective }) else { continue }
      for code in objective.lead { add(code, "leads objective \(objective.id) (line \(link.place.line))") }
    }
    return stakes
  }

  private func indicator(_ effect: ProposedEffect) -> ModuleCatalogue.Indicator? {
    catalogues.first { $0.domain == effect.domain }.flatMap { $0.indicators[effect.indicator ?? ""] }
  }
}
