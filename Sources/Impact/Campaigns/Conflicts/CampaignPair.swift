/// Two campaigns seen together. The one whose id comes first stands first,
/// so that nothing depends on the order they are given in.
public struct CampaignPair: Sendable {
  let one: ComparedCampaign
  let other: ComparedCampaign

  /// The campaign whose id comes first.
  public var first: Campaign { one.campaign }
  /// The other.
  public var second: Campaign { other.campaign }

  /// Two campaigns in either order.
  public init(_ one: Campaign, _ other: Campaign) {
    self.init(ComparedCampaign(one), ComparedCampaign(other))
  }

  /// Two campaigns in either order.
  init(_ one: ComparedCampaign, _ other: ComparedCampaign) {
    (self.one, self.other) = one.campaign.id <= other.campaign.id ? (one, other) : (other, one)
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

  /// The two themes nearest each other; nil when no two stand under one heading.
  var theme: ThemeMatch? {
    var best: ThemeMatch?
    for (position, heading) in one.headings.enumerated() {
      for (otherPosition, otherHeading) in other.headings.enumerated() where heading == otherHeading {
        let match = ThemeMatch(ofOneHeading: first.themes[position], second.themes[otherPosition])
        if best.map(match.isNearer(than:)) ?? true { best = match }
      }
    }
    return best
  }

  /// The two starts nearest each other: fewest days apart, then the better known, then the earliest.
  var nearestStarts: StartPair? {
    best { (-$0.gap(to: $1), min($0.confidence, $1.confidence)) }
  }

  /// The two runs that coincide longest; nil when none do.
  var longestOverlap: StartPair? {
    best { left, right in
      let days = left.overlap(with: right)
      return days == 0 ? nil : (days, min(left.confidence, right.confidence))
    }
  }

  /// How sure a finding is that rests on two starts: the weaker date, times 0.5 to 1 for nearness of theme (method,
  /// campaign conflicts).
  func confidence(_ starts: StartPair) -> Double { starts.confidence * (0.5 + 0.5 * (theme?.similarity ?? 0)) }

  /// The first two starts of the greatest worth; those that are worth nothing do not count.
  private func best(_ worth: (ComparedCampaign.Run, ComparedCampaign.Run) -> (Int, Double)?) -> StartPair? {
    var best: (worth: (Int, Double), first: Int, second: Int)?
    for (first, run) in one.runs.enumerated() {
      for (second, otherRun) in other.runs.enumerated() {
        guard let worth = worth(run, otherRun) else { continue }
        if let best, worth <= best.worth { continue }
        best = (worth, first, second)
      }
    }
    return best.map { StartPair(one.starts[$0.first], other.starts[$0.second]) }
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

  /// How long both may run together, in words; an end that is not recorded is taken, and the days with it.
  var length: String {
    let isTaken = first.end == nil || second.end == nil
    return isTaken ? "up to \(ConflictWording.days(overlap))" : ConflictWording.days(overlap)
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

  /// Two themes known to stand under one heading.
  init(ofOneHeading first: String, _ second: String) {
    self.first = first
    self.second = second
    similarity = first == second ? 1 : 0.6
  }

  /// The first word of a theme: "safety" of "safety/bullying".
  static func parent(_ theme: String) -> Substring { theme.prefix { $0 != "/" } }

  /// Whether these two are nearer each other, or as near and earlier in the alphabet.
  func isNearer(than other: ThemeMatch) -> Bool {
    similarity == other.similarity
      ? (first, second) < (other.first, other.second) : similarity > other.similarity
  }
}
