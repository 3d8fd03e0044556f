/// The score among the children of one group, where 50 is a large effect for half of them (method 1.2 and 1.7).
public struct GroupScore: Hashable, Sendable, Codable {
  /// The name of the group.
  public var group: String
  /// The net index, in standard deviations averaged over the group's children.
  public var index: Double
  /// From −100 to 100, on the group curve.
  public var score: Double
  /// Effects whose reach into the group is not stated; they are left out, which is not the same as 0.
  public var missing: [String]
  /// `nil` where no simulation was asked for.
  public var simulation: SimulatedGroup?
}

extension GroupScore {
  /// One score for every group that an effect of the domain names, in ascending order.
  static func all(_ effects: [PreparedEffect], under parameters: MethodParameters) -> [GroupScore] {
    groups(in: effects).map { group in
      var view = ChainView.headline
      view.group = group
      let sum = DomainSum(effects, view)
      let missing = zip(effects, sum.raw).filter { $0.1 == nil }.map(\.0.input.id)
      return GroupScore(
        group: group, index: sum.net, score: parameters.groupCurve.score(of: sum.net), missing: missing)
    }
  }

  /// The groups that effects name, in ascending order.
  static func groups(in effects: [PreparedEffect]) -> [String] {
    Set(effects.flatMap { $0.input.groupReach.map(\.group) }).sorted()
  }
}
