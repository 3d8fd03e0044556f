/// Campaigns that reviewers have spoken about together, to try the conflict finder on (`assessments/known-pairs.yaml`).
public struct KnownPairs: Sendable {
  /// What a reviewer said of some campaigns, and what the finder should say.
  public struct Pair: Sendable {
    /// Its number: "P01".
    public let id: String
    /// Ids of its campaigns.
    public let campaigns: [String]
    /// A proposal that belongs to it, as a path beside the document.
    public let proposal: String?
    /// The conflicts that must be found.
    public let expected: [Expectation]
    /// Who said so.
    public let saidBy: String
    /// What was said, in this project's words.
    public let said: String
    /// The page it stands in.
    public let source: CampaignSource?
  }

  /// A conflict that must be found.
  public struct Expectation: Hashable, Sendable {
    /// The rule's code.
    public let kind: String
    /// How much it matters; nil when any severity will do.
    public let severity: ConflictSeverity?
  }

  /// A remark that no record can decide.
  public struct Undecided: Sendable {
    /// Its number.
    public let id: String
    /// Ids of its campaigns.
    public let campaigns: [String]
    /// What the reviewer called it.
    public let kind: String
    /// Why it cannot be decided.
    public let because: String
  }

  /// Campaigns that only seem to collide.
  public struct Control: Sendable {
    /// Its number: "N01".
    public let id: String
    /// Ids of its campaigns.
    public let campaigns: [String]
    /// Why they do not.
    public let because: String
  }

  /// What a reader should know of the document.
  public let note: String?
  /// Records that only these pairs need.
  public let companions: [Campaign]
  /// The pairs.
  public let pairs: [Pair]
  /// Remarks that no record can decide.
  public let undecided: [Undecided]
  /// Campaigns that only seem to collide.
  public let controls: [Control]
}

extension KnownPairs {
  /// What the finder says of one row of the table.
  public struct Trial: Sendable {
    /// The row's number.
    public let id: String
    /// The row's campaigns.
    public let campaigns: [String]
    /// What must be found; empty for a control.
    public let expected: [Expectation]
    /// What was found, worst first.
    public let found: [Conflict]
    /// What would be found if no reference were recorded; nil when none is.
    public let foundWithoutReferences: [Conflict]?
    /// Campaigns that no record was found for.
    public let missing: [String]

    /// Whether the finder says what it should.
    public var agrees: Bool {
      guard missing.isEmpty else { return false }
      guard !expected.isEmpty else { return !found.contains { $0.severity > .info && $0.between.count > 1 } }
      return expected.allSatisfy { wanted in
        found.contains {
          $0.kind == wanted.kind && (wanted.severity.map { [$0] } ?? ConflictSeverity.allCases).contains($0.severity)
        }
      }
    }
  }

  /// Tries the finder on each pair and control, on their own campaigns alone.
  ///
  /// - Parameter proposals: Conflicts of a pair's proposal with its campaigns, by the path of the proposal.
  public func trials(
    _ finder: ConflictFinder, register: CampaignRegister,
    proposals: (_ path: String, _ register: CampaignRegister) -> [Conflict]
  ) -> [Trial] {
    let pairTrials = pairs.map { pair in
      trial(pair.id, pair.campaigns, pair.expected, finder, register) { own in
        pair.proposal.map { proposals($0, own) } ?? []
      }
    }
    return pairTrials + controls.map { trial($0.id, $0.campaigns, [], finder, register) { _ in [] } }
  }

  private func trial(
    _ id: String, _ ids: [String], _ expected: [Expectation], _ finder: ConflictFinder, _ register: CampaignRegister,
    _ proposal: (CampaignRegister) -> [Conflict]
  ) -> Trial {
    let known = CampaignRegister(asOf: register.asOf, campaigns: register.campaigns + companions)
    let campaigns = ids.compactMap { known[$0] }
    let own = CampaignRegister(asOf: register.asOf, campaigns: campaigns)
    let linked = campaigns.contains { one in one.references.contains { ids.contains($0.to) } }
    let bare = campaigns.map { campaign in
      var campaign = campaign
      campaign.references = []
      return campaign
    }
    return Trial(
      id: id, campaigns: ids, expected: expected, found: proposal(own) + finder.find(in: own).conflicts,
      foundWithoutReferences: linked
        ? finder.find(in: CampaignRegister(asOf: register.asOf, campaigns: bare)).conflicts : nil,
      missing: ids.filter { known[$0] == nil })
  }
}
