import CommandRunner
import Foundation
import Households
import Testing
import YAMLReading

/// The data that ships with the poverty module.
enum Shipped {
  /// The rates of `rates.yaml`.
  static let rates: DatedRates = decoded("rates.yaml", DatedRates.self)
  /// The families of `families.yaml`.
  static let families: [Family] = decoded("families.yaml", FamiliesFile.self).families
  /// The years on file.
  static let years = rates.yearsInOrder

  private struct FamiliesFile: Decodable { let families: [Family] }

  private static func decoded<File: Decodable>(_ name: String, _ type: File.Type) -> File {
    let problems = Problems()
    let path = Checkout.root.appending(path: "Plugins/Poverty/\(name)").path
    let json = YAMLReader.read(path: path, problems: problems)?.root.jsonBytes(placesAs: nil) ?? []
    do {
      return try JSONDecoder().decode(type, from: Data(json))
    } catch {
      fatalError("\(name) cannot be decoded: \(error)")
    }
  }

  /// The income of a family under a year's rates after changes.
  static func income(_ family: Family, _ year: String, _ changes: RateEdit...) throws -> Income {
    try Entitlements(rates.rates(of: year, changed: changes)).income(of: family)
  }
}

/// Families for a test, written as `families.yaml` has them.
enum TestFamily {
  static func make(
    adults: [[String: Any]], children: [Int], rent: Double? = nil, councilTax: Double = 0, married: Bool = true,
    extra: [String: Any] = [:]
  ) throws -> Family {
    let home: [String: Any] =
      rent.map { ["tenure": "social", "rent": ["amount": $0, "unit": "GBP/month"]] } ?? ["tenure": "owner"]
    var object: [String: Any] = [
      "id": "test", "title": "Test", "nation": "England", "adults": adults,
      "children": children.map { ["age": $0] }, "home": home,
      "council_tax": ["amount": councilTax, "unit": "GBP/year"], "marriage_allowance": married && adults.count == 2,
    ]
    object.merge(extra) { $1 }
    return try JSONDecoder().decode(Family.self, from: JSONSerialization.data(withJSONObject: object))
  }

  /// An adult with pay.
  static func adult(_ pay: Double, age: Int = 33) -> [String: Any] {
    ["age": age, "earnings": ["amount": pay, "unit": "GBP/year"]]
  }
}
