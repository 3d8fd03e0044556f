import YAMLReading

/// Says of each group of children where it is mentioned, what effects do to it, and which groups were overlooked.
struct GroupLines {
  let proposal: Proposal
  let vocabulary: Vocabulary
  let pulls: [EffectPull]

  /// Every group of the vocabulary, in its order.
  func lines() -> [Assessment.GroupLine] {
    let mentions = mentions
    return vocabulary.groups.map { group in
      let effects = pulls.filter { $0.groups.contains(group.id) }
      return Assessment.GroupLine(
        id: group.id, title: group.title, mentioned: mentions[group.id] != nil, effects: effects.map(\.id),
        domains: domains(effects), because: mentions[group.id] ?? touches(group), asks: group.asks)
    }
  }

  /// Groups that nobody mentioned although a measure's theme concerns them: those with most themes first, then those that
  /// fewer themes concern at all.
  func overlooked() -> [String] {
    let named = Set(mentions.keys)
    let groups = vocabulary.groups.enumerated().filter { !named.contains($1.id) && !isNear($1, named) }
    let ranked = groups.map { offset, group in
      (id: group.id, rank: (-touches(group).count, group.themes.count, offset))
    }
    return ranked.filter { $0.rank.0 < 0 }.sorted { $0.rank < $1.rank }.map(\.id)
  }

  /// Groups that one effect or measure names together, without those that hold another of them.
  func together() -> [Assessment.GroupsTogether] {
    let effects = pulls.map { (id: $0.id, isEffect: true, groups: apart($0.groups)) }
    let measures = proposal.measures.map { (id: $0.id, isEffect: false, groups: apart($0.groups)) }
    var order: [[String]] = []
    var rows: [[String]: Assessment.GroupsTogether] = [:]
    for part in effects + measures where part.groups.count > 1 {
      if rows[part.groups] == nil { order.append(part.groups) }
      var row = rows[part.groups] ?? .init(groups: part.groups, effects: [], measures: [])
      if part.isEffect { row.effects.append(part.id) } else { row.measures.append(part.id) }
      rows[part.groups] = row
    }
    return order.compactMap { rows[$0] }
  }

  /// In the order of the vocabulary, without a group that another of them lies within.
  private func apart(_ groups: [String]) -> [String] {
    let holders = Set(vocabulary.groups.filter { groups.contains($0.id) }.flatMap(\.within))
    return vocabulary.groups.map(\.id).filter { groups.contains($0) && !holders.contains($0) }
  }

  /// Where each group is mentioned, by id.
  private var mentions: [String: [String]] {
    var mentions: [String: [String]] = [:]
    func add(_ group: String, _ place: TracePlaces.Place) {
      mentions[group, default: []].append(TracePlaces([place], data: nil).words)
    }
    for measure in proposal.measures { for group in measure.groups { add(group, .init(measure)) } }
    for effect in proposal.effects {
      for group in Sentences.unique(effect.groups.map(\.group) + [effect.reach?.group].compactMap(\.self)) {
        add(group, .init("effect", effect.id, line: effect.place.line))
      }
    }
    for group in proposal.considered.groups { add(group.value, .init("considered", "", line: group.mark.line)) }
    return mentions
  }

  /// Whether a group within it, or one that it lies within, is mentioned.
  private func isNear(_ group: ChildGroup, _ named: Set<String>) -> Bool {
    !named.isDisjoint(with: group.within)
      || vocabulary.groups.contains { named.contains($0.id) && $0.within.contains(group.id) }
  }

  /// Themes of measures that concern the group, each with its places.
  private func touches(_ group: ChildGroup) -> [String] {
    let themes = Sentences.unique(proposal.measures.flatMap(\.themes)).filter { Theming.covers(group.themes, $0) }
    return themes.map { theme in
      let measures = proposal.measures.filter { $0.themes.contains(theme) }
      let trace = TracePlaces(measures.map(TracePlaces.Place.init), data: "groups.yaml:\(group.place.line)")
      return "“\(vocabulary.themeTitle(theme))” (\(trace.words))"
    }
  }

  private func domains(_ effects: [EffectPull]) -> [Assessment.GroupDomain] {
    Sentences.unique(effects.map(\.domain)).map { domain in
      func ids(_ direction: EffectPull.Direction) -> [String] {
        effects.filter { $0.domain == domain && $0.direction == direction }.map(\.id)
      }
      return Assessment.GroupDomain(domain: domain, helps: ids(.better), harms: ids(.worse), open: ids(.open))
    }
  }
}
