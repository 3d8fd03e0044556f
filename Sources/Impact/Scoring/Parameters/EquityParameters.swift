/// The weights that the weighted view gives to children in poorer households and in named groups (method 1.6).
public struct EquityParameters: Hashable, Sendable, Codable {
  /// The elasticity η of the marginal value of income (HM Treasury Green Book, annex 3).
  public var eta: Double
  /// Other elasticities at which weights are shown.
  public var etaSweep: [Double]
  /// The largest weight.
  public var cap: Double
  /// Weights set as policy for groups that income does not define.
  public var groupWeights: [GroupWeight]

  /// A policy weight for one group.
  public struct GroupWeight: Hashable, Sendable, Codable {
    /// The name of the group.
    public var group: String
    /// 1 for no difference.
    public var weight: Double
  }
}
