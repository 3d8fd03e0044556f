/// PROPOSAL_NEEDS_CAMPAIGN: a measure works only if families learn of it and act, and no campaign that would run then has
/// its topic, its nation and its ages.
///
/// Which levers rely on people's doing is a list that people edit; a new duty, which may bind families or only bodies, is
/// told for information. A measure whose text says that it is automatic, in words that people edit too, is set aside
/// (method, campaign conflicts).
struct ProposalNeedsCampaign: ProposalRule {
  let code = "PROPOSAL_NEEDS_CAMPAIGN"
  let knowledge: ConflictKnowledge

  /// Days before and after the start of a measure in which a campaign still serves it.
  private static let serves = 365

  func evaluate(_ scene: ProposalScene) -> [RuleAnswer] {
    let informs = scene.proposal.measures.filter { $0.lever == "information-campaign" }
    let needy = scene.proposal.measures.filter { measure in
      (relies(measure) || knowledge.lists.dutyLevers.contains(measure.lever)) && !measure.themes.isEmpty
        && !informs.contains { WordOverlap.shared($0.themes, measure.themes) > 0 }
        && !(scene.own + scene.others).contains { serves($0, measure, scene) }
    }
    guard let first = needy.first else { return [] }
    if needy.allSatisfy(isAutomatic) {
      return [
        .explained(
          SuppressedConflict(kind: code, between: [scene.proposal.id], reason: Message.automatic(first)))
      ]
    }
    let silent = needy.filter { !isAutomatic($0) }
    let relying = silent.filter(relies)
    return [.conflict(draft(relying.isEmpty ? silent : relying, scene))]
  }

  private func relies(_ measure: Measure) -> Bool { knowledge.lists.relyingLevers.contains(measure.lever) }

  private func serves(_ campaign: Campaign, _ measure: Measure, _ scene: ProposalScene) -> Bool {
    let day = scene.day(of: measure)
    return scene.isReached(campaign) && scene.haveSameAges(measure, campaign)
      && WordOverlap.shared(measure.themes, campaign.themes) > 0
      && campaign.starts.contains { $0.date.earliest <= day + Self.serves && day - Self.serves <= $0.lastDay }
  }

  private func isAutomatic(_ measure: Measure) -> Bool {
    AutomaticWords(knowledge.lists.automaticWords).areIn("\(measure.title). \(measure.description)")
  }

  private func draft(_ measures: [Measure], _ scene: ProposalScene) -> ConflictDraft {
    ConflictDraft(
      kind: code, title: "relies on people, no campaign recorded",
      severity: measures.contains(where: relies) ? .medium : .info,
      confidence: 0.7,
      between: [scene.proposal.id]
    ) {
      let themes = ConflictWording.unique(measures.flatMap(\.themes)).map(knowledge.theme)
      return .init(
        reason:
          "\(scene.title) \(measures.contains(where: relies) ? "relies" : "may rely") on families to learn of it and act, and no campaign on "
          + "\(ConflictWording.list(themes)) is recorded for its nations, ages and dates.",
        evidence: measures.map { "As recorded: \(scene.place(of: $0)), lever \($0.lever)." } + [Message.searched],
        clears: Message.clears)
    }
  }
}

private enum Message {
  static let searched =
    "Looked for: campaigns of the register and of the proposal, a year before or after it takes effect."
  static let clears = [
    "Name a campaign of the register, or a new one, under `campaigns` in the proposal.",
    "Say in the measure's text that it is automatic, if nobody has to act.",
  ]

  static func automatic(_ measure: Measure) -> String { "The text of measure \(measure.id) says that it is automatic." }
}
