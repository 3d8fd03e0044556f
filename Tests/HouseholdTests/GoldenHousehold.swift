import CommandRunner
import Foundation
import Households

/// Results of an independent program for ten households, two years and three settings of the two-child limit.
struct Golden: Decodable {
  let households: [Household]
  let results: [Result]

  static let file: Golden = {
    let path = Checkout.root.appending(path: "Tests/HouseholdTests/Golden/households.json")
    do {
      return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: path))
    } catch {
      fatalError("the golden households cannot be read: \(error)")
    }
  }()

  struct Household: Decodable {
    struct Adult: Decodable {
      let age: Int
      let employment_income: Double
    }
    let id: String
    let adults: [Adult]
    let children: [Int]
    let rent_monthly: Double
    let council_tax: Double

    /// The household as the lens describes one. All are taken to live outside London, as they do, and to be married.
    func family() throws -> Family {
      try TestFamily.make(
        adults: adults.map { TestFamily.adult($0.employment_income, age: $0.age) }, children: children,
        rent: rent_monthly > 0 ? rent_monthly : nil, councilTax: council_tax)
    }
  }

  struct Result: Decodable, Sendable, CustomStringConvertible {
    let household: String
    let year: String
    let limit: String
    let child_benefit, universal_credit, uc_child_element, uc_standard_allowance, uc_housing_costs_element: Double
    let uc_income_reduction, benefit_cap_reduction, income_tax, national_insurance, CB_HITC: Double
    let hbai_household_net_income, hbai_household_net_income_ahc, household_equivalisation_bhc: Double
    let poverty_threshold_bhc, poverty_threshold_ahc: Double

    var description: String { "\(household), \(year), limit \(limit)" }

    /// The change of rates that the setting of the limit stands for.
    var edits: [RateEdit] {
      switch limit {
      case "2": [RateEdit("uc.child-limit", .set(2))]
      case "none": [RateEdit("uc.child-limit", .remove)]
      default: []
      }
    }
  }

  func household(_ id: String) throws -> Household {
    guard let found = households.first(where: { $0.id == id }) else { throw Unknown(id: id) }
    return found
  }

  struct Unknown: Error { let id: String }
}
