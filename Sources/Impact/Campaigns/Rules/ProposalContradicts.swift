internal import YAMLReading

/// PROPOSAL_CONTRA_CAMPAIGN: an effect of the proposal pushes people away from what a running campaign asks of them.
///
/// Which indicator shows which behaviour is a list that people edit; an effect on an indicator is read as more or less
/// of its behaviour, by the sign of its central value. A band says only better or worse: the catalogue tells which way the
/// indicator then goes, and where it does not, worse is read as away from what a campaign asks. An indicator may also count
/// what a behaviour is asked for: an effect on it says nothing of what people do, only that it works against what the
/// campaign is for, at low severity (method, campaign conflicts).
struct ProposalContradicts: ProposalRule {
  let code = "PROPOSAL_CONTRA_CAMPAIGN"
  let knowledge: ConflictKnowledge

  func evaluate(_ scene: ProposalScene) -> [RuleAnswer] {
    let pushes = scene.proposal.effects.flatMap { self.pushes($0, scene) }
    return (scene.own + scene.others).compactMap { campaign -> RuleAnswer? in
      let all = pushes.flatMap { clashes($0, campaign, scene) }
      guard scene.isReached(campaign) else {
        return all.isEmpty ? nil : explained(scene.whyNotReached(campaign), campaign, scene)
      }
      let direct = all.filter { !$0.push.shows.isOutcome }
      let hits = direct.isEmpty ? all : direct
      guard let first = hits.first else {
        return unread(pushes, campaign, scene) ?? unlisted(campaign, scene) ?? unnamed(campaign, scene)
      }
      if let reconciled = reconciled(hits) { return explained(reconciled, campaign, scene) }
      guard let meeting = hits.first(where: { meets($0, campaign, scene) }) else {
        return explained(Message.ages(first), campaign, scene)
      }
      let draft = draft(meeting, hits.filter { meets($0, campaign, scene) }, campaign, scene)
      return .conflict(scene.names(campaign) ? draft.lowered(because: ProposalScene.named) : draft)
    }
  }

  /// Whether an effect is on the people whom a campaign asks: by the ages of the measure, of the campaign and of the people
  /// asked, and by those whom the indicator counts.
  private func meets(_ hit: ContradictionHit, _ campaign: Campaign, _ scene: ProposalScene) -> Bool {
    guard scene.haveSameAges(hit.push.measure, campaign) else { return false }
    let counted = scene.indicators[hit.push.shows.indicator]?.population?.ages
    if campaign.isForAdults, let counted, counted.upperBound < ProposalScene.adult { return false }
    guard let asked = hit.objective.population.flatMap({ knowledge.ages[$0] }) else { return true }
    return hit.push.measure.ages.map(asked.overlaps) ?? counted.map(asked.overlaps) ?? true
  }

  /// An effect beside each behaviour that its indicator shows.
  private func pushes(_ effect: ProposedEffect, _ scene: ProposalScene) -> [Push] {
    guard let indicator = effect.indicator,
      let measure = scene.proposal.measures.first(where: { $0.id == effect.measure })
    else { return [] }
    return knowledge.lists.behaviours.filter { $0.indicator == indicator }.map { shows in
      Push(effect: effect, measure: measure, shows: shows, goes: goes(effect, shows, scene))
    }
  }

  private func goes(
    _ effect: ProposedEffect, _ shows: ConflictVocabulary.Behaviour, _ scene: ProposalScene
  ) -> Push.Way {
    func way(rises: Bool) -> Push.Way { shows.rises == rises ? .more : .less }
    switch effect.size {
    case .delta(let change, _, _, _): return change.central == 0 ? .none : way(rises: change.central > 0)
    case .band(_, let isFavourable, _):
      let better = scene.indicators[shows.indicator]?.direction ?? 0
      if better != 0 { return way(rises: (better > 0) == isFavourable) }
      return isFavourable ? .none : .worse
    case .notQuantified: return .unknown
    }
  }

  private func clashes(_ push: Push, _ campaign: Campaign, _ scene: ProposalScene) -> [ContradictionHit] {
    guard let wave = scene.wave(of: campaign, in: scene.days(of: push.effect, push.measure)) else { return [] }
    return campaign.objectives.compactMap { objective in
      guard let action = push.action(against: objective), knowledge.lists.areOpposite(action, objective),
        // What one behaviour is asked for does not count another.
        !push.shows.isOutcome || push.shows.standsFor(objective.behaviour)
      else { return nil }
      return ContradictionHit(push: push, action: action, objective: objective, wave: wave)
    }
  }

  /// That an effect on what the campaign asks for gives no size, so that nobody can tell which way it pushes.
  private func unread(_ pushes: [Push], _ campaign: Campaign, _ scene: ProposalScene) -> RuleAnswer? {
    let unread = pushes.first { push in
      push.goes == .unknown && scene.haveSameAges(push.measure, campaign)
        && scene.wave(of: campaign, in: scene.days(of: push.effect, push.measure)) != nil
        && campaign.objectives.contains { push.shows.standsFor($0.behaviour) }
    }
    return unread.map { explained(Message.unread($0, scene), campaign, scene) }
  }

  /// That a campaign on the topic of a measure with effects asks for nothing that an indicator is listed to show.
  private func unlisted(_ campaign: Campaign, _ scene: ProposalScene) -> RuleAnswer? {
    let measure = scene.proposal.measures.first { measure in
      WordOverlap.shared(measure.themes, campaign.themes) > 0 && scene.haveSameAges(measure, campaign)
        && scene.wave(of: campaign, on: scene.day(of: measure)) != nil
        && scene.proposal.effects.contains { $0.measure == measure.id && $0.indicator != nil }
    }
    let isListed = campaign.objectives.contains { objective in
      knowledge.lists.behaviours.contains {
        $0.standsFor(objective.behaviour) || knowledge.lists.areOpposed($0.behaviour, objective.behaviour)
      }
    }
    guard measure != nil, !isListed, let asked = campaign.objectives.first else { return nil }
    return explained(Message.unlisted(asked), campaign, scene)
  }

  /// That an effect on the topic of a campaign names no indicator, so that it is held against nothing.
  private func unnamed(_ campaign: Campaign, _ scene: ProposalScene) -> RuleAnswer? {
    let effect = scene.proposal.effects.first { effect in
      guard effect.indicator == nil, let measure = scene.proposal.measures.first(where: { $0.id == effect.measure })
      else { return false }
      return WordOverlap.shared(measure.themes, campaign.themes) > 0 && scene.haveSameAges(measure, campaign)
        && scene.wave(of: campaign, in: scene.days(of: effect, measure)) != nil
    }
    guard let effect, !campaign.objectives.isEmpty else { return nil }
    return explained(Message.unnamed(effect, campaign), campaign, scene)
  }

  /// The condition by which all of a campaign's requests stand beside what the proposal brings; nil when one does not. An
  /// effect is read as a behaviour, and that one as opposed to another: a condition on the other is enough to part them.
  private func reconciled(_ hits: [ContradictionHit]) -> String? {
    guard hits.allSatisfy({ $0.action.behaviour != $0.objective.behaviour }) else { return nil }
    let conditions = hits.compactMap(\.objective.condition)
    return conditions.count == hits.count ? conditions.first.map(Message.reconciled) : nil
  }

  private func draft(
    _ first: ContradictionHit, _ hits: [ContradictionHit], _ campaign: Campaign, _ scene: ProposalScene
  ) -> ConflictDraft {
    ConflictDraft(
      kind: code, title: "the proposal may work against a campaign",
      severity: first.push.shows.isOutcome ? .low : first.objective.condition == nil ? .high : .medium,
      confidence: first.wave.confidence * (first.push.goes == .worse ? Self.worse : Self.shown),
      between: [scene.proposal.id, campaign.id]
    ) {
      .init(
        reason: Message.reason(first, campaign, scene, knowledge),
        evidence: hits.map { Message.hit($0, scene, campaign) } + Message.others(hits, scene)
          + [ConflictWording.dates(campaign)],
        clears: Message.clears)
    }
  }

  /// An indicator shows a behaviour by a list that people edit; which way worse goes is read from the campaign besides.
  private static let shown = 0.8
  private static let worse = 0.6
}

private struct Push: Sendable {
  /// More or less of a behaviour; `worse` is away from what a campaign asks, whichever that is.
  enum Way { case more, less, worse, none, unknown }

  let effect: ProposedEffect
  let measure: Measure
  /// What the effect's indicator shows.
  let shows: ConflictVocabulary.Behaviour
  let goes: Way

  /// What the effect brings, beside something asked; nil when that cannot be told, or it brings nothing.
  func action(against objective: CampaignObjective) -> CampaignObjective? {
    let direction: CampaignObjective.Direction
    switch goes {
    case .more: direction = .more
    case .less: direction = .less
    case .worse where shows.standsFor(objective.behaviour): direction = objective.direction == .more ? .less : .more
    case .worse, .none, .unknown: return nil
    }
    return CampaignObjective(
      direction: direction, behaviour: shows.standsFor(objective.behaviour) ? objective.behaviour : shows.behaviour)
  }
}

private struct ContradictionHit: Sendable {
  let push: Push
  let action: CampaignObjective
  let objective: CampaignObjective
  let wave: CampaignStart

  /// Whether the indicator goes up.
  var rises: Bool { push.shows.rises == (action.direction == .more) }
}

private enum Message {
  static let clears = [
    "Change the measure, or add what would keep the effect from happening.",
    "Agree with the campaign's lead what it says once the measure is in force.",
  ]

  static func reason(
    _ hit: ContradictionHit, _ campaign: Campaign, _ scene: ProposalScene, _ knowledge: ConflictKnowledge
  ) -> String {
    let (effect, title) = (name(hit.push.effect), ConflictWording.title(campaign))
    if hit.push.shows.isOutcome {
      return "\(scene.title) may work against what \(title) is for: its effect \(effect) "
        + "\(hit.rises ? "raises" : "lowers") \(name(hit, scene)), which the campaign's advice "
        + "(“\(hit.objective.action)”) should \(hit.rises ? "lower" : "raise")."
    }
    return
      "\(scene.title) may bring \(hit.action.direction.rawValue) of “\(words(hit.action.behaviour))” by its effect "
      + "\(effect), while \(title) asks \(knowledge.request(hit.objective))."
  }

  static func hit(_ hit: ContradictionHit, _ scene: ProposalScene, _ campaign: Campaign) -> String {
    let place = "effect \(hit.push.effect.id) (line \(hit.push.effect.place.line) of the proposal)"
    let asks = "\(ConflictWording.title(campaign)) asks “\(hit.objective.action)”"
    let list = "the list in vocabularies/conflicts.yaml"
    guard hit.push.goes != .worse else {
      return "As recorded: \(place) is stated to be for the worse on \(name(hit, scene)), for which the catalogue "
        + "records no better direction. By \(list) it shows “\(words(hit.action.behaviour))”, so worse is taken to be away "
        + "from what the campaign asks; \(asks)."
    }
    let shows = hit.push.shows.isOutcome ? "is an outcome of" : "shows"
    return "As recorded: \(place) \(hit.rises ? "raises" : "lowers") \(name(hit, scene)), which by \(list) \(shows) "
      + "“\(hit.action.action)”; \(asks)."
  }

  /// "E1 (“Fewer babies breastfed”)"
  private static func name(_ effect: ProposedEffect) -> String {
    effect.title.map { "\(effect.id) (“\($0)”)" } ?? effect.id
  }

  private static func name(_ hit: ContradictionHit, _ scene: ProposalScene) -> String { name(hit.push, scene) }

  /// "“Pupils who miss a tenth of sessions” (pupil-persistent-absence)"
  private static func name(_ push: Push, _ scene: ProposalScene) -> String {
    let id = push.shows.indicator
    return scene.indicators[id].map { "“\($0.name)” (\(id))" } ?? id
  }

  private static func words(_ behaviour: String) -> String { behaviour.split(separator: "-").joined(separator: " ") }

  static func reconciled(_ condition: String) -> String {
    "The campaign says when it holds: \(condition)."
  }

  static func ages(_ hit: ContradictionHit) -> String {
    "Measure \(hit.push.measure.id), or what its effect counts, and those whom the campaign asks are of different ages."
  }

  static func unnamed(_ effect: ProposedEffect, _ campaign: Campaign) -> String {
    let asks = ConflictWording.list(campaign.objectives.map { "“\($0.action)”" })
    return
      "Effect \(name(effect)) names no indicator, so it was not held against what the campaign asks (\(asks)): for a person to "
      + "read."
  }

  static func unlisted(_ asked: CampaignObjective) -> String {
    "No indicator is listed for what the campaign asks (“\(asked.action)”) in vocabularies/conflicts.yaml, so effects were not "
      + "held against it."
  }

  /// Effects that push the same indicators the other way, so that nobody takes one for the whole.
  static func others(_ hits: [ContradictionHit], _ scene: ProposalScene) -> [String] {
    let against = Set(hits.map(\.push.effect.id))
    let indicators = Set(hits.map(\.push.shows.indicator))
    let others = scene.proposal.effects.filter { effect in
      !against.contains(effect.id) && effect.indicator.map(indicators.contains) ?? false
    }
    let told = ConflictWording.list(others.map(name))
    return others.isEmpty
      ? []
      : ["On the same indicators the proposal also states \(others.count == 1 ? "effect" : "the effects") \(told)."]
  }

  static func unread(_ push: Push, _ scene: ProposalScene) -> String {
    "Effect \(name(push.effect)) is on \(name(push, scene)), which shows what the campaign asks for, and gives no size: which "
      + "way it pushes is for a person to read."
  }
}
