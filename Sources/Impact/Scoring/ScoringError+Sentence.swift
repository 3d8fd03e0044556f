extension ScoringError: CustomStringConvertible {
  /// The effect and field, then the sentence.
  public var description: String {
    effect.isEmpty ? "\(field): \(sentence)" : "effect \(effect), \(field): \(sentence)"
  }

  /// What is wrong, why it matters where that is not plain, and what to write instead.
  public var sentence: String {
    switch self {
    case .notFinite: "This is not a finite number. Give a plain decimal number."
    case .centralOutside: "The central value lies outside low to high. Check the order of the three values."
    case .notAscending: "The three values must rise from low through central to high."
    case .spreadNotPositive(_, let value):
      "The spread across children is \(Numbers.exact(value)) and must be above 0. Without a published spread, list "
        + "the effect as not quantified."
    case .implausibleSize(_, let size, let limit):
      "The effect comes to \(Numbers.plain(size)) standard deviations, beyond the \(Numbers.plain(limit)) that is "
        + "believed. Check the size and its unit."
    case .outsideUnit(_, _, let value): "The value is \(Numbers.exact(value)) and must lie between 0 and 1."
    case .coverageOutside(_, let value):
      "The coverage is \(Numbers.exact(value)) and must lie between 0 and 1, such as 0.90 or 0.95."
    case .directionUnknown(_, let value):
      "The direction is \(value). Give 1 if a higher indicator is better for children, or -1 if a lower one is."
    case .certaintyNotInForce:
      "A likelihood of 1 is kept for measures already in force. Say so, or use \"almost certain\"."
    case .endNotAfterStart(_, let start, let end):
      "The effect ends in year \(end), which is not after its start in year \(start)."
    case .yearsOutside(_, _, let limit): "The number of years must lie between 0 and \(limit)."
    case .durationDisagrees(_, let stated, let central):
      "The timing lasts \(stated) years and the central duration \(Numbers.plain(central)). Make them the same."
    case .durationNotWholeYears: "The three durations must be whole years of 1 or more, rising from low to high."
    case .unknownEvidenceLevel(_, let level): "There is no evidence level \(level). Choose one from 1 to 5."
    case .judgementTooStrong(_, let level, let limit):
      "A size given as a band of judgement cannot claim evidence level \(level). The highest is \(limit)."
    case .equityWeightOutside(_, let value, let cap):
      "The equity weight is \(Numbers.exact(value)). It must be above 0 and at most \(Numbers.plain(cap))."
    case .repeatedName(_, _, let name): "The name \"\(name)\" is used twice. Each must have its own."
    case .mitigationOnBenefit(_, let mitigation):
      "The mitigation \"\(mitigation)\" is attached to an effect that is not a harm. List a further benefit as an effect "
        + "of its own."
    case .mitigationTooStrong(_, let mitigation, let share, let cap, let level):
      "The mitigation \"\(mitigation)\" removes \(Numbers.plain(share)) of the harm, above the cap of "
        + "\(Numbers.plain(cap)). To claim more, say that it eliminates the harm and show evidence of level \(level)."
    case .sharesDoNotSum(_, let sum): "The shares add up to \(Numbers.exact(sum)) and must add up to 1."
    case .unknownDomain(_, let domain): "The domain \"\(domain)\" is not among those assessed."
    case .unknownCarrier(_, let carrier):
      "The effect says that \"\(carrier)\" carries it, and there is no such effect. Check the name."
    case .carriedInACircle:
      "The effects carry each other in a circle, so none would be counted. Name one final outcome."
    case .unknownLikelihood(let word, let known):
      "\"\(word)\" is not a term of the yardstick. Use one of: \(known.joined(separator: ", "))."
    case .unknownRating(let scheme, let rating):
      "The rating \"\(rating)\" of \"\(scheme)\" has no agreed evidence level. Give the level from 1 to 5 directly."
    case .importanceNotPositive: "The importance of the objectives must not be negative and must add up to more than 0."
    case .parameter(_, let rule): "The method's parameter breaks a rule: \(rule)."
    }
  }
}
