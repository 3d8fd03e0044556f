/// PROPOSAL_OVERTAKES_CAMPAIGN: while a campaign runs, a measure changes what is lawful, who may have something or what it
/// costs on the very topic on which the campaign gives advice, so that the advice may be wrong from that day.
///
/// Which levers do so, and for advice on which behaviours, are lists that people edit. Where nothing recorded shows that the
/// campaign advises on what the measure changes, the topic in common is told for information. One step lower when the
/// proposal names the campaign: somebody knows of it, which is not yet a change of the advice (method, campaign conflicts).
struct ProposalOvertakes: ProposalRule {
  let code = "PROPOSAL_OVERTAKES_CAMPAIGN"
  let knowledge: ConflictKnowledge

  func evaluate(_ scene: ProposalScene) -> [RuleAnswer] {
    (scene.others + scene.own.filter { !$0.isProposed }).compactMap { campaign -> RuleAnswer? in
      guard scene.isReached(campaign) else { return nil }
      let all = scene.proposal.measures.compactMap { hit($0, campaign, scene) }
      let advised = all.filter { $0.asked != nil }
      let hits = advised.isEmpty ? all : advised
      guard let first = hits.first else { return nil }
      var draft = draft(first, hits, campaign, scene)
      if first.asked != nil, scene.own.contains(where: { $0.id == campaign.id }) {
        draft.severity = draft.severity.oneStepLower
        draft.notes.append(Message.named)
      }
      return .conflict(draft)
    }
  }

  private func hit(_ measure: Measure, _ campaign: Campaign, _ scene: ProposalScene) -> Overtaking? {
    guard knowledge.lists.overtakingLevers.contains(measure.lever), scene.haveSameAges(measure, campaign),
      let theme = measure.themes.first(where: campaign.themes.contains),
      let wave = scene.wave(of: campaign, on: scene.day(of: measure))
    else { return nil }
    let asked = CampaignAdvice(lists: knowledge.lists).changed(by: measure, of: scene.proposal, campaign)
    return Overtaking(measure: measure, theme: theme, wave: wave, asked: asked)
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
      title: first.asked == nil ? "a campaign on the same topic" : "the proposal may overtake a campaign",
      severity: first.asked == nil ? .info : .high, confidence: confidence(first),
      between: [scene.proposal.id, campaign.id]
    ) {
      .init(
        reason: Message.reason(first, campaign, scene, knowledge),
        evidence: hits.map { Message.hit($0, scene) } + [ConflictWording.dates(campaign)],
        clears: Message.clears(campaign))
    }
  }
}

private struct Overtaking: Sendable {
  let measure: Measure
  let theme: String
  let wave: CampaignStart
  /// What the campaign asks for whose advice the measure changes; nil when nothing recorded shows it.
  let asked: CampaignObjective?
}

private enum Message {
  static func reason(
    _ hit: Overtaking, _ campaign: Campaign, _ scene: ProposalScene, _ knowledge: ConflictKnowledge
  ) -> String {
    let lever = knowledge.lever(hit.measure.lever)
    let (theme, title) = (knowledge.theme(hit.theme), ConflictWording.title(campaign))
    guard let asked = hit.asked else {
      return "\(title) may still be giving advice on \(theme) when \(scene.title) makes a change there "
        + "(\(lever)), from \(scene.date(of: hit.measure)). Nothing recorded shows that its advice rests on what changes."
    }
    return "From \(scene.date(of: hit.measure)) \(scene.title) would make a change (\(lever)) on \(theme), on "
      + "which \(title) may still be giving advice (“\(asked.action)”): part of that advice may be out of date from that day."
  }

  static func hit(_ hit: Overtaking, _ scene: ProposalScene) -> String {
    "As recorded: \(scene.place(of: hit.measure)), lever \(hit.measure.lever), takes effect on "
      + "\(scene.date(of: hit.measure)); theme of both: \(hit.theme)."
  }

  static let named = "Severity is one step lower because the proposal names the campaign."

  static func clears(_ campaign: Campaign) -> [String] {
    [
      "Agree with \(campaign.lead.joined(separator: ", ")) what the campaign says from that day, and name it under "
        + "`campaigns` in the proposal.",
      "Record the campaign's end if it is over by then.",
    ]
  }
}
