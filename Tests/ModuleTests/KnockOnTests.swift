import CommandRunner
import Foundation
import Testing
import YAMLReading

@Suite("What may follow in another domain")
struct KnockOnTests {
  /// Long stays in temporary accommodation, and nothing said of school results or deaths of babies.
  private static let homes = """
    schema: cyp-impact/proposal/1
    id: homes
    title: Longer stays in temporary accommodation
    lead: MHCLG
    level: national
    nations: [England]
    dates: {published: 2026-09-01, starts: 2027-04-01, review: 2029-04-01}
    summary: Families may be placed for longer.
    measures:
      - {id: M1, title: Longer placements, lever: regulation, themes: [money-home/housing-homelessness]}
    effects:
      - id: E1
        measure: M1
        domain: housing
        indicator: children-in-temporary-accommodation
        delta: {low: 0.5, central: 1.0, high: 2.0, unit: per-1000}
        reach: {low: 0.8, central: 0.9, high: 1.0, of: all-children}
        likelihood: likely
        timing: {start: 0, ramp: 0, end: 10}
        evidence: {level: 2, uk: true, sources: [{title: Invented, year: 2026}]}

    """

  @Test("is told for information, at the line it starts from, with what follows from there")
  func told() throws {
    let told = try Assessed(Self.homes).knockOns
    #expect(!told.isEmpty && told.allSatisfy { $0.severity == "info" })
    let results = try #require(told.first { $0.id == "housing.knock-on.home-moves-and-results" })
    #expect(results.place.line == 12)
    #expect(results.title == "What may go with it in education: Grade 5 or above in English and maths at 16")
    #expect(
      results.detail.hasPrefix("Effect E1 is on “Children living in temporary accommodation”. Of pupils whose home"))
    #expect(results.detail.contains("that one causes the other is not shown"))
    #expect(
      told.allSatisfy { $0.detail.contains("causes the other is not shown") == $0.title.hasPrefix("What may go") })
    #expect(results.why.hasPrefix("From there, in employment: Disadvantaged young people"))
    #expect(told.contains { $0.detail.hasSuffix("The proposal neither says so nor says why not.") })
  }

  @Test(
    "is not told of what the proposal states, mentions or cannot reach",
    arguments: [
      "  - {id: E2, measure: M1, domain: education, indicator: ks4-attainment8, quantified: false, because: Unknown.}\n",
      "  - {id: E2, measure: M1, domain: housing, quantified: false, because: GCSE results were looked into.}\n",
    ])
  func silent(_ effect: String) throws {
    let told = try Assessed(Self.homes + effect).knockOns.map(\.id)
    #expect(!told.contains("housing.knock-on.home-moves-and-results"))
    #expect(told.contains("housing.knock-on.temporary-homes-and-infant-deaths"))
  }

  @Test("is not told of a measure that only informs")
  func informing() throws {
    let campaign = Self.homes.replacingOccurrences(of: "lever: regulation", with: "lever: information-campaign")
    let document = try #require(campaign.components(separatedBy: "effects:").first)
    #expect(try Assessed(document).knockOns.isEmpty)
  }

  @Test("changes no score: without the links every domain is as it was")
  func unscored() throws {
    let bare = try Installation(
      modules: QuestionCase.modules.map(\.capitalized), documents: ["vocabularies", "method"])
    for module in QuestionCase.modules {
      let path = "\(Installation.folder(of: module.capitalized))/catalogue.yaml"
      let catalogue = try String(contentsOfFile: bare.prefix.path(path), encoding: .utf8)
      let parts = catalogue.components(separatedBy: "\nlinks:\n")
      #expect(parts.count == 2)
      try bare.prefix.write(parts[0], to: path)
    }
    let without = try Assessed(Self.homes, program: bare.program)
    let with = try Assessed(Self.homes)
    #expect(without.knockOns.isEmpty && !with.knockOns.isEmpty)
    #expect(try without.part("domains") == with.part("domains"))
    #expect(try without.part("articles") == with.part("articles"))
  }

  @Test("leads from every shipped link to an indicator that another module has", arguments: ShippedCatalogue.all)
  func resolves(_ catalogue: ShippedCatalogue) {
    let links = catalogue.rows("links")
    #expect(!links.isEmpty)
    for link in links {
      let domain = link["to"]?["domain"]?.text
      let other = ShippedCatalogue.all.first { $0.module.lowercased() == domain && $0.module != catalogue.module }
      let ids = other?.rows("indicators").map { $0["id"]?.text } ?? []
      #expect(ids.contains(link["to"]?["indicator"]?.text), "\(link["id"]?.text ?? "")")
    }
  }
}

/// An assessment by the program, read as far as these tests look.
private struct Assessed {
  struct Finding: Decodable {
    struct Place: Decodable { let line: Int }
    let id, rule, severity, title, detail, why: String
    let place: Place
  }
  private struct Document: Decodable { let findings: [Finding] }
  private let output: Data
  let knockOns: [Finding]

  init(_ document: String, program: String = Checkout.program) throws {
    var command = Command(program, ["assess", "-", "--format", "json"])
    command.input = .text(document)
    let ended = try command.run()
    try #require(ended.status == 0, "\(ended.said)")
    output = Data(ended.output)
    knockOns = try JSONDecoder().decode(Document.self, from: output).findings.filter { $0.rule == "knock-on" }
  }

  /// One key of the assessment, in a form that compares.
  func part(_ key: String) throws -> Data {
    let whole = try JSONSerialization.jsonObject(with: output) as? [String: Any]
    return try JSONSerialization.data(withJSONObject: try #require(whole?[key]), options: .sortedKeys)
  }
}
