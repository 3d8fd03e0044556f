/// Something that would remove part of one harmful effect (method 1.10).
public struct MitigationInput: Hashable, Sendable, Codable {
  /// The mitigation's name within its effect; it also selects its random numbers.
  public var id: String
  /// The share of the harm removed if the mitigation is delivered.
  public var share: Triple
  /// The probability that it is delivered.
  public var likelihood: Double
  /// Whether it is legislated, funded or committed; a mitigation that is only proposed does not count in the headline.
  public var committed: Bool
  /// Whether it is said to remove the harm altogether, which lifts the cap if the evidence bears it.
  public var eliminates: Bool
  /// The strength of the evidence for the share removed, from 1 to 5.
  public var evidenceLevel: Int

  /// A mitigation that stays under the method's cap unless `eliminates` and strong evidence say otherwise.
  public init(
    id: String, share: Triple, likelihood: Double, committed: Bool, eliminates: Bool = false, evidenceLevel: Int = 1
  ) {
    self.id = id
    self.share = share
    self.likelihood = likelihood
    self.committed = committed
    self.eliminates = eliminates
    self.evidenceLevel = evidenceLevel
  }
}
