/// PROPOSAL_OVERTAKES_CAMPAIGN: while a campaign runs, a measure changes what is lawful, who may have something or what it
/// costs on the very topic on which the campaign gives advice, or closes where it sends people, so that the advice may be
/// wrong from that day.
///
/// Which levers do so, and for advice on which behaviours, are lists that people edit. Where nothing recorded shows that the
/// campaign advises on what the measure changes, the topic in common is told for information; likewise a stricter law beside
/// advice against the same thing. One step lower when the proposal names the campaign: somebody knows of it, which is not yet
/// a change of the advice (method, campaign conflicts).
struct ProposalOvertakes: ProposalRule {
  let code = "PROPOSAL_OVERTAKES_CAMPAIGN"
  let knowledge: ConflictKnowledge

  func evaluate(_ scene: ProposalScene) -> [RuleAnswer] {
    let measures = scene.proposal.measures.map { ($0, CampaignAdvice($0, of: scene.proposal, knowledge.lists)) }
    return (scene.others + scene.own.filter { !$0.isProposed }).compactMap { campaign -> RuleAnswer? in
      let all = measures.compactMap { hit($0, $1, campaign, scene) }
      let advised = all.filter { $0.resting != nil }
      guard scene.isReached(campaign) else {
        return advised.isEmpty ? nil : explained(scene.whyNotReached(campaign), campaign, scene)
      }
      let hits = (advised.isEmpty ? all : advised).filter { scene.haveSameAges($0.measure, campaign) }
      guard let first = hits.first(where: \.isAgainst) ?? hits.first else {
        return advised.first.map { explained(Message.ages($0.measure), campaign, scene) }
      }
      let draft = draft(first, hits, campaign, scene)
      let isKnown = first.isAgainst && scene.names(campaign)
      return .conflict(isKnown ? draft.lowered(because: ProposalScene.named) : draft)
    }
  }

  private func hit(
    _ measure: Measure, _ advice: CampaignAdvice, _ campaign: Campaign, _ scene: ProposalScene
  ) -> Overtaking? {
    guard let theme = measure.themes.first(where: campaign.themes.contains),
      let wave = scene.wave(of: campaign, on: scene.day(of: measure))
    else { return nil }
    let resting = advice.resting(campaign)
    guard resting != nil || knowledge.lists.overtakingLevers.contains(measure.lever) else { return nil }
    return Overtaking(measure: measure, theme: theme, wave: wave, resting: resting)
  }

  /// The dates' own, less what is inferred: that the advice touches the measure, and, where no end is recorded, that the
  /// campaign still runs.
  private func confidence(_ hit: Overtaking) -> Double {
    hit.wave.confidence * Self.touches * (hit.wave.end == nil ? Self.runsOn : 1)
  }

  private static let touches = 0.7
  private static let runsOn = 0.8

  private func draft(
    _ first: Overtaking, _ hits: [Overtaking], _ campaign: Campaign, _ scene: ProposalScene
  ) -> ConflictDraft {
    ConflictDraft(
      kind: code,
      title: first.isAgainst ? "the proposal may overtake a campaign" : "a campaign on the same topic",
      severity: first.isAgainst ? .high : .info, confidence: confidence(first),
      between: [scene.proposal.id, campaign.id]
    ) {
      .init(
        reason: Message.reason(first, campaign, scene, knowledge),
        evidence: hits.map { Message.hit($0, scene, knowledge) } + hits.prefix(1).compactMap(Message.found)
          + [ConflictWording.dates(campaign)],
        clears: Message.clears(campaign, first, isNamed: scene.names(campaign)))
    }
  }
}

private struct Overtaking: Sendable {
  let measure: Measure
  let theme: String
  let wave: CampaignStart
  /// What of the campaign rests on what the measure changes; nil when nothing recorded shows it.
  let resting: CampaignAdvice.Resting?

  /// Whether what the campaign says may be wrong once the measure is in force.
  var isAgainst: Bool { resting.map { $0.spared == nil } ?? false }
}

private enum Message {
  static func ages(_ measure: Measure) -> String {
    "Measure \(measure.id) and the campaign are about people of different ages."
  }

  static func reason(
    _ hit: Overtaking, _ campaign: Campaign, _ scene: ProposalScene, _ knowledge: ConflictKnowledge
  ) -> String {
    let lever = knowledge.lever(hit.measure.lever)
    let (theme, title) = (knowledge.theme(hit.theme), ConflictWording.title(campaign))
    guard let resting = hit.resting else {
      return "\(title) may still be giving advice on \(theme) when \(scene.title) makes a change there "
        + "(\(lever)), from \(scene.date(of: hit.measure)). Nothing it asks, and no door of it, was recognised in the proposal's "
        + "text."
    }
    let change =
      "From \(scene.date(of: hit.measure)) \(scene.title) would make a change (\(lever)) on \(theme), on which \(title) may "
      + "still be giving advice"
    return switch resting.spared {
    case nil: "\(change): \(resting.words) may be out of date from that day."
    case .strengthened: "\(change). By its words the measure goes the way of \(resting.words)."
    case .otherLever:
      "\(change). It is near \(resting.words), but is no kind of change that is listed to make such advice wrong."
    }
  }

  static func hit(_ hit: Overtaking, _ scene: ProposalScene, _ knowledge: ConflictKnowledge) -> String {
    "As recorded: \(scene.place(of: hit.measure)), lever \(hit.measure.lever), takes effect on "
      + "\(scene.date(of: hit.measure)); theme of both: \(knowledge.theme(hit.theme)) (\(hit.theme))."
  }

  /// The words of the campaign that stand in the proposal's text.
  static func found(_ hit: Overtaking) -> String? {
    hit.resting.map { "Recognised in the proposal's text: \($0.found.map { "“\($0)”" }.joined(separator: ", "))." }
  }

  static func clears(_ campaign: Campaign, _ hit: Overtaking, isNamed: Bool) -> [String] {
    let agree = "Agree with \(ConflictWording.list(campaign.lead)) what the campaign says from that day"
    return [agree + (isNamed ? "." : ", and name it under `campaigns` in the proposal.")]
      + (hit.wave.end == nil ? ["Record the campaign's end if it is over by then."] : [])
  }
}
