internal import FoundationEssentials
public import Impact
internal import PluginSDK
internal import YAMLReading

/// Writes a proposal in the wire form `cyp-impact/request/1` that modules read.
public enum ProposalWire {
  /// JSON with sorted keys: the same proposal is the same bytes.
  public static func encode(_ proposal: Impact.Proposal, vocabulary: Vocabulary) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(wire(proposal, vocabulary)))
  }

  private static func wire(_ proposal: Impact.Proposal, _ vocabulary: Vocabulary) -> PluginSDK.Proposal {
    let population = vocabulary.populations.reference(nations: proposal.nations, place: proposal.level.place)
    let shares = Shares(vocabulary: vocabulary, children: population?.children)
    return PluginSDK.Proposal(
      schema: "cyp-impact/request/1", id: proposal.id, title: proposal.title, summary: proposal.summary.value,
      summaryAt: place(proposal.summary.mark), lead: proposal.lead, partners: proposal.partners,
      level: proposal.level.word, place: proposal.level.place,
      nations: Nation.allCases.filter(proposal.nations.contains).map(\.rawValue),
      dates: .init(
        published: proposal.published?.description, starts: proposal.starts.description,
        review: proposal.review?.description),
      measures: proposal.measures.map { measure($0, shares) }, effects: proposal.effects.map { effect($0, shares) },
      campaigns: proposal.newCampaigns.map(campaign), considered: considered(proposal.considered),
      participation: proposal.participation.map(participation),
      alternatives: proposal.alternatives.map { .init(title: $0.title, reason: $0.reason, at: place($0.place)) })
  }

  /// Turns a share of a group into a share of all children.
  private struct Shares {
    let vocabulary: Vocabulary
    let children: Int?

    func range(_ reach: Reach) -> Range3? {
      guard let group = reach.group else { return ProposalWire.range(reach.share) }
      guard let count = vocabulary.group(group)?.count, let children, children > 0 else { return nil }
      let factor = Double(count) / Double(children)
      let share = reach.share
      return Range3(low: share.low * factor, central: share.central * factor, high: share.high * factor)
    }
  }

  private static func measure(_ measure: Measure, _ shares: Shares) -> PluginSDK.Proposal.Measure {
    .init(
      id: measure.id, title: measure.title, description: measure.description, lever: measure.lever,
      intervention: measure.intervention, themes: measure.themes, groups: measure.groups,
      ages: measure.ages.map { .init(min: $0.lowerBound, max: $0.upperBound) },
      reach: measure.reach.flatMap(shares.range), likelihood: measure.likelihood?.probability,
      timing: measure.timing.map(timing), changes: measure.changes.isEmpty ? nil : measure.changes.map(change),
      at: place(measure.place))
  }

  private static func change(_ change: RateChange) -> PluginSDK.Proposal.RateChange {
    let (operation, value): (PluginSDK.Proposal.RateChange.Operation, Double) =
      switch change.operation {
      case .set(let value): (.set, value)
      case .add(let value): (.add, value)
      case .scale(let value): (.scale, value)
      case .remove: (.remove, 0)
      }
    return .init(
      rate: change.rate, domain: change.domain, operation: operation, value: value, text: change.text,
      at: place(change.place))
  }

  private static func effect(_ effect: ProposedEffect, _ shares: Shares) -> PluginSDK.Proposal.Effect {
    var delta: Range3?
    var unit: String?
    var band: String?
    var quantified = true
    switch effect.size {
    case .delta(let triple, let stated, _, _): (delta, unit) = (range(triple), stated)
    case .band(let size, let favourable, _): band = (favourable ? "" : "-") + size.rawValue
    case .notQuantified: quantified = false
    }
    return .init(
      id: effect.id, measure: effect.measure, domain: effect.domain, outcome: effect.outcome,
      indicator: effect.indicator, delta: delta, unit: unit, band: band, reach: effect.reach.flatMap(shares.range),
      evidenceLevel: effect.evidence?.level, sources: effect.evidence?.sources.map(\.words) ?? [],
      quantified: quantified,
      groups: Dictionary(effect.groups.map { ($0.group, $0.share) }) { first, _ in first },
      mediates: effect.mediates, at: place(effect.place))
  }

  private static func campaign(_ campaign: Campaign) -> PluginSDK.Proposal.Campaign {
    .init(
      id: campaign.id, name: campaign.name, themes: campaign.themes, audiences: campaign.audiences,
      at: place(campaign.place))
  }

  private static func considered(_ considered: Impact.Proposal.Considered) -> PluginSDK.Proposal.Considered {
    .init(
      groups: considered.groups.map(\.value), duties: considered.duties.map(\.id),
      departments: considered.departments.map(\.value),
      notes: considered.notes.map { .init(text: $0.value, at: place($0.mark)) })
  }

  private static func participation(
    _ part: Impact.Proposal.Participation
  ) -> PluginSDK.Proposal.Participation {
    let text = [part.how, part.who, part.when, part.said, part.changed].compactMap(\.self).joined(separator: ". ")
    return .init(noneBecause: part.noneBecause, text: text, at: place(part.place))
  }

  private static func timing(_ timing: EffectInput.Timing) -> PluginSDK.Proposal.Timing {
    .init(start: timing.start, ramp: timing.ramp, end: timing.end, halfLife: timing.halfLife)
  }

  private static func range(_ triple: Triple) -> Range3 {
    Range3(low: triple.low, central: triple.central, high: triple.high)
  }

  private static func place(_ mark: SourceMark) -> Place { Place(line: mark.line, column: mark.column) }
}
