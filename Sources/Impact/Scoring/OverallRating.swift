/// The rating of a whole proposal, set by its strongest benefit and its worst harm (method 1.9).
///
/// No average enters: an average of five domains would hide a major harm in one of them.
public enum OverallRating: Hashable, Sendable, Codable {
  case mixedSignificant
  case mixedMinor
  case band(ScoreBand)
  case bandWithMinorHarm(ScoreBand)

  /// The rating of the scored domains and of every group in every domain.
  ///
  /// - Returns: `nil` if no domain has a score.
  public static func of(domains: [Double], groups: [Double], cuts: BandCuts) -> OverallRating? {
    guard !domains.isEmpty else { return nil }
    let best = max(domains.max() ?? 0, 0)
    let worst = min(domains.min() ?? 0, groups.min() ?? 0, 0)
    if worst <= -cuts.moderate { return best >= cuts.moderate ? .mixedSignificant : .band(cuts.band(of: worst)) }
    if best >= cuts.moderate {
      return worst <= -cuts.minor ? .bandWithMinorHarm(cuts.band(of: best)) : .band(cuts.band(of: best))
    }
    if best >= cuts.minor { return worst <= -cuts.minor ? .mixedMinor : .band(cuts.band(of: best)) }
    return .band(cuts.band(of: worst))
  }

  /// The rating in words.
  public var words: String {
    switch self {
    case .mixedSignificant: "mixed: significant benefits and harms"
    case .mixedMinor: "mixed: minor benefits and harms"
    case .band(let band): band.words
    case .bandWithMinorHarm(let band): "\(band.words), with minor negative effects"
    }
  }
}
