/// One way in which two campaigns can get in each other's way.
public protocol ConflictRule: Sendable {
  /// The rule's code: "DUP_NO_XREF".
  var code: String { get }

  /// The conflict between two campaigns as their own fields show it; nil when there is none.
  /// What ties the two together (nations, family, references) is weighed afterwards, the same for every rule.
  func evaluate(_ pair: CampaignPair) -> Conflict?

  /// Why a recorded reference clears this rule altogether; nil when references only lower the severity.
  func clearance(_ pair: CampaignPair) -> String?
}

extension ConflictRule {
  /// References lower the severity and clear nothing.
  public func clearance(_ pair: CampaignPair) -> String? { nil }
}
