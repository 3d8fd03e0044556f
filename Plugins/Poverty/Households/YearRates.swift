/// The rates of one year. Whatever is asked for and not there is an error, never a zero.
package struct YearRates: Sendable {
  /// Name of the year, such as `2026-27`.
  package let year: String
  /// The calendar year in which it begins.
  package let firstYear: Int
  let entries: [String: Entry]

  struct Entry: Sendable {
    var unit: String
    var number: Double?
  }

  /// A figure that the calculation needs and `rates.yaml` does not have.
  package struct Missing: Error, Sendable, CustomStringConvertible {
    /// The sentence.
    package let description: String
  }

  /// A plain number: a share, a weight, pounds an hour.
  package func number(_ name: String) throws -> Double {
    guard let number = try entry(name).number else {
      throw Missing(description: "rates.yaml: `\(name)` is none in \(year), but the calculation needs a number")
    }
    return number
  }

  /// A plain number that may be none.
  package func limit(_ name: String) throws -> Double? { try entry(name).number }

  /// Pounds a year.
  package func annual(_ name: String) throws -> Double { try number(name) * perYear(entry(name).unit, name) }

  /// Pounds a year, or none.
  package func annualLimit(_ name: String) throws -> Double? {
    let entry = try entry(name)
    return try entry.number.map { try $0 * perYear(entry.unit, name) }
  }

  /// A family's sum in pounds a year; 0 when the family has none.
  package func annual(_ cost: Cost?) throws -> Double {
    guard let cost else { return 0 }
    if let name = cost.rate { return try annual(name) }
    return try (cost.amount ?? 0) * perYear(cost.unit ?? "", "an amount")
  }

  /// A family's pay for an hour.
  package func hourly(_ cost: Cost) throws -> Double {
    if let name = cost.rate { return try number(name) }
    return cost.amount ?? 0
  }

  private func entry(_ name: String) throws -> Entry {
    guard let entry = entries[name] else {
      throw Missing(description: "rates.yaml: `\(name)` is missing for \(year)")
    }
    return entry
  }

  /// Fifty-two weeks or twelve months, as benefits and taxes are counted.
  private func perYear(_ unit: String, _ name: String) throws -> Double {
    switch unit {
    case "GBP/week": 52
    case "GBP/month": 12
    case "GBP/year": 1
    default: throw Missing(description: "rates.yaml: `\(name)` must be pounds a week, month or year, not \(unit)")
    }
  }
}
