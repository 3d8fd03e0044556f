import YAMLReading

/// How many children an effect of the evidence library reaches, how likely it is and how long it lasts.
///
/// The measure says so. Where it is silent and suggestions are asked for, published numbers bound the reach, the
/// likelihood is the method's assumption and the effect lasts for the horizon; each is marked as assumed.
struct LibraryDelivery {
  /// What can be assumed.
  enum Part: String {
    case reach, likelihood, duration
  }

  private(set) var reach: Triple?
  private(set) var likelihood: Double?
  private(set) var timing: EffectInput.Timing?
  /// A group whose children it reaches, with the share of them.
  private(set) var groupReach: [EffectInput.GroupShare] = []
  /// Words for each part that nobody stated.
  private(set) var assumed: [Part: String] = [:]
  /// Fields that the measure would have to state, in words.
  private(set) var missing: [String] = []
  /// The published number behind an assumed reach.
  private(set) var bound: PublishedReach.Bound?

  /// What the measure states, as a share of all children.
  init(_ measure: Measure, reach: Triple?, timing: EffectInput.Timing?) {
    self.reach = reach
    likelihood = measure.likelihood?.probability
    self.timing = timing
    if let stated = measure.reach, let group = stated.group, reach != nil {
      groupReach = [EffectInput.GroupShare(group: group, share: stated.share.central)]
    }
    if reach == nil { missing.append("`reach` (what share of all children it reaches)") }
    if likelihood == nil { missing.append("`likelihood` (how likely it is to be delivered)") }
    if timing == nil { missing.append("`timing`") }
  }

  /// Takes a published number for a reach that nobody stated.
  mutating func assume(_ published: PublishedReach.Bound) {
    reach = Triple(published.share)
    groupReach = published.group.map { [EffectInput.GroupShare(group: $0, share: 1)] } ?? []
    bound = published
    assumed[.reach] = published.words
    missing.removeAll { $0.hasPrefix("`reach`") }
  }

  /// Cuts a stated reach to those whom the size holds for: a measure for all pupils moves a figure for one year group by
  /// the children of that year group only.
  mutating func cut(to counted: PublishedReach.Bound) {
    guard let stated = reach, stated.high > counted.share else { return }
    reach = stated.map { min($0, counted.share) }
    bound = counted
    assumed[.reach] = "the measure's reach, cut to \(counted.who), the only ones counted"
  }

  /// Takes the method's likelihood, and the whole horizon, where nobody stated them.
  mutating func assume(likelihood assumption: Double, horizon: Int) {
    if likelihood == nil {
      likelihood = assumption
      assumed[.likelihood] = "the method's assumption for suggestions: nobody says how likely it is"
    }
    if timing == nil {
      timing = EffectInput.Timing(start: 0, ramp: 0, end: horizon)
      assumed[.duration] = "as if it lasted for all the years counted: nobody says how long"
    }
    missing.removeAll { !$0.hasPrefix("`reach`") }
  }
}
