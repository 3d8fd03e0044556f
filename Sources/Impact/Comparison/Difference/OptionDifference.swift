/// Why one option's weighted sum differs from another's, change by change (method 1.11).
///
/// The points of the changes add up to the difference exactly: Shapley's value over every order in which the changes
/// could be made (Shorrocks, 2013). They share out a number; they do not say what causes what.
public struct OptionDifference: Codable, Sendable {
  /// The option that is left.
  public var from: String
  /// The option that is taken.
  public var to: String
  /// Weighted sum of `to` less that of `from`.
  public var points: Double
  /// One entry a change, the largest first.
  public var changes: [Change]

  /// One change.
  public struct Change: Codable, Sendable, Hashable {
    /// Domain.
    public var domain: String
    /// Effects that the change concerns: one, or the many small ones that are taken together.
    public var effects: [String]
    /// What is changed.
    public var kind: Kind
    /// Points of the weighted sum.
    public var points: Double
  }

  /// What is changed.
  public enum Kind: String, Codable, Sendable {
    /// Only the second option has the effect.
    case added
    /// Only the first option has the effect.
    case removed
    /// Several parts of the effect, which cannot be taken apart.
    case changed
    /// Several effects taken together, where there are too many to try every order.
    case others
    /// One part of the effect.
    case size, reach, likelihood, timing, evidence, mitigation, counting
  }
}

extension OptionDifference.Kind {
  init(_ factor: EffectFactor) {
    switch factor {
    case .size: self = .size
    case .reach: self = .reach
    case .likelihood: self = .likelihood
    case .timing: self = .timing
    case .evidence: self = .evidence
    case .mitigation: self = .mitigation
    case .counting: self = .counting
    }
  }
}

extension OptionDifference {
  /// The difference between two options; `nil` where the effects of one are not known.
  ///
  /// - Throws: `ComparisonFailure` with what cannot be scored.
  public init?(
    from: ComparedProposal, to: ComparedProposal, weights: ComparisonWeights, under parameters: MethodParameters
  ) throws(ComparisonFailure) {
    guard let first = from.input, let second = to.input else { return nil }
    var changes: [Change] = []
    do throws(ScoringFailure) {
      for (domain, weight) in zip(weights.domains, weights.values) {
        changes += try DomainDifference(domain, from: first, to: second, under: parameters).changes(weight: weight)
      }
    } catch {
      throw ComparisonFailure(errors: error.errors.map { .unscorable(proposal: to.id, $0) })
    }
    let order = changes.map { abs($0.points) }.bestFirst
    self.init(
      from: from.id, to: to.id, points: changes.reduce(0) { $0 + $1.points }, changes: order.map { changes[$0] })
  }
}
