/// Works out which targets a proposal's effects move, and by how much.
struct TargetMoves {
  /// An effect with the indicator that it moves and the reach as a share of all children (method 1.2).
  struct Effect {
    let stated: ProposedEffect
    let indicator: ModuleCatalogue.Indicator?
    let share: Triple?
  }

  let effects: [Effect]
  /// The children that reach is a share of; nil when no such number is published.
  let children: Int?

  /// The move for a link; nil when the proposal has no such effect.
  func move(_ effect: String, _ objective: StrategyObjective, proposed: Bool) -> TargetMove? {
    guard let effect = effects.first(where: { $0.stated.id == effect }) else { return nil }
    var move = TargetMove(objective: objective.id, effect: effect.stated.id, proposed: proposed)
    guard let indicator = effect.indicator, objective.indicators.contains(indicator.id) else {
      move.because = reason(effect, objective)
      return move
    }
    move.indicator = indicator.name
    move.unit = indicator.unit
    switch size(effect, indicator) {
    case .failure(let reason): move.because = reason.words
    case .success(let average): measure(&move, average, indicator, objective)
    }
    return move
  }

  private func reason(_ effect: Effect, _ objective: StrategyObjective) -> String {
    if case .notQuantified(let because) = effect.stated.size { return because }
    return Message.otherIndicator(effect.indicator?.name ?? effect.stated.indicator)
  }

  /// Why there is no size.
  private struct Reason: Error { let words: String }

  /// The change averaged over all children, in the indicator's unit.
  private func size(_ effect: Effect, _ indicator: ModuleCatalogue.Indicator) -> Result<Triple, Reason> {
    switch effect.stated.size {
    case .notQuantified(let because): return .failure(Reason(words: because))
    case .band: return .failure(Reason(words: Message.band))
    case .delta(let delta, let unit, _, _):
      if unit == "sd" { return .failure(Reason(words: Message.deviations)) }
      let isOwn = unit == indicator.unit || (unit == "pp" && indicator.unit == "percent")
      guard isOwn, indicator.unit != "count" else {
        return .failure(Reason(words: Message.otherUnit(unit, indicator.unit)))
      }
      guard let share = effect.share else { return .failure(Reason(words: Message.noReach)) }
      return .success(Self.product(delta.sorted, share.sorted))
    }
  }

  /// The widest range of a change times a share; a share is never below 0.
  private static func product(_ change: Triple, _ share: Triple) -> Triple {
    Triple(
      low: min(change.low * share.low, change.low * share.high), central: change.central * share.central,
      high: max(change.high * share.low, change.high * share.high))
  }

  private func measure(
    _ move: inout TargetMove, _ average: Triple, _ indicator: ModuleCatalogue.Indicator, _ objective: StrategyObjective
  ) {
    move.average = average
    let way = average.central * Double(indicator.direction)
    move.towards = way == 0 ? nil : way > 0
    if let whole = indicator.unitsPerWhole, let children {
      move.children = average.map { $0 / whole * Double(children) }
    }
    let number = objective.numbers.first { $0.indicators.contains(indicator.id) } ?? objective.numbers.first
    move.target = number
    guard let number else {
      move.because = Message.noNumber
      return
    }
    switch asked(number, indicator) {
    case .failure(let reason): move.because = reason.words
    case .success(let asked): move.share = asked.share(of: move).sorted
    }
  }

  /// What a target asks for: a number of children, or a change of the indicator for all of them.
  private enum Asked {
    case children(Double)
    case change(Double)

    func share(of move: TargetMove) -> Triple {
      switch self {
      case .children(let wanted): (move.children ?? Triple(0)).map { $0 / wanted }
      case .change(let wanted): (move.average ?? Triple(0)).map { $0 / wanted }
      }
    }
  }

  private func asked(_ number: TargetNumber, _ indicator: ModuleCatalogue.Indicator) -> Result<Asked, Reason> {
    if let open = number.open { return .failure(Reason(words: open)) }
    guard number.indicators.contains(indicator.id) else {
      return .failure(Reason(words: Message.counts(number, indicator)))
    }
    switch number.aim {
    case .more, .fewer:
      guard number.unit == "children", indicator.unitsPerWhole != nil, children != nil else {
        return .failure(Reason(words: Message.counts(number, indicator)))
      }
      return ask(number.aim == .more ? number.value : -number.value, Asked.children)
    case .reach, .times:
      guard let people = indicator.population, people.count == children else {
        return .failure(Reason(words: Message.otherPeople(number.of, indicator.population?.who)))
      }
      let start = number.from ?? indicator.baseline.value
      return ask((number.aim == .reach ? number.value : number.value * start) - start, Asked.change)
    case .spend: return .failure(Reason(words: Message.counts(number, indicator)))
    }
  }

  private func ask(_ wanted: Double, _ kind: (Double) -> Asked) -> Result<Asked, Reason> {
    wanted == 0 ? .failure(Reason(words: Message.reached)) : .success(kind(wanted))
  }
}

private enum Message {
  static let band = "its size is a band of judgement and has no unit"
  static let deviations = "its size is in standard deviations, not in the indicator's unit"
  static let noReach = "its reach cannot be counted in children"
  static let noNumber = "the published line gives no number"
  static let reached = "the target asks for no change from where it starts"
  static func otherIndicator(_ name: String?) -> String {
    name.map { "it moves “\($0)”, by which the target is not measured" } ?? "it names no indicator"
  }
  static func otherUnit(_ unit: String, _ own: String) -> String {
    "its size is in `\(unit)`, and the indicator, in `\(own)`, cannot be multiplied by reach"
  }
  static func counts(_ number: TargetNumber, _ indicator: ModuleCatalogue.Indicator) -> String {
    "the target counts \(number.unit) of \(number.of), the effect “\(indicator.name)”"
  }
  static func otherPeople(_ target: String, _ who: String?) -> String {
    "the target is about \(target), while reach is a share of all children, so how many of them are among "
      + "\(who ?? "those it is measured on") is not known"
  }
}
