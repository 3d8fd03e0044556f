public import YAMLReading

/// One dated rate of a module: what the law pays or a statistic says, year by year.
public struct Rate: Sendable {
  /// Name, such as `uc.taper`.
  public var name: String
  /// Title.
  public var title: String
  /// What it is counted in.
  public var unit: RateUnit
  /// Whether a proposal may change it; a measuring rod, such as a median, it may not.
  public var isChangeable: Bool
  /// Whether it may be `none`: a limit that can be lifted.
  public var isRemovable: Bool
  /// Value by year; nil where the limit does not apply in that year.
  public var values: [String: Double?]
  /// Where it holds.
  public var geography: String
  /// How sure the figure is: `verified`, `secondary` or `computed`.
  public var mark: String
  /// Keys of its sources.
  public var sources: [String]
  /// How it was worked out, or a caution.
  public var note: String?
  /// Where it stands.
  public var place: SourceMark
}

/// A module's dated rates.
public struct RateTable: Sendable {
  /// Domain of the module.
  public var domain: String
  /// First day of each year, by the year's name.
  public var years: [String: CalendarDate]
  /// Rates by name.
  public var rates: [String: Rate]
  /// Sources by key.
  public var sources: [String: ProposedEffect.Source]

  /// A table; without rates it names nothing.
  public init(
    domain: String = "", years: [String: CalendarDate] = [:], rates: [String: Rate] = [:],
    sources: [String: ProposedEffect.Source] = [:]
  ) {
    self.domain = domain
    self.years = years
    self.rates = rates
    self.sources = sources
  }
}

extension RateTable {
  /// The names that a proposal may write: every rate that it may change, and what begins several names.
  public var changeable: [String] {
    let names = rates.values.filter(\.isChangeable).map(\.name)
    return Set(names + names.flatMap(Self.beginnings)).sorted()
  }

  /// The rates that a name stands for: the one of that name, or all that begin with it and a dot.
  public func rates(named name: String) -> [Rate] {
    if let rate = rates[name] { return [rate] }
    return rates.values.filter { $0.name.hasPrefix(name + ".") }.sorted { $0.name < $1.name }
  }

  /// The value of a rate in the year in force on a day, of the first or last on file for a day outside them all; nil for
  /// a limit that does not apply.
  public func value(of rate: Rate, on day: CalendarDate) -> Double? {
    let order = years.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    let year = order.last { $0.value <= day } ?? order.first
    return year.flatMap { rate.values[$0.key] ?? nil }
  }

  private static func beginnings(_ name: String) -> [String] {
    let parts = name.split(separator: ".")
    return parts.indices.dropFirst().map { parts[..<$0].joined(separator: ".") }
  }
}
