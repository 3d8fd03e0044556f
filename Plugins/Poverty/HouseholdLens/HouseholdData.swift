import Households
import PluginSDK

/// The rates and the example families that lie beside the catalogue.
struct HouseholdData: Sendable {
  /// The dated rates.
  let rates: DatedRates
  /// The example families.
  let families: [Family]

  /// Nil when the module was given neither; throws when they do not suffice for every family in every year.
  init?(_ data: ModuleData) throws {
    guard let rates = try data.decode(DatedRates.self, kind: "rates"),
      let families = try data.decode(FamiliesFile.self, kind: "families")?.families
    else { return nil }
    self.rates = rates
    self.families = families
    do {
      for year in rates.yearsInOrder { _ = try FamilyComparison.all(families, rates, year: year, changes: []) }
    } catch let missing as YearRates.Missing {
      throw ModuleFailure(status: CYP_E_CONFIG, message: missing.description)
    }
  }

  private struct FamiliesFile: Decodable { let families: [Family] }
}
