/// PROPOSAL_NEEDS_CAMPAIGN: a measure works only if families learn of it and act, and no campaign that would run then has
/// its topic, its nation and its ages.
///
/// Which levers rely on people's doing is a list that people edit. Set aside, by words that people edit too: a measure whose
/// text reads as automatic, one whose title reads as taking away or charging, or whose text says that people lose or pay, a
/// payment of which only the amount changes, and a rule or a duty whose text asks nothing of people (method, campaign
/// conflicts). A campaign serves it that runs when it takes effect or begins soon after, and speaks to others than staff.
struct ProposalNeedsCampaign: ProposalRule {
  let code = "PROPOSAL_NEEDS_CAMPAIGN"
  let knowledge: ConflictKnowledge

  /// Days after the start of a measure within which a campaign that begins still serves it.
  private static let soon = 91

  func evaluate(_ scene: ProposalScene) -> [RuleAnswer] {
    let informs = scene.proposal.measures.filter { $0.lever == "information-campaign" }
    let needy = scene.proposal.measures.filter { measure in
      (relies(measure) || knowledge.lists.dutyLevers.contains(measure.lever)) && !measure.themes.isEmpty
        && !informs.contains { WordOverlap.shared($0.themes, measure.themes) > 0 }
        && !uncovered(measure, scene).isEmpty
    }
    let relying = needy.filter { excuse($0, scene) == nil }
    if !relying.isEmpty { return [.conflict(draft(relying, scene))] }
    return needy.first.flatMap { excuse($0, scene) }.map { reason in
      [.explained(SuppressedConflict(kind: code, between: [scene.proposal.id], reason: reason))]
    } ?? []
  }

  private func relies(_ measure: Measure) -> Bool { knowledge.lists.relyingLevers.contains(measure.lever) }

  /// The nations of the proposal in which no campaign serves a measure, in alphabetical order.
  private func uncovered(_ measure: Measure, _ scene: ProposalScene) -> [Nation] {
    let campaigns = (scene.own + scene.others).filter { serves($0, measure, scene) }
    return scene.proposal.nations.filter { nation in !campaigns.contains { scene.isReached($0, in: nation) } }
      .sorted { $0.rawValue < $1.rawValue }
  }

  private func serves(_ campaign: Campaign, _ measure: Measure, _ scene: ProposalScene) -> Bool {
    let day = scene.day(of: measure)
    return scene.haveSameAges(measure, campaign)
      && WordOverlap.shared(measure.themes, campaign.themes) > 0 && isForFamilies(campaign)
      && campaign.starts.contains { $0.date.earliest <= day + Self.soon && day <= $0.lastDay }
  }

  private func isForFamilies(_ campaign: Campaign) -> Bool {
    campaign.kind != .recruitment
      && (campaign.audiences.isEmpty || !knowledge.staffAudiences.isSuperset(of: campaign.audiences))
  }

  /// Why nobody has to act for a measure to work; nil when somebody may have to.
  private func excuse(_ measure: Measure, _ scene: ProposalScene) -> String? {
    let text = MeasureText(measure, of: scene.proposal, knowledge.lists.words)
    if text.isAutomatic { return Message.automatic(measure) }
    if text.asksPeople { return nil }
    if !relies(measure) { return Message.asksNothing(measure) }
    if text.takesByTitle { return Message.taking(measure) }
    if text.saysLoss { return Message.losing(measure) }
    return measure.lever == "benefit-payment" && text.changesAmount ? Message.amount(measure) : nil
  }

  private func draft(_ measures: [Measure], _ scene: ProposalScene) -> ConflictDraft {
    ConflictDraft(
      kind: code, title: "relies on people, no campaign recorded", severity: .medium, confidence: 0.7,
      between: [scene.proposal.id]
    ) {
      let themes = ConflictWording.unique(measures.flatMap(\.themes)).map(knowledge.theme)
      let nations = ConflictWording.unique(measures.flatMap { uncovered($0, scene) }.map(\.rawValue))
      return .init(
        reason: "\(scene.title) may rely on people to learn of it and act, and no campaign that speaks to them on "
          + "\(ConflictWording.list(themes)) is recorded for \(ConflictWording.list(nations)) at the measure's ages and time.",
        evidence: measures.map { "As recorded: \(scene.place(of: $0)), lever \($0.lever)." } + [Message.searched],
        clears: Message.clears)
    }
  }
}

private enum Message {
  static let searched =
    "Looked for: campaigns of the register and of the proposal that speak to others than staff and run on the day it takes "
    + "effect, or begin within three months of it."
  static let clears = [
    "Name a campaign of the register, or a new one, under `campaigns` in the proposal.",
    "Say in the measure's text that it is automatic, if nobody has to act.",
  ]

  static func automatic(_ measure: Measure) -> String {
    "The text of measure \(measure.id) reads as if it came to people without their asking."
  }

  static func taking(_ measure: Measure) -> String {
    "The title of measure \(measure.id) reads as taking away or charging: it takes effect whether people act or not."
  }

  static func losing(_ measure: Measure) -> String {
    "The text of measure \(measure.id) reads as if people lost something or were charged: it takes effect whether they act or "
      + "not."
  }

  static func asksNothing(_ measure: Measure) -> String {
    "Nothing in the text of measure \(measure.id) was recognised as something that people would have to do."
  }

  static func amount(_ measure: Measure) -> String {
    "Measure \(measure.id) changes the amount of a payment: families who have the payment get it without acting."
  }
}
