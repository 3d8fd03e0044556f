/// The module's rates as `rates.yaml` has them.
package struct DatedRates: Decodable, Sendable {
  /// First day of each year, ISO, by the year's name.
  package var years: [String: String]
  /// Rates by name.
  package var rates: [String: Rate]

  /// One rate.
  package struct Rate: Decodable, Sendable {
    /// Title.
    package var title: String
    /// Unit, such as `GBP/month` or `share`.
    package var unit: String
    /// Value by year.
    package var values: [String: Value]
  }

  /// A number, or nothing when a limit does not apply.
  package struct Value: Decodable, Sendable {
    /// The number; nil for `none`.
    package var number: Double?

    /// Reads a number or the word `none`.
    package init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      number = (try? value.decode(String.self)) == "none" ? nil : try value.decode(Double.self)
    }
  }

  /// The year's rates, after the changes if any are given.
  package func rates(of year: String, changed by: [RateEdit] = []) -> YearRates {
    var values = rates.compactMapValues { rate in
      rate.values[year].map { YearRates.Entry(unit: rate.unit, number: $0.number) }
    }
    for edit in by {
      guard let entry = values[edit.rate] else { continue }
      values[edit.rate] = YearRates.Entry(unit: entry.unit, number: edit.result(entry.number))
    }
    return YearRates(year: year, firstYear: Int(years[year]?.prefix(4) ?? "") ?? 0, entries: values)
  }

  /// The names of the years in their order.
  package var yearsInOrder: [String] { years.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key) }

  /// The year in force on a day, the first or last on file for a day outside them all; nil when there is no year.
  package func year(on day: String?) -> String? {
    let begun = yearsInOrder.filter { year in day.map { (years[year] ?? "") <= $0 } ?? true }
    return begun.last ?? yearsInOrder.first
  }

  /// Whether a day lies after the last year on file, which is taken to last for twelve months.
  package func isAfterLast(_ day: String) -> Bool {
    guard let last = yearsInOrder.last.flatMap({ years[$0] }), let start = Int(last.prefix(4)) else { return false }
    return day >= "\(start + 1)\(last.dropFirst(4))"
  }
}

/// What becomes of one rate.
package struct RateEdit: Sendable, Hashable {
  /// The kinds of change.
  package enum Operation: Sendable, Hashable {
    /// It becomes this.
    case set(Double)
    /// This is added.
    case add(Double)
    /// It is multiplied by this.
    case scale(Double)
    /// It no longer applies.
    case remove
  }

  /// Name of the rate.
  package var rate: String
  /// What becomes of it.
  package var operation: Operation

  /// Makes a change.
  package init(_ rate: String, _ operation: Operation) {
    self.rate = rate
    self.operation = operation
  }

  /// What a rate of this value becomes; a limit that does not apply can only be set.
  package func result(_ value: Double?) -> Double? {
    switch operation {
    case .set(let new): new
    case .add(let more): value.map { $0 + more }
    case .scale(let factor): value.map { $0 * factor }
    case .remove: nil
    }
  }
}
