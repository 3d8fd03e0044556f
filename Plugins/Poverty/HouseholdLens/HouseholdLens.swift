import Households
import PluginSDK

/// What the rates that a proposal changes would do to each example family.
struct HouseholdLens {
  /// Changes of rates with the measure that makes each, in the order of the document.
  let changes: [(measure: String, change: Proposal.RateChange)]
  /// The year whose rates are changed.
  let year: String
  /// The rates as they stand and as they would be.
  let rates: (before: YearRates, after: YearRates)
  /// The families in the proposal's nations.
  let families: [FamilyComparison]
  /// When the proposal starts, if that is after the last year on file.
  let startsLater: String?
  /// The rates with their titles.
  let table: DatedRates

  /// Nil when the proposal changes no rate of `domain`, or no year is on file.
  init?(_ proposal: Proposal, _ data: HouseholdData, domain: String = "poverty") throws {
    changes = proposal.measures.flatMap { measure in
      (measure.changes ?? []).filter { $0.domain == domain }.map { (measure.id, $0) }
    }
    guard !changes.isEmpty, let year = data.rates.year(on: proposal.dates.starts) else { return nil }
    self.year = year
    table = data.rates
    let edits = changes.map { Self.edit($0.change) }
    rates = (data.rates.rates(of: year), data.rates.rates(of: year, changed: edits))
    let here = data.families.filter { proposal.nations.contains($0.nation) }
    families = try FamilyComparison.all(here, data.rates, year: year, changes: edits)
    startsLater = proposal.dates.starts.flatMap { data.rates.isAfterLast($0) ? $0 : nil }
  }

  private static func edit(_ change: Proposal.RateChange) -> RateEdit {
    switch change.operation {
    case .set: RateEdit(change.rate, .set(change.value))
    case .add: RateEdit(change.rate, .add(change.value))
    case .scale: RateEdit(change.rate, .scale(change.value))
    case .remove: RateEdit(change.rate, .remove)
    }
  }
}

extension HouseholdLens {
  /// Where the first change stands; every finding of the lens points there.
  var place: Place { changes.first?.change.at ?? Place(line: 1, column: 1) }

  /// Changes that leave a rate as it is.
  var withoutEffect: [(measure: String, change: Proposal.RateChange)] {
    changes.filter { (try? rates.before.limit($0.change.rate)) == (try? rates.after.limit($0.change.rate)) }
  }

  /// Families whose income changes by a penny a week or more.
  var touched: [FamilyComparison] { families.filter { $0.weeklyChange.magnitude >= 0.01 } }
}
