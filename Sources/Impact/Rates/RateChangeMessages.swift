/// What is said of `parameters` that cannot be read, and what to write instead.
enum RateChangeMessages {
  static let forms = "Write `+10 GBP/week`, `30 GBP/week`, `+5 %`, `50 %`, `-5 pp` or `none`."
  static let fixedHelp = "It measures what families have; name what the proposal pays or takes."

  static func unknown(_ name: String, _ what: String) -> String {
    "“\(name)” in \(what) is not a rate that a module knows"
  }
  static func near(_ name: String) -> String { "Did you mean `\(name)`?" }
  static func list(_ tables: [RateTable]) -> String {
    let names = tables.flatMap(\.changeable).filter { !$0.contains(".") }
    return names.isEmpty ? "No module with a table of rates was found." : "The names begin with \(quoted(names))."
  }
  static func fixed(_ name: String) -> String { "`\(name)` is not for a proposal to change" }
  static func noQuantity(_ name: String) -> String { "`\(name)` must be an amount or a change" }
  static func mixed(_ name: String) -> String { "`\(name)` stands for rates of different kinds" }
  static func oneOf(_ names: [String]) -> String { "Name one of \(quoted(names))." }
  static func several(_ name: String) -> String {
    "`\(name)` stands for several rates, which cannot all become the same"
  }
  static func severalHelp(_ names: [String]) -> String {
    "Write a change, such as `+5 %` or `+2 GBP/week`, or name one of \(quoted(names))."
  }
  static func cannotEnd(_ name: String) -> String { "`\(name)` cannot be `none`: it is no limit" }
  static func endable(_ tables: [RateTable]) -> String {
    let names = tables.flatMap(\.rates.values).filter { $0.isRemovable && $0.isChangeable }.map(\.name).sorted()
    return names.isEmpty ? "Write an amount." : "Write an amount; `none` is for \(quoted(names))."
  }
  static func unsignedPercent(_ name: String) -> String { "`\(name)` needs a sign before a percentage" }
  static func percentHelp(_ unit: RateUnit) -> String {
    "Write `+5 %` to raise it, or the new amount in \(unit.rawValue)."
  }
  static func noUnit(_ name: String) -> String { "`\(name)` needs a unit" }
  static func unknownUnit(_ unit: String, _ name: String) -> String { "“\(unit)” for `\(name)` is not a known unit" }
  static func otherUnit(_ unit: String, _ rate: Rate) -> String {
    "`\(rate.name)` is counted in \(rate.unit.rawValue), not in \(unit)"
  }
  static func unitHelp(_ unit: RateUnit, signed: Bool) -> String {
    let example = signed ? "+2 \(unit.rawValue)" : "30 \(unit.rawValue)"
    let others = unit.timesAYear == nil ? "" : "; GBP/week, GBP/month and GBP/year are converted"
    return "Write it as `\(example)`\(others)."
  }
  static func plainHelp(_ unit: RateUnit) -> String {
    unit == .share
      ? "Write the new share, such as `50 %` or 0.5, or the step, such as `-5 pp`." : "Write a plain number."
  }
  static func impossible(_ rate: Rate, _ value: Double, _ year: String) -> String {
    "`\(rate.name)` would be \(Numbers.plain(value)) in \(year)"
  }
  static func possible(_ unit: RateUnit) -> String {
    switch unit {
    case .share: "A share is between 0 and 1, or 0 % and 100 %."
    case .children: "A number of children is whole and not below 0."
    default: "It cannot be below 0."
    }
  }

  private static func quoted(_ names: [String]) -> String {
    let shown = names.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    return names.count > 8 ? shown + " and \(names.count - 8) more" : shown
  }
}
