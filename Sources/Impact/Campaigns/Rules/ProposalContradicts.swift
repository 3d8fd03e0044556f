internal import YAMLReading

/// PROPOSAL_CONTRA_CAMPAIGN: an effect of the proposal pushes people away from what a running campaign asks of them.
///
/// Which indicator shows which behaviour is a list that people edit; an effect on an indicator is read as more or less
/// of its behaviour, by the sign of its central value. An indicator may also count what a behaviour is asked for: an effect on
/// it says nothing of what people do, only that it works against what the campaign is for, at low severity (method, campaign
/// conflicts).
struct ProposalContradicts: ProposalRule {
  let code = "PROPOSAL_CONTRA_CAMPAIGN"
  let knowledge: ConflictKnowledge

  func evaluate(_ scene: ProposalScene) -> [RuleAnswer] {
    let pushes = scene.proposal.effects.flatMap { behaviours(of: $0, scene) }
    guard !pushes.isEmpty else { return [] }
    return (scene.own + scene.others).compactMap { campaign -> RuleAnswer? in
      guard scene.isReached(campaign) else { return nil }
      let all = pushes.flatMap { push in clashes(push, campaign, scene) }
      let direct = all.filter { !$0.push.isOutcome }
      let hits = direct.isEmpty ? all : direct
      guard let first = hits.first else { return nil }
      if let reconciled = reconciled(hits) {
        return .explained(
          SuppressedConflict(kind: code, between: [scene.proposal.id, campaign.id], reason: reconciled))
      }
      guard let meeting = hits.first(where: { scene.haveSameAges($0.push.measure, campaign) }) else {
        let between = [scene.proposal.id, campaign.id]
        return .explained(SuppressedConflict(kind: code, between: between, reason: Message.ages(first)))
      }
      return .conflict(draft(meeting, hits, campaign, scene))
    }
  }

  /// The behaviours that an effect brings more or less of.
  private func behaviours(of effect: ProposedEffect, _ scene: ProposalScene) -> [Push] {
    guard let indicator = effect.indicator, let rises = rises(effect, indicator, scene),
      let measure = scene.proposal.measures.first(where: { $0.id == effect.measure })
    else { return [] }
    return knowledge.lists.behaviours.filter { $0.indicator == indicator }.map { behaviour in
      let action = CampaignObjective(
        direction: behaviour.rises == rises ? .more : .less, behaviour: behaviour.behaviour)
      return Push(
        effect: effect, measure: measure, indicator: indicator, rises: rises, action: action,
        isOutcome: behaviour.isOutcome)
    }
  }

  /// Whether the indicator goes up; nil when the effect does not say.
  private func rises(_ effect: ProposedEffect, _ indicator: String, _ scene: ProposalScene) -> Bool? {
    switch effect.size {
    case .delta(let change, _, _, _): change.central == 0 ? nil : change.central > 0
    case .band(_, let isFavourable, _): scene.better(indicator).flatMap { $0 == 0 ? nil : ($0 > 0) == isFavourable }
    case .notQuantified: nil
    }
  }

  private func clashes(_ push: Push, _ campaign: Campaign, _ scene: ProposalScene) -> [ContradictionHit] {
    guard let wave = scene.wave(of: campaign, on: scene.day(of: push.measure)) else { return [] }
    let opposed = campaign.objectives.filter { objective in
      // What one behaviour is asked for does not count another.
      knowledge.lists.areOpposite(push.action, objective)
        && (!push.isOutcome || objective.behaviour == push.action.behaviour)
    }
    return opposed.map { ContradictionHit(push: push, objective: $0, wave: wave) }
  }

  /// The condition by which all of a campaign's requests stand beside what the proposal brings; nil when one does not. An
  /// effect is read as a behaviour, and that one as opposed to another: a condition on the other is enough to part them.
  private func reconciled(_ hits: [ContradictionHit]) -> String? {
    guard hits.allSatisfy({ $0.push.action.behaviour != $0.objective.behaviour }) else { return nil }
    let conditions = hits.compactMap(\.objective.condition)
    return conditions.count == hits.count ? conditions.first.map(Message.reconciled) : nil
  }

  private func draft(
    _ first: ContradictionHit, _ hits: [ContradictionHit], _ campaign: Campaign, _ scene: ProposalScene
  ) -> ConflictDraft {
    ConflictDraft(
      kind: code, title: "the proposal may work against a campaign",
      severity: first.push.isOutcome ? .low : first.objective.condition == nil ? .high : .medium,
      confidence: first.wave.confidence * 0.8,
      between: [scene.proposal.id, campaign.id]
    ) {
      .init(
        reason: Message.reason(first, campaign, scene, knowledge),
        evidence: hits.map { Message.hit($0, scene, campaign) } + [ConflictWording.dates(campaign)],
        clears: Message.clears)
    }
  }
}

private struct Push: Sendable {
  let effect: ProposedEffect
  let measure: Measure
  let indicator: String
  let rises: Bool
  let action: CampaignObjective
  /// Whether the indicator counts what the behaviour is asked for.
  let isOutcome: Bool
}

private struct ContradictionHit: Sendable {
  let push: Push
  let objective: CampaignObjective
  let wave: CampaignStart
}

private enum Message {
  static let clears = [
    "Change the measure, or add what would keep the effect from happening.",
    "Agree with the campaign's lead what it says once the measure is in force.",
  ]

  static func reason(
    _ hit: ContradictionHit, _ campaign: Campaign, _ scene: ProposalScene, _ knowledge: ConflictKnowledge
  ) -> String {
    if hit.push.isOutcome {
      return "By its effect \(hit.push.effect.id), \(scene.title) may work against what "
        + "\(ConflictWording.title(campaign)) is for: the effect \(hit.push.rises ? "raises" : "lowers") "
        + "\(hit.push.indicator), which the campaign's advice (\(hit.objective.action)) "
        + "should \(hit.push.rises ? "lower" : "raise")."
    }
    let words = hit.push.action.behaviour.split(separator: "-").joined(separator: " ")
    return "By its effect \(hit.push.effect.id), \(scene.title) may lead "
      + "\(hit.push.action.direction == .less ? "fewer" : "more") people to \(words), while "
      + "\(ConflictWording.title(campaign)) asks \(knowledge.request(hit.objective))."
  }

  static func hit(_ hit: ContradictionHit, _ scene: ProposalScene, _ campaign: Campaign) -> String {
    let reads = hit.push.isOutcome ? "holds to be the outcome of" : "reads as"
    return "As recorded: effect \(hit.push.effect.id) (line \(hit.push.effect.place.line) of the proposal) "
      + "\(hit.push.rises ? "raises" : "lowers") \(hit.push.indicator), which vocabularies/conflicts.yaml \(reads) "
      + "“\(hit.push.action.action)”; \(campaign.id) asks for “\(hit.objective.action)”."
  }

  static func reconciled(_ condition: String) -> String {
    "The campaign says when it holds: \(condition)."
  }

  static func ages(_ hit: ContradictionHit) -> String {
    "Measure \(hit.push.measure.id) and the campaign are about children of different ages."
  }
}
