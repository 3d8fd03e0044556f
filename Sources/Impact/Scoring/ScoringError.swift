/// A mistake in the numbers given to the scoring method, with the effect and the field it stands in.
public enum ScoringError: Error, Hashable, Sendable {
  case notFinite(effect: String, field: String)
  case centralOutside(effect: String, field: String)
  case notAscending(effect: String, field: String)
  case spreadNotPositive(effect: String, value: Double)
  case implausibleSize(effect: String, size: Double, limit: Double)
  case outsideUnit(effect: String, field: String, value: Double)
  case coverageOutside(effect: String, value: Double)
  case directionUnknown(effect: String, value: Int)
  case certaintyNotInForce(effect: String)
  case endNotAfterStart(effect: String, start: Int, end: Int)
  case yearsOutside(effect: String, field: String, limit: Int)
  case durationDisagrees(effect: String, stated: Int, central: Double)
  case durationNotWholeYears(effect: String)
  case unknownEvidenceLevel(effect: String, level: Int)
  case judgementTooStrong(effect: String, level: Int, limit: Int)
  case equityWeightOutside(effect: String, value: Double, cap: Double)
  case repeatedName(effect: String, field: String, name: String)
  case mitigationOnBenefit(effect: String, mitigation: String)
  case mitigationTooStrong(effect: String, mitigation: String, share: Double, cap: Double, level: Int)
  case sharesDoNotSum(effect: String, sum: Double)
  case unknownDomain(effect: String, domain: String)
  case unknownCarrier(effect: String, carrier: String)
  case carriedInACircle(effect: String)
  case unknownLikelihood(word: String, known: [String])
  case unknownRating(scheme: String, rating: String)
  case importanceNotPositive
  case parameter(field: String, rule: String)
}

extension ScoringError {
  /// The effect the mistake stands in; empty where it stands in the method's parameters or in a vocabulary.
  public var effect: String {
    switch self {
    case .notFinite(let effect, _), .centralOutside(let effect, _), .notAscending(let effect, _),
      .spreadNotPositive(let effect, _), .implausibleSize(let effect, _, _), .outsideUnit(let effect, _, _),
      .coverageOutside(let effect, _), .directionUnknown(let effect, _), .certaintyNotInForce(let effect),
      .endNotAfterStart(let effect, _, _), .yearsOutside(let effect, _, _), .durationDisagrees(let effect, _, _),
      .durationNotWholeYears(let effect), .unknownEvidenceLevel(let effect, _), .judgementTooStrong(let effect, _, _),
      .equityWeightOutside(let effect, _, _), .repeatedName(let effect, _, _), .mitigationOnBenefit(let effect, _),
      .mitigationTooStrong(let effect, _, _, _, _), .sharesDoNotSum(let effect, _), .unknownDomain(let effect, _),
      .unknownCarrier(let effect, _), .carriedInACircle(let effect):
      effect
    case .unknownLikelihood, .unknownRating, .importanceNotPositive, .parameter: ""
    }
  }

  /// The field the mistake stands in, as the proposal names it.
  public var field: String {
    switch self {
    case .notFinite(_, let field), .centralOutside(_, let field), .notAscending(_, let field),
      .outsideUnit(_, let field, _), .yearsOutside(_, let field, _), .repeatedName(_, let field, _),
      .parameter(let field, _):
      field
    case .spreadNotPositive: "indicator.sd"
    case .implausibleSize: "delta"
    case .coverageOutside: "delta.coverage"
    case .directionUnknown: "indicator.direction"
    case .certaintyNotInForce, .unknownLikelihood: "likelihood"
    case .endNotAfterStart: "timing.end"
    case .durationDisagrees, .durationNotWholeYears: "timing.duration"
    case .unknownEvidenceLevel, .judgementTooStrong, .unknownRating: "evidence.level"
    case .equityWeightOutside: "equity"
    case .mitigationOnBenefit(_, let mitigation), .mitigationTooStrong(_, let mitigation, _, _, _):
      "mitigations.\(mitigation)"
    case .sharesDoNotSum: "groups"
    case .unknownDomain: "domain"
    case .unknownCarrier, .carriedInACircle: "mediates"
    case .importanceNotPositive: "objectives.importance"
    }
  }
}

/// Everything that is wrong with the numbers of one proposal.
public struct ScoringFailure: Error, Hashable, Sendable {
  /// In the order of the proposal's effects; never empty.
  public let errors: [ScoringError]
}
