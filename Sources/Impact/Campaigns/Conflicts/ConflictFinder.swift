/// Finds campaigns that get in each other's way.
public struct ConflictFinder: Sendable {
  /// The rules, in the order they are asked.
  public let rules: [any ConflictRule]

  private let candidates: CandidatePairs

  /// A finder with every rule, judging by the given lists.
  public init(vocabulary: ConflictVocabulary) {
    rules = [DuplicateWithoutReference(), ContradictoryObjectives(vocabulary: vocabulary)]
    candidates = CandidatePairs(vocabulary: vocabulary)
  }

  /// The conflicts among the campaigns of a register.
  public func find(in register: CampaignRegister) -> ConflictReport {
    let pairs = candidates.pairs(among: register.campaigns)
    return report(pairs.map { CampaignPair(register.campaigns[$0], register.campaigns[$1]) })
  }

  /// The conflicts between a proposal's campaigns and a register; never between two campaigns of the register.
  /// A campaign is not compared with itself, should it stand in both.
  public func find(_ campaigns: [Campaign], against register: CampaignRegister) -> ConflictReport {
    let own = Set(campaigns.map(\.id))
    let others = register.campaigns.filter { !own.contains($0.id) }
    let pairs = candidates.pairs(of: campaigns, with: others)
    return report(pairs.map { CampaignPair(campaigns[$0], others[$1]) })
  }

  private func report(_ pairs: [CampaignPair]) -> ConflictReport {
    var conflicts: [Conflict] = []
    var suppressed: [SuppressedConflict] = []
    for pair in pairs {
      for outcome in outcomes(pair) {
        switch outcome {
        case .kept(let conflict): conflicts.append(conflict)
        case .suppressed(let entry): suppressed.append(entry)
        }
      }
    }
    return ConflictReport(conflicts: conflicts, suppressed: suppressed)
  }

  private func outcomes(_ pair: CampaignPair) -> [ConflictSuppression.Outcome] {
    rules.compactMap { rule in
      rule.evaluate(pair).map { ConflictSuppression.weigh($0, pair, rule: rule) }
    }
  }
}
