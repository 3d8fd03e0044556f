internal import YAMLReading

/// A proposal beside the register, for the rules about both.
struct ProposalScene: Sendable {
  /// The proposal.
  let proposal: Proposal
  /// Its campaigns, new ones and those of the register that it names.
  let own: [Campaign]
  /// The other campaigns of the register.
  let others: [Campaign]
  /// The indicators of the catalogues, by id.
  let indicators: [String: ModuleCatalogue.Indicator]

  /// The day on which a measure takes effect, in days since 1970-01-01.
  func day(of measure: Measure) -> Int {
    proposal.starts.dayNumber + 365 * max(0, min(measure.timing?.start ?? 0, 50))
  }

  /// Whether a campaign reaches one of the proposal's nations, and its place when both are local.
  func isReached(_ campaign: Campaign) -> Bool { proposal.nations.contains { isReached(campaign, in: $0) } }

  /// Whether a campaign reaches a nation of the proposal, and its place when both are local.
  func isReached(_ campaign: Campaign, in nation: Nation) -> Bool {
    guard campaign.nations.contains(nation.rawValue) else { return false }
    guard campaign.scope == .local, let place = proposal.level.place else { return true }
    return campaign.localPlace == place
  }

  /// Why a campaign that is not reached is not.
  func whyNotReached(_ campaign: Campaign) -> String {
    let isNation = campaign.nations.contains { nation in proposal.nations.contains { $0.rawValue == nation } }
    return isNation
      ? "The campaign and the proposal are for different places."
      : "The campaign and the proposal are for different nations."
  }

  /// Whether a measure and a campaign may be about the same children; ages that are not recorded exclude nobody. A campaign
  /// that speaks to adults as such is not about children.
  func haveSameAges(_ measure: Measure, _ campaign: Campaign) -> Bool {
    guard let ages = measure.ages else { return true }
    if campaign.isForAdults, ages.upperBound < Self.adult { return false }
    return campaign.ages.map(ages.overlaps) ?? true
  }

  /// The age from which nobody is a child.
  static let adult = 18

  /// Whether the proposal names a campaign of the register: somebody knows of it.
  func names(_ campaign: Campaign) -> Bool { !campaign.isProposed && own.contains { $0.id == campaign.id } }

  /// The days on which an effect of a measure is felt, in days since 1970-01-01; one day when nobody says how long.
  func days(of effect: ProposedEffect, _ measure: Measure) -> ClosedRange<Int> {
    guard let timing = effect.timing ?? measure.timing else { return day(of: measure)...day(of: measure) }
    let start = max(0, min(timing.start, 50))
    let first = proposal.starts.dayNumber + 365 * start
    return first...(first + 365 * max(0, min(timing.end - start, 50)))
  }

  /// The wave of a campaign that runs on some of some days, with the best known dates first.
  func wave(of campaign: Campaign, in days: ClosedRange<Int>) -> CampaignStart? {
    campaign.starts.filter { $0.date.earliest <= days.upperBound && days.lowerBound <= $0.lastDay }
      .max { $0.confidence < $1.confidence }
  }

  /// The wave of a campaign that runs on a day, with the best known dates first.
  func wave(of campaign: Campaign, on day: Int) -> CampaignStart? { wave(of: campaign, in: day...day) }

  /// Why a conflict weighs less when the proposal names the campaign.
  static let named = "Severity is one step lower because the proposal names the campaign."

  /// "measure M1, “Title” (line 12 of the proposal)".
  func place(of measure: Measure) -> String {
    "measure \(measure.id), “\(measure.title)” (line \(measure.place.line) of the proposal)"
  }

  /// The proposal in a sentence.
  var title: String { "“\(proposal.title)” (\(proposal.lead))" }

  /// The date on which a measure takes effect, as far as the proposal tells.
  func date(of measure: Measure) -> FuzzyDate { FuzzyDate(CalendarDate(dayNumber: day(of: measure))) }
}

/// A rule about a proposal and the campaigns of the register.
protocol ProposalRule: ConflictRule {
  /// What the rule says of the proposal.
  func evaluate(_ scene: ProposalScene) -> [RuleAnswer]
}

extension ProposalRule {
  /// A conflict of the proposal with a campaign that something explains.
  func explained(_ reason: String, _ campaign: Campaign, _ scene: ProposalScene) -> RuleAnswer {
    .explained(SuppressedConflict(kind: code, between: [scene.proposal.id, campaign.id], reason: reason))
  }
}
