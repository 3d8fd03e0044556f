/// One way of looking at the effects: which mitigations, weights and rates are in force.
struct ChainView: Sendable {
  var mitigation = PreparedEffect.MitigationView.committed
  /// Whether the optimism factor is applied.
  var adjusted = true
  var equityWeighted = false
  /// A flat discount rate in place of the schedule.
  var flatRate: Double?
  /// The children of one group in place of all children.
  var group: String?
  /// A likelihood up to which harms are taken as certain.
  var certainHarmsUpTo: Double?

  /// The headline: committed mitigations, adjusted for evidence, unweighted, all children.
  static let headline = ChainView()
}

extension PreparedEffect {
  /// The impact index `x = s · r · p · D · (1 − M) [· ω]`, in standard deviations averaged over the children in view
  /// and over the discounted horizon (method 0 and 1.2).
  ///
  /// - Returns: `nil` where the reach into the view's group is not stated.
  func index(_ view: ChainView) -> Double? {
    guard let reach = view.group.map({ self.reach(of: $0)?.central }) ?? input.reach.central else { return nil }
    return index(view, size: standardised.central, reach: reach, likelihood: likelihood(view), duration: duration(view))
  }

  /// The same chain with any factor set by hand; mitigations act on values below 0 only.
  func index(_ view: ChainView, size: Double, reach: Double, likelihood: Double, duration: Double) -> Double {
    let adjusted = view.adjusted ? evidence.adjusted(size) : size
    var index = adjusted * reach * likelihood * duration
    if view.equityWeighted { index *= input.equityWeight }
    return index < 0 ? index * (1 - mitigatedShare(view.mitigation)) : index
  }

  func likelihood(_ view: ChainView) -> Double {
    if let rare = view.certainHarmsUpTo, isRareHarm(upTo: rare) { return 1 }
    return input.likelihood
  }

  func duration(_ view: ChainView) -> Double {
    view.flatRate.map { duration(flatRate: $0) } ?? duration
  }

  /// Whether the effect is a harm that is possible but unlikely (method 1.3).
  func isRareHarm(upTo likelihood: Double) -> Bool {
    isHarm && input.likelihood > 0 && input.likelihood <= likelihood
  }
}
