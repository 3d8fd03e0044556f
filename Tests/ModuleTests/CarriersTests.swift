import CommandRunner
import Foundation
import Testing

@Suite("The few indicators that carry an assessment")
struct CarriersTests {
  private struct Document: Decodable {
    struct Carrier: Decodable { let indicator, domain: String; let points, share: Double }
    struct Carriers: Decodable { let lookedAt, scorable, moved: Int; let indicators: [Carrier] }
    struct Domain: Decodable { let id, status: String }
    struct Effect: Decodable { let domain: String; let indicator: String?; let points: Double? }
    let carriers: Carriers
    let domains: [Domain]
    let effects: [Effect]
  }

  @Test(
    "are the fewest that make up four fifths of the points, heaviest first, of all that the modules have",
    arguments: ["mental-health-support-teams", "health-visiting-uplift", "supporting-families-joinup"])
  func few(_ sample: String) throws {
    let path = Checkout.root.appending(path: "assessments/proposals/\(sample).yaml").path
    let ended = try Checkout.command("assess", path, "--format", "json").run()
    let document = try JSONDecoder().decode(Document.self, from: Data(ended.output))
    let carriers = document.carriers
    let shares = carriers.indicators.map(\.share)
    #expect(shares == shares.sorted(by: >))
    #expect(shares.reduce(0, +) >= 0.8 && shares.dropLast().reduce(0, +) < 0.8)
    let scored = document.effects.filter { ($0.points ?? 0) != 0 }
    #expect(carriers.moved == Set(scored.map { [$0.domain, $0.indicator ?? ""] }).count)
    let total = scored.reduce(0) { $0 + abs($1.points ?? 0) }
    for carrier in carriers.indicators {
      let own = scored.filter { $0.domain == carrier.domain && $0.indicator == carrier.indicator }
      #expect(abs(own.reduce(0) { $0 + abs($1.points ?? 0) } / total - carrier.share) < 1e-6)
      #expect(abs(own.reduce(0) { $0 + ($1.points ?? 0) } - carrier.points) < 1e-6)
    }
    let rows = ShippedCatalogue.all.flatMap { $0.rows("indicators") }
    #expect(carriers.lookedAt == rows.count)
    #expect(carriers.scorable > 0 && carriers.scorable < rows.count)
  }
}
