/// How many pairs of campaigns speak to the same people about the same thing at the same time without naming each other.
///
/// A pair counts when the two have a day in common, share at least one audience and at least one theme, and neither
/// names the other. Pairs are counted, not kept: memory does not grow with them.
public struct OverlapCount: Equatable, Sendable {
  /// The most comparisons made by default: some ten seconds' work.
  public static let defaultLimit = 10_000_000_000

  /// How many campaigns were compared.
  public let campaigns: Int
  /// How many pairs were found; where `leftOut` is not empty there are at least so many.
  public let pairs: Int
  /// The sum over the pairs of the earlier row's number, from 1.
  public let sumOfFirst: Int
  /// The sum over the pairs of the later row's number, from 1.
  public let sumOfSecond: Int
  /// How many pairs would count if one did not name the other.
  public let named: Int
  /// The audiences and themes with the most pairs at the same time, most first, at most ``crowdsShown``.
  public let crowds: [OverlapCrowd]
  /// The audiences and themes that were too crowded to be compared within the limit, most crowded first.
  public private(set) var leftOut: [OverlapCrowd]

  /// How many crowds are named.
  public static let crowdsShown = 5

  /// Whether every pair was counted.
  public var isComplete: Bool { leftOut.isEmpty }

  /// Counts the pairs of a register.
  ///
  /// - Parameters:
  ///   - threads: how many threads work; the result is the same for any number.
  ///   - limit: how many comparisons may be made. Where more would be needed the most crowded audiences and themes are
  ///     left out until the rest fits, and named in ``leftOut``.
  ///   - progress: hears, from any thread, that one more of so many parts is done.
  public init(
    of register: OverlapRegister, threads: Int = 2, limit: Int = defaultLimit,
    progress: @escaping @Sendable (_ parts: Int) -> Void = { _ in }
  ) {
    let sweep = PairSweep(register.intervals)
    let excess = sweep.excess(over: limit)
    let (starts, notCounted) = (Set(excess.map(\.lowerBound)), Set(excess.map(sweep.key)))
    let parts = sweep.parts(128)
    // Looking at the references is cheaper than asking every pair.
    let stretches = register.stretchesOfReferences(2)
    let tallies = concurrentMap(count: parts.count + stretches.count, threads: threads) { part in
      guard part < parts.count else {
        return OverlapTally(named: stretches[part - parts.count], of: register, notCounted: notCounted)
      }
      let tally = OverlapTally(sweep, parts[part], leavingOut: starts)
      progress(parts.count)
      return tally
    }
    let total = tallies.prefix(parts.count).reduce(into: OverlapTally()) { $0.add($1) }
    let named = tallies.dropFirst(parts.count).reduce(into: OverlapTally()) { $0.add($1) }
    campaigns = register.count
    self.named = named.pairs
    pairs = total.pairs - named.pairs
    sumOfFirst = total.sumOfFirst - named.sumOfFirst
    sumOfSecond = total.sumOfSecond - named.sumOfSecond
    crowds = total.crowds.map { register.keys.crowd(sweep, $0.bucket, meetings: $0.meetings) }
    leftOut = excess.map { register.keys.crowd(sweep, $0, meetings: sweep.meetings(in: $0)) }
    leftOut.sort { ($1.pairs, $0.audience, $0.theme) < ($0.pairs, $1.audience, $1.theme) }
  }
}
