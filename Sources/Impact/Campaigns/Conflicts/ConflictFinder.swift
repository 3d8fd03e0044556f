internal import YAMLReading

/// Finds campaigns that get in each other's way, or go astray on their own.
public struct ConflictFinder: Sendable {
  /// What the rules judge by.
  public let knowledge: ConflictKnowledge
  /// Rules about one campaign, in the order they are asked.
  public let campaignRules: [any CampaignRule]
  /// Rules about two campaigns, in the order they are asked.
  public let pairRules: [any PairRule]
  /// Rules about any number of campaigns, in the order they are asked.
  public let groupRules: [any GroupRule]
  /// Rules about a proposal and the register, in the order they are asked.
  let proposalRules: [any ProposalRule]
  /// Most conflicts kept; the others are counted.
  public var mostKept = 10_000
  /// Most pairs of campaigns looked at; what lies beyond is reported as not judged. Ten million, and more only where there
  /// are more than half a million campaigns: those of one day all meet each other, and nobody reads so many conflicts.
  public var mostPairs = 50_000_000
  private static func bound(_ campaigns: Int) -> Int { max(10_000_000, 20 * campaigns) }
  /// Most pairs met on the way, most of which nobody may have asked about.
  private let mostMet = 2_000_000_000

  /// A finder with every rule.
  public init(knowledge: ConflictKnowledge) {
    self.knowledge = knowledge
    let needs = Needs(knowledge)
    campaignRules = [
      Orphan(knowledge: knowledge), OutlivesPolicy(), OwnerAbolished(knowledge: knowledge),
      AudienceSpill(knowledge: knowledge), PartnerConflict(knowledge: knowledge), EqualityRecorded(),
    ]
    pairRules = [
      DuplicateWithoutReference(knowledge: knowledge), ContradictoryObjectives(knowledge: knowledge),
      ContradictoryCalls(knowledge: knowledge, needs: needs), LocalAgainstNational(knowledge: knowledge),
      SupersededWithoutHandover(knowledge: knowledge), SlogansAlike(knowledge: knowledge),
      BrandsAlike(knowledge: knowledge),
    ]
    groupRules = [
      CompetingCalls(knowledge: knowledge, needs: needs), WindowCrowd(knowledge: knowledge),
      FragmentedOffer(knowledge: knowledge), FragmentedFamily(),
    ]
    proposalRules = [
      ProposalOvertakes(knowledge: knowledge), ProposalNeedsCampaign(knowledge: knowledge),
      ProposalContradicts(knowledge: knowledge),
    ]
  }

  /// Every code that a conflict may have, in alphabetical order.
  public var codes: [String] {
    (campaignRules.map(\.code) + pairRules.map(\.code) + groupRules.map(\.code) + proposalRules.map(\.code)).sorted()
  }

  /// The conflicts among the campaigns of a register.
  ///
  /// - Parameters:
  ///   - filter: The campaigns somebody asks about; a conflict is kept when one of its campaigns is among them.
  ///   - progress: Told now and then how many pairs have been looked at.
  public func find(
    in register: CampaignRegister, about filter: ((Campaign) -> Bool)? = nil,
    progress: (Int) -> Void = { _ in }
  ) -> ConflictReport {
    find(among: register.campaigns, asOf: register.asOf?.dayNumber, about: filter, progress: progress)
  }

  /// The conflicts of a proposal: of its campaigns, among themselves and with a register, and of its measures and
  /// effects with the register.
  ///
  /// - Parameter indicators: The indicators of the catalogues, by id.
  public func find(
    for proposal: Proposal, against register: CampaignRegister, indicators: [String: ModuleCatalogue.Indicator]
  ) -> ConflictReport {
    let named = Set(proposal.registerCampaigns.map(\.value))
    let own = proposal.newCampaigns + register.campaigns.filter { named.contains($0.id) }
    let ids = Set(own.map(\.id))
    let others = register.campaigns.filter { !ids.contains($0.id) }
    let scene = ProposalScene(proposal: proposal, own: own, others: others, indicators: indicators)
    let answers = proposalRules.flatMap { $0.evaluate(scene) }
    return find(among: own + others, asOf: register.asOf?.dayNumber, about: { ids.contains($0.id) }, with: answers)
  }

  /// The conflicts of a proposal's campaigns, among themselves and with a register; never between two campaigns of the
  /// register only. A campaign is not compared with itself, should it stand in both.
  public func find(_ campaigns: [Campaign], against register: CampaignRegister) -> ConflictReport {
    let own = Set(campaigns.map(\.id))
    let others = register.campaigns.filter { !own.contains($0.id) }
    return find(among: campaigns + others, asOf: register.asOf?.dayNumber, about: { own.contains($0.id) })
  }

  private func find(
    among campaigns: [Campaign], asOf: Int?, about filter: ((Campaign) -> Bool)?, with answers: [RuleAnswer] = [],
    progress: (Int) -> Void = { _ in }
  ) -> ConflictReport {
    var settled = knowledge
    settled.lists = knowledge.lists.settled(for: campaigns)
    var finder = ConflictFinder(knowledge: settled)
    (finder.mostKept, finder.mostPairs) = (mostKept, mostPairs)
    return finder.findSettled(among: campaigns, asOf: asOf, about: filter, with: answers, progress: progress)
  }

  private func findSettled(
    among campaigns: [Campaign], asOf: Int?, about filter: ((Campaign) -> Bool)?, with answers: [RuleAnswer],
    progress: (Int) -> Void
  ) -> ConflictReport {
    let wanted = campaigns.map { filter?($0) ?? true }
    var collector = ConflictCollector(most: mostKept)
    for answer in answers { collector.add(answer) }
    for (campaign, isWanted) in zip(campaigns, wanted) where isWanted {
      for rule in campaignRules { rule.evaluate(campaign, asOf: asOf).map { collector.add($0) } }
    }
    let compared = campaigns.map(ComparedCampaign.init)
    findPairs(campaigns, compared, wanted, into: &collector, progress: progress)
    let set = CampaignSet(compared)
    let ids = filter == nil ? nil : Set(zip(campaigns, wanted).filter(\.1).map(\.0.id))
    for rule in groupRules {
      rule.evaluate(set) { answer in
        if isAbout(answer, ids) { collector.add(answer) }
      }
    }
    return citing(collector.report(), campaigns)
  }

  /// The report with the pages that the records of each conflict rest on, as its last evidence.
  private func citing(_ report: ConflictReport, _ campaigns: [Campaign]) -> ConflictReport {
    let ids = Set(report.conflicts.flatMap(\.between))
    let sources = Dictionary(
      campaigns.filter { ids.contains($0.id) }.map { ($0.id, ConflictWording.sources($0)) }
    ) { first, _ in first }
    var report = report
    for index in report.conflicts.indices {
      let cited = report.conflicts[index].between.prefix(ConflictWording.mostNamed).compactMap { sources[$0] }
      report.conflicts[index].evidence += cited
    }
    return report
  }

  private func findPairs(
    _ campaigns: [Campaign], _ compared: [ComparedCampaign], _ wanted: [Bool], into collector: inout ConflictCollector,
    progress: (Int) -> Void
  ) {
    let candidates = CandidatePairs(campaigns, lists: knowledge.lists)
    let mostPairs = min(mostPairs, Self.bound(campaigns.count))
    for meeting in PairMeeting.allCases {
      let rules = pairRules.filter { $0.meeting == meeting }
      var (met, seen) = (0, 0)
      let passedOver = candidates.forEach(meeting) { one, other in
        met += 1
        guard met <= mostMet else {
          collector.add(.unjudged(kind: "pairs", because: Message.tooMany(mostMet)))
          return false
        }
        guard wanted[one] || wanted[other] else { return true }
        guard seen < mostPairs else {
          collector.add(.unjudged(kind: "pairs", because: Message.tooMany(mostPairs)))
          return false
        }
        seen += 1
        if seen.isMultiple(of: 100_000) { progress(seen) }
        let pair = CampaignPair(compared[one], compared[other])
        for rule in rules { rule.judge(pair).map { collector.add($0) } }
        return true
      }
      if let passedOver { collector.add(.unjudged(kind: "names", because: passedOver)) }
    }
  }

  private func isAbout(_ answer: RuleAnswer, _ ids: Set<String>?) -> Bool {
    guard let ids else { return true }
    switch answer {
    case .conflict(let draft): return draft.between.contains(where: ids.contains)
    case .explained(let entry): return entry.between.contains(where: ids.contains)
    case .unjudged: return true
    }
  }
}

extension PairRule {
  /// What the rule says of a pair once all that ties the two together is weighed.
  func judge(_ pair: CampaignPair) -> RuleAnswer? {
    evaluate(pair).map { ConflictSuppression.weigh($0, pair, rule: self) }
  }
}

private enum Message {
  static func tooMany(_ most: Int) -> String {
    "more than \(most) pairs of campaigns meet; the first \(most) were looked at. Narrow the campaigns by theme, "
      + "department or dates to see all"
  }
}
