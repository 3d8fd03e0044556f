import Glibc

/// When an effect is felt, year by year, and what share of the discounted horizon that makes (method 1.4).
///
/// Skills fade once a programme ends, so an effect may halve every so many years after its end (Bailey et al., 2017
/// and 2020); money, homes and rights end at once.
extension EffectInput.Timing {
  /// The strength of the effect in one year, from 0 to 1.
  func strength(in year: Int) -> Double {
    if year < start { return 0 }
    if year < end { return grown(until: year + 1) }
    guard halfLife > 0 else { return 0 }
    return grown(until: end) * exp2(-Double(year - end + 1) / halfLife)
  }

  /// The share of full strength reached by the start of `year`.
  private func grown(until year: Int) -> Double {
    min(1, Double(year - start) / Double(ramp + 1))
  }

  /// The duration factor D: the discounted strength as a share of the discounted horizon.
  func durationFactor(horizon: Int, schedule: DiscountSchedule) -> Double {
    let factors = schedule.factors(count: horizon)
    var felt = 0.0
    var whole = 0.0
    for (year, factor) in factors.enumerated() {
      felt += factor * strength(in: year)
      whole += factor
    }
    return whole > 0 ? felt / whole : 0
  }

  /// The discounted share of the effect that falls after the horizon and is not scored.
  func tailShare(horizon: Int, schedule: DiscountSchedule) -> Double {
    // After forty half-lives less than a million-millionth is left.
    let last = max(horizon, end + Int((40 * halfLife).rounded(.up)))
    var total = 0.0
    var after = 0.0
    for (year, factor) in schedule.factors(count: last).enumerated() {
      let felt = factor * strength(in: year)
      total += felt
      if year >= horizon { after += felt }
    }
    return total > 0 ? after / total : 0
  }

  /// The same start and growth with another length, in whole years.
  func lasting(_ years: Double) -> EffectInput.Timing {
    var timing = self
    timing.end = start + Int(years)
    return timing
  }
}
