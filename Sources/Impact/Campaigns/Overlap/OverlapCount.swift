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
  public private(set) var pairs = 0
  /// The sum over the pairs of the earlier row's number, from 1.
  public private(set) var sumOfFirst = 0
  /// The sum over the pairs of the later row's number, from 1.
  public private(set) var sumOfSecond = 0
  /// How many pairs would count if one did not name the other.
  public private(set) var named = 0
  /// The audiences and themes with the most pairs at the same time, most first, at most ``crowdsShown``.
  public private(set) var crowds: [OverlapCrowd]
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
    let keys = OverlapKeys(register)
    let sweep = PairSweep(keys.intervals(of: register))
    let excess = Set(sweep.excess(over: limit))
    let parts = sweep.parts(128)
    let tallies = concurrentMap(count: parts.count, threads: threads) { part in
      let tally = OverlapTally(sweep, parts[part].filter { !excess.contains($0) })
      progress(parts.count)
      return tally
    }
    let total = tallies.reduce(into: OverlapTally()) { $0.add($1) }
    campaigns = register.count
    (pairs, sumOfFirst, sumOfSecond) = (total.pairs, total.sumOfFirst, total.sumOfSecond)
    crowds = total.crowds.map { keys.crowd(sweep, $0.bucket, meetings: $0.meetings, register) }
    leftOut = excess.map { keys.crowd(sweep, $0, meetings: sweep.meetings(in: sweep.buckets[$0]), register) }
    leftOut.sort { ($1.pairs, $0.audience, $0.theme) < ($0.pairs, $1.audience, $1.theme) }
    leaveOutNamed(register, keys, Set(excess.map { sweep.key(of: sweep.buckets[$0]) }))
  }

  /// Takes out the pairs of which one names the other: looking at the references is cheaper than asking every pair.
  private mutating func leaveOutNamed(_ register: OverlapRegister, _ keys: OverlapKeys, _ notCounted: Set<UInt32>) {
    for row in 0..<register.count {
      for position in register.references.range(row) {
        let other = Int(register.references.elements[position])
        let isNamedBack = register.references[other].contains(UInt32(truncatingIfNeeded: row))
        guard other != row, !(isNamedBack && other < row) else { continue }
        guard register.begins[row] <= register.ends[other], register.begins[other] <= register.ends[row] else {
          continue
        }
        guard let key = keys.leastShared(row, other, in: register), !notCounted.contains(key) else { continue }
        named += 1
        pairs -= 1
        sumOfFirst -= min(row, other) + 1
        sumOfSecond -= max(row, other) + 1
      }
    }
  }
}
