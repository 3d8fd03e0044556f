import YAMLReading

/// Reads articles and groups out of effects and findings.
struct RightsMatrix {
  let proposal: Proposal
  let vocabulary: Vocabulary
  let catalogues: [ModuleCatalogue]
  let effects: [Assessment.EffectLine]
  let findings: [Assessment.FindingLine]

  /// Articles that an effect or finding concerns; the four general principles are always answered.
  func articles() -> [Assessment.ArticleLine] {
    var supports: [Int: [String]] = [:]
    var risks: [Int: [String]] = [:]
    for effect in effects {
      for number in indicatorArticles(effect) {
        guard let points = effect.points, points != 0 else { continue }
        if points > 0 { supports[number, default: []].append("effect \(effect.id)") }
        if points < 0 { risks[number, default: []].append("effect \(effect.id)") }
      }
    }
    for finding in findings where finding.severity == "high" || finding.severity == "medium" {
      for number in finding.articles { risks[number, default: []].append("finding \(finding.id)") }
    }
    let numbers = Set(supports.keys).union(risks.keys).union([2, 3, 6, 12]).sorted()
    return numbers.map { article($0, supports[$0] ?? [], risks[$0] ?? []) }
  }

  private func article(_ number: Int, _ supports: [String], _ risks: [String]) -> Assessment.ArticleLine {
    let title = vocabulary.articles.first { $0.number == number }?.title ?? ""
    var because = supports + risks
    var direction = "not shown"
    switch (supports.isEmpty, risks.isEmpty) {
    case (false, true): direction = "supports"
    case (true, false): direction = "risk"
    case (false, false): direction = "both"
    case (true, true): because = number == 12 ? participation : []
    }
    if number == 12, direction == "not shown", !because.isEmpty { direction = "supports" }
    return Assessment.ArticleLine(number: number, title: title, direction: direction, because: because)
  }

  /// Children who took part speak for article 12.
  private var participation: [String] {
    guard let part = proposal.participation, part.noneBecause == nil else { return [] }
    return ["children took part (line \(part.place.line))"]
  }

  private func indicatorArticles(_ effect: Assessment.EffectLine) -> [Int] {
    let catalogue = catalogues.first { $0.domain == effect.domain }
    return catalogue.flatMap { $0.indicators[effect.indicator ?? ""] }?.articles ?? []
  }

  /// Every group of the vocabulary: whether it is mentioned and which effects name it.
  func groups() -> [Assessment.GroupLine] {
    let mentioned = Set(
      proposal.measures.flatMap(\.groups) + proposal.considered.groups.map(\.value)
        + proposal.effects.flatMap { $0.groups.map(\.group) } + proposal.effects.compactMap { $0.reach?.group })
    return vocabulary.groups.map { group in
      let naming = proposal.effects.filter { effect in effect.groups.contains { $0.group == group.id } }
      return Assessment.GroupLine(
        id: group.id, title: group.title, mentioned: mentioned.contains(group.id), effects: naming.map(\.id))
    }
  }
}
