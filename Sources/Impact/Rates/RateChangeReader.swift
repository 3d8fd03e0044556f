import YAMLReading

/// Reads the `parameters` of a measure: which rates it changes, and how.
struct RateChangeReader {
  /// The rates of all modules that have some.
  let tables: [RateTable]
  /// The mapping `parameters`.
  let fields: FieldReader

  /// The changes in the order of the document; each mistake is reported at its place.
  func changes() -> [RateChange] { fields.node.entries.flatMap(changes) }

  private func changes(_ entry: YAMLEntry) -> [RateChange] {
    guard let (table, rates) = rates(entry), let quantity = quantity(entry), fits(quantity, rates, entry) else {
      return []
    }
    var changes: [RateChange] = []
    for rate in rates {
      // What does not do for one rate of several is one mistake, reported once.
      guard let operation = operation(quantity, rate, entry) else { return [] }
      changes.append(
        RateChange(
          rate: rate.name, name: entry.key, domain: table.domain, operation: operation, text: entry.value.text,
          place: entry.keyMark))
    }
    return changes
  }

  // MARK: The name

  private func rates(_ entry: YAMLEntry) -> (RateTable, [Rate])? {
    for table in tables {
      let named = table.rates(named: entry.key)
      guard !named.isEmpty else { continue }
      let changeable = named.filter(\.isChangeable)
      guard !changeable.isEmpty else {
        return reject(entry, atKey: true, Messages.fixed(entry.key), Messages.fixedHelp)
      }
      return (table, changeable)
    }
    let near = NearMiss.suggestion(for: entry.key, among: tables.flatMap(\.changeable))
    return reject(
      entry, atKey: true, Messages.unknown(entry.key, fields.what), near.map(Messages.near) ?? Messages.list(tables))
  }

  // MARK: The quantity

  private func quantity(_ entry: YAMLEntry) -> Quantity? {
    guard entry.value.kind == .scalar, let quantity = Quantity(entry.value.text) else {
      return reject(entry, Messages.noQuantity(entry.key), Messages.forms)
    }
    return quantity
  }

  /// What stands for several rates at once must change them all alike.
  private func fits(_ quantity: Quantity, _ rates: [Rate], _ entry: YAMLEntry) -> Bool {
    guard rates.count > 1 else { return true }
    let names = rates.map(\.name)
    guard rates.allSatisfy(\.unit.isMoney) || Set(rates.map(\.unit)).count == 1 else {
      report(entry, atKey: true, Messages.mixed(entry.key), Messages.oneOf(names))
      return false
    }
    if case .number(_, _, signed: false) = quantity {
      report(entry, Messages.several(entry.key), Messages.severalHelp(names))
      return false
    }
    return true
  }

  private func operation(_ quantity: Quantity, _ rate: Rate, _ entry: YAMLEntry) -> RateChange.Operation? {
    switch quantity {
    case .none:
      guard rate.isRemovable else {
        return reject(entry, Messages.cannotEnd(rate.name), Messages.endable(tables))
      }
      return .remove
    case .number(let number, let unit, let signed):
      let operation =
        rate.unit.isMoney
        ? money(number, unit, signed, rate, entry) : plain(number, unit, signed, rate, entry)
      return operation.flatMap { checked($0, rate, entry) }
    }
  }

  private func money(
    _ number: Double, _ unit: String, _ signed: Bool, _ rate: Rate, _ entry: YAMLEntry
  ) -> RateChange.Operation? {
    if unit == "%" {
      guard signed else { return reject(entry, Messages.unsignedPercent(rate.name), Messages.percentHelp(rate.unit)) }
      return .scale(1 + number / 100)
    }
    guard let given = RateUnit(rawValue: unit) else {
      let near = NearMiss.suggestion(for: unit, among: RateUnit.allCases.filter(\.isMoney).map(\.rawValue))
      return reject(
        entry, unit.isEmpty ? Messages.noUnit(rate.name) : Messages.unknownUnit(unit, rate.name),
        near.map(Messages.near) ?? Messages.unitHelp(rate.unit, signed: signed))
    }
    guard let value = given.converting(number, to: rate.unit) else {
      return reject(entry, Messages.otherUnit(unit, rate), Messages.unitHelp(rate.unit, signed: signed))
    }
    return signed ? .add(value) : .set(value)
  }

  private func plain(
    _ number: Double, _ unit: String, _ signed: Bool, _ rate: Rate, _ entry: YAMLEntry
  ) -> RateChange.Operation? {
    switch (unit, rate.unit) {
    case ("", _), (rate.unit.rawValue, _): return signed ? .add(number) : .set(number)
    case ("%", .share) where !signed: return .set(number / 100)
    case ("pp", .share) where signed: return .add(number / 100)
    case ("%", _) where signed && rate.unit != .share: return .scale(1 + number / 100)
    default: return reject(entry, Messages.otherUnit(unit, rate), Messages.plainHelp(rate.unit))
    }
  }

  /// In every year the rate must stay a possible one.
  private func checked(
    _ operation: RateChange.Operation, _ rate: Rate, _ entry: YAMLEntry
  ) -> RateChange.Operation? {
    for (year, value) in rate.values.sorted(by: { $0.key < $1.key }) {
      guard let result = operation.result(value) else { continue }
      if result < 0 || (rate.unit == .share && result > 1) || (rate.unit == .children && result != result.rounded()) {
        return reject(entry, Messages.impossible(rate, result, year), Messages.possible(rate.unit))
      }
    }
    return operation
  }

  private func reject<Value>(_ entry: YAMLEntry, atKey: Bool = false, _ message: String, _ help: String) -> Value? {
    report(entry, atKey: atKey, message, help)
    return nil
  }

  private func report(_ entry: YAMLEntry, atKey: Bool = false, _ message: String, _ help: String) {
    fields.problems.error(
      message, at: atKey ? entry.keyMark : entry.value.mark, in: fields.file,
      length: atKey ? entry.key.count : max(entry.value.text.count, 1), help: help)
  }

  private typealias Messages = RateChangeMessages
}
