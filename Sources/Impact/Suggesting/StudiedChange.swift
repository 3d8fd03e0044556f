import YAMLReading

/// How what a measure changes stands to the change of rates that an entry's studies looked at.
///
/// A size holds for the change that was studied. It is not scaled: half the money need not do half the good.
struct StudiedChange {
  /// What the comparison says.
  enum Verdict {
    /// The measure makes the change that was studied, within a tenth.
    case same
    /// The measure does not say what it changes.
    case unstated
    /// The measure makes another change.
    case other
    /// The measure changes the same rates the other way.
    case opposite
  }

  let verdict: Verdict
  /// "`uc.child-element` by +26.70 GBP/week".
  let studied: String
  /// What the measure changes instead, as a clause; empty where it is the same or unstated.
  let stated: String

  /// A change is still the one that was studied when it is within this share of it.
  private static let tolerance = 0.1

  /// The change of one rate, as studied and as the measure makes it.
  private struct Pair {
    let studied: RateChange
    let stated: RateChange?
    /// The measure's change as a share of the one studied; nil where they cannot be compared.
    let ratio: Double?

    init(_ studied: RateChange, _ stated: RateChange?, before value: Double?) {
      self.studied = studied
      self.stated = stated
      ratio =
        switch (studied.operation, stated?.operation) {
        case (_, nil): 0
        case (.remove, .remove?): 1
        case (.add(let wanted), .add(let more)?): wanted == 0 ? nil : more / wanted
        case (let wanted, let operation?):
          value.flatMap { value in
            guard let to = operation.result(value), let from = wanted.result(value), from != value else { return nil }
            return (to - value) / (from - value)
          }
        }
    }

    var isSame: Bool { ratio.map { abs($0 - 1) <= StudiedChange.tolerance + 1e-9 } ?? false }
  }

  /// Nil when no change of rates was studied, and where a limit was lifted and the measure changes none: then its words
  /// tell. What a rate is before the change is read on the day the proposal starts.
  init?(_ entry: ModuleCatalogue.Intervention, _ measure: Measure, of proposal: Proposal, _ rates: RateTable?) {
    guard let rates, !entry.studied.isEmpty else { return nil }
    studied = Sentences.listed(Self.written(entry.studied))
    // A rate is changed once in a proposal, so what another measure says of it holds for this one.
    let changes = proposal.measures.flatMap(\.changes)
    let pairs = entry.studied.map { change in
      let value = rates.rates[change.rate].flatMap { rates.value(of: $0, on: proposal.starts) }
      return Pair(change, changes.first { $0.rate == change.rate }, before: value)
    }
    guard pairs.contains(where: { $0.stated != nil }) else {
      guard entry.studied.contains(where: { $0.operation != .remove }) else { return nil }
      (verdict, stated) = Self.byText(entry.studied, measure, rates, starts: proposal.starts)
      return
    }
    let ratios = pairs.compactMap(\.ratio)
    verdict =
      pairs.allSatisfy(\.isSame)
      ? .same
      : ratios.count == pairs.count && ratios.allSatisfy({ $0 <= 0 }) && ratios.contains { $0 < 0 } ? .opposite : .other
    stated = verdict == .same ? "" : Self.clause(pairs, withShare: verdict == .other)
  }

  /// Where no rate is stated, an amount in the measure's text tells.
  private static func byText(
    _ studied: [RateChange], _ measure: Measure, _ rates: RateTable, starts: CalendarDate
  ) -> (Verdict, String) {
    let amounts = StatedAmount.all(in: measure.title + ". " + measure.description)
    guard let first = studied.first, case .add(let wanted) = first.operation, wanted != 0,
      let rate = rates.rates[first.rate], rate.unit.timesAYear != nil, let amount = amounts.first
    else { return (.unstated, "") }
    let value = rates.value(of: rate, on: starts)
    let isSaid = amounts.contains { amount in
      amount.change(of: rate.unit, from: value).map { abs($0 / abs(wanted) - 1) <= tolerance + 1e-9 } ?? false
    }
    return isSaid ? (.same, "") : (.other, "the text of the measure says “\(amount.words)”")
  }

  // MARK: Words

  /// "the proposal changes `uc.child-element.each` by +1 GBP/month, 0.9 per cent of it, and leaves `…` as it is".
  private static func clause(_ pairs: [Pair], withShare: Bool) -> String {
    let changes = pairs.compactMap(\.stated)
    let shares = Set(pairs.filter { $0.stated != nil }.map { $0.ratio.map { ($0 * 1000).rounded() / 10 } })
    let share = shares.count == 1 ? shares.first?.map { ", \(Numbers.plain($0)) per cent of that" } : nil
    let left = pairs.filter { $0.stated == nil }.map { "`\($0.studied.rate)`" }
    return "the proposal changes \(Sentences.listed(written(changes)))" + (withShare && left.isEmpty ? share ?? "" : "")
      + (left.isEmpty ? "" : " and leaves \(Sentences.listed(left)) as it is")
  }

  /// Each name once, with what becomes of it.
  private static func written(_ changes: [RateChange]) -> [String] {
    var seen = Set<String>()
    return changes.filter { seen.insert($0.name).inserted }.map { change in
      switch change.operation {
      case .set, .remove: "`\(change.name)` to \(change.text)"
      case .add, .scale: "`\(change.name)` by \(change.text)"
      }
    }
  }

  /// What keeps the size from being taken over, or what was assumed, in a sentence; nil for the change that was studied.
  func sentence(isNamed: Bool) -> String? {
    let start = "The study was of a change of \(studied)"
    switch verdict {
    case .same: return nil
    case .unstated:
      return isNamed
        ? "Assumed: the measure makes the change that was studied, \(studied); no `parameters` say so."
        : "\(start); the measure does not say that it makes the same change."
    case .other:
      return "\(start), while \(stated). Its size holds for what was studied and is not taken over or scaled."
    case .opposite:
      return "\(start), while \(stated). A study of the one does not measure the other: at most the direction is told, "
        + "turned round."
    }
  }
}
