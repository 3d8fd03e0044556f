/// Two campaigns seen together. The one whose id comes first stands first,
/// so that nothing depends on the order they are given in.
public struct CampaignPair: Sendable {
  /// The campaign whose id comes first.
  public let first: Campaign
  /// The other.
  public let second: Campaign

  /// Two campaigns in either order.
  public init(_ one: Campaign, _ other: Campaign) {
    (first, second) = one.id <= other.id ? (one, other) : (other, one)
  }

  /// Both ids, in alphabetical order.
  public var between: [String] { [first.id, second.id] }

  /// The nations both reach, in alphabetical order.
  var sharedNations: [String] { first.nations.filter(second.nations.contains).sorted() }

  /// Whether the two can meet in one place: two local campaigns only do when their place is the same.
  var haveOneReach: Bool {
    guard first.scope == .local, second.scope == .local else { return true }
    return first.localPlace == second.localPlace
  }

  /// Whether no body leads both.
  var hasDifferentLeads: Bool { !first.lead.contains { second.lead.contains($0) } }

  /// Audiences in common as a share of all audiences of the two, 0 to 1 (Jaccard index).
  var audienceOverlap: Double { WordOverlap.jaccard(first.audiences, second.audiences) }

  /// Channels in common as a share of all channels of the two, 0 to 1 (Jaccard index).
  var channelOverlap: Double { WordOverlap.jaccard(first.channels, second.channels) }

  /// Years of age in common as a share of the narrower range, 0 to 1; nil when either is not recorded.
  var ageOverlap: Double? {
    guard let one = first.ages, let other = second.ages else { return nil }
    let common = min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound) + 1
    return Double(max(0, common)) / Double(min(one.count, other.count))
  }

  /// The two themes nearest each other.
  var theme: ThemeMatch? {
    let pairs = first.themes.flatMap { one in second.themes.map { ThemeMatch(one, $0) } }
    return pairs.max { $0.similarity < $1.similarity || ($0.similarity == $1.similarity && $1.precedes($0)) }
  }

  /// The two starts nearest each other: fewest days apart, then the better known, then the earliest.
  var nearestStarts: StartPair? {
    best { ($0.gap, -$0.confidence) < ($1.gap, -$1.confidence) }
  }

  /// The two runs that coincide longest; nil when none do.
  var longestOverlap: StartPair? {
    let longest = best { ($1.overlap, $1.confidence) < ($0.overlap, $0.confidence) }
    return longest.flatMap { $0.overlap > 0 ? $0 : nil }
  }

  /// The first pair of starts that none precedes.
  private func best(_ precedes: (StartPair, StartPair) -> Bool) -> StartPair? {
    var best: StartPair?
    for one in first.starts {
      for other in second.starts {
        let pair = StartPair(one, other)
        if let known = best, !precedes(pair, known) { continue }
        best = pair
      }
    }
    return best
  }
}

/// One start of each of two campaigns.
struct StartPair: Sendable {
  let first: CampaignStart
  let second: CampaignStart

  init(_ first: CampaignStart, _ second: CampaignStart) {
    self.first = first
    self.second = second
  }

  /// Days between the starts at their closest.
  var gap: Int { first.date.gap(to: second.date) }

  /// Days on which both may run.
  var overlap: Int {
    max(0, min(first.lastDay, second.lastDay) - max(first.date.earliest, second.date.earliest) + 1)
  }

  /// How far to trust the two dates, 0 to 1.
  var confidence: Double { min(first.confidence, second.confidence) }

  /// Whether both dates are known at least to the month.
  var isPrecise: Bool { max(first.date.precision, second.date.precision) <= .month }
}

/// Two themes and how near they stand in the tree.
struct ThemeMatch: Sendable {
  let first: String
  let second: String
  /// 1 for the same leaf, 0.6 for leaves of one parent, else 0 (method, campaign conflicts).
  let similarity: Double

  init(_ first: String, _ second: String) {
    self.first = first
    self.second = second
    similarity = first == second ? 1 : Self.parent(first) == Self.parent(second) ? 0.6 : 0
  }

  /// The first word of a theme: "safety" of "safety/bullying".
  static func parent(_ theme: String) -> Substring { theme.prefix { $0 != "/" } }

  func precedes(_ other: ThemeMatch) -> Bool { (first, second) < (other.first, other.second) }
}
