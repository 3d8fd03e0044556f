/// A way in which campaigns can get in each other's way, or go astray on their own.
public protocol ConflictRule: Sendable {
  /// The rule's code: "DUP_NO_XREF".
  var code: String { get }
}

/// A rule about one campaign.
public protocol CampaignRule: ConflictRule {
  /// What is wrong with the campaign as recorded; nil when nothing is.
  func evaluate(_ campaign: Campaign, asOf: Int?) -> RuleAnswer?
}

/// A rule about two campaigns.
public protocol PairRule: ConflictRule {
  /// Which pairs it has to see.
  var meeting: PairMeeting { get }

  /// What the pair may have in common that speaks against a conflict; the rule leaves out what is no excuse for it.
  var excuses: [PairExcuse] { get }

  /// The conflict between two campaigns as their own fields show it; nil when there is none.
  /// What ties the two together (nations, family, references) is weighed afterwards, the same for every rule.
  func evaluate(_ pair: CampaignPair) -> ConflictDraft?

  /// Why a recorded reference clears this rule altogether; nil when references only lower the severity.
  func clearance(_ pair: CampaignPair) -> String?
}

extension PairRule {
  /// Pairs that run near each other in time on a related theme.
  public var meeting: PairMeeting { .near }

  /// Everything the method lists, in its order.
  public var excuses: [PairExcuse] { PairExcuse.allCases }

  /// References lower the severity and clear nothing.
  public func clearance(_ pair: CampaignPair) -> String? { nil }
}

/// A rule about any number of campaigns together.
public protocol GroupRule: ConflictRule {
  /// Tells the conflicts among the campaigns one by one, for of a large register there may be millions.
  func evaluate(_ campaigns: CampaignSet, _ tell: (RuleAnswer) -> Void)
}

/// Which pairs a rule has to see.
public enum PairMeeting: Sendable, CaseIterable {
  /// Those that run, or begin, near each other in time on a related theme or opposed behaviours.
  case near
  /// Those of which one begins within half a year of the other's end, on the very same theme.
  case succession
  /// Those with names or slogans alike, whenever they ran.
  case names
}

/// What a rule says: a conflict, or one that something recorded explains.
public enum RuleAnswer: Sendable {
  /// A conflict.
  case conflict(ConflictDraft)
  /// A conflict set aside, with the reason.
  case explained(SuppressedConflict)
  /// The rule could not look at everything it has to see.
  case unjudged(kind: String, because: String)
}
