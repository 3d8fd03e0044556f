import CommandRunner
import Foundation
import Testing

@Suite("Looking at the modules")
struct PluginsTests {
  private func inspect(_ name: String, _ arguments: String...) throws -> Ended {
    try Checkout.command(["plugins", "inspect", name] + arguments).run()
  }

  @Test("a list in text and JSON has the counts that each module's inspection has")
  func list() throws {
    let json = try JSONValue(parsing: Checkout.command("plugins", "list", "--format", "json").run().output)
    let lines = try Checkout.command("plugins", "list").run().text.split(separator: "\n")
    #expect(json["schema"].text == "cyp-impact/modules/1")
    #expect(json["modules"].list.map { $0["module"]["domain"].text } == Samples.domains)
    for (entry, line) in zip(json["modules"].list, lines) {
      let inspection = try JSONValue(
        parsing: inspect(entry["module"]["domain"].text, "--format", "json").output)
      #expect(inspection["counts"].canonical == entry["counts"].canonical)
      for (list, count) in [
        ("indicators", "indicators"), ("interventions", "interventions"), ("questions", "questions"),
      ] {
        let number = inspection[list].list.count
        #expect(number > 0 && entry["counts"][count].number == Double(number))
        #expect(line.contains("\(number) \(list)"), "\(line)")
      }
    }
  }

  @Test("a module is found by its domain, its name and its id, and a near miss gets a hint")
  func names() throws {
    let ended = try inspect("poverty", "--format", "json")
    #expect(try inspect("Poverty", "--format", "json").wrote(theSameAs: ended))
    #expect(try inspect("uk.cyp-impact.poverty", "--format", "json").wrote(theSameAs: ended))
    let wrong = try inspect("povertty")
    #expect(wrong.status == 2 && wrong.said.contains("did you mean poverty?"), "\(wrong.said)")
  }

  @Test("every figure's source has a title, publisher, year and address", arguments: Samples.domains)
  func sources(_ domain: String) throws {
    let inspection = try JSONValue(parsing: inspect(domain, "--format", "json").output)
    let open = inspection["sources"].list.filter { !$0["missing"].list.isEmpty }
    #expect(open.map(\.["key"].text) == [], "what is missing is in `missing`")
    #expect(inspection["counts"]["incompleteSources"].number == 0)
    for row in inspection["indicators"].list + inspection["interventions"].list {
      for key in ["title", "publisher", "year", "url"] {
        #expect(!row["source"][key].text.isEmpty, "\(row["id"].text) lacks \(key)")
      }
    }
  }

  @Test("each indicator has its figures, and each file the hash of its bytes")
  func figures() throws {
    let inspection = try JSONValue(parsing: inspect("education", "--format", "json").output)
    let indicator = try #require(inspection["indicators"].list.first { $0["id"].text == "pupil-persistent-absence" })
    for key in ["value", "unit", "year", "geography", "mark", "direction", "scored", "childSpread", "placeSpread"] {
      #expect(indicator.has(key), "\(key)")
    }
    #expect(indicator["childSpread"]["kind"].text == "prevalence" && indicator["placeSpread"]["kind"].text == "la-sd")
    let value = try #require(indicator["value"].number)
    let spread = try #require(indicator["childSpread"]["value"].number)
    #expect(abs(spread - 100 * (value / 100 * (1 - value / 100)).squareRoot()) < 1e-9)
    let assessment = try Samples.json("uc-childcare-upfront.yaml")
    let hashes = Dictionary(uniqueKeysWithValues: inspection["files"].list.map { ($0["role"].text, $0["sha256"].text) })
    let catalogue = assessment["inputs"].list.first { $0["path"].text == "uk.cyp-impact.education/catalogue.yaml" }
    let library = assessment["modules"].list.first { $0["id"].text == "uk.cyp-impact.education" }
    #expect(hashes["catalogue"] == catalogue?["sha256"].text && hashes["library"] == library?["sha256"].text)
    #expect(hashes["manifest"]?.count == 64)
  }

  @Test("the text says a size, its evidence and where it comes from, within 80 columns")
  func text() throws {
    let text = try inspect("health").text
    #expect(text.split(separator: "\n").filter { $0.count > 80 && !$0.contains("http") } == [])
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      "universal-mindfulness", "0.2 pp per child reached (−2 to 2.4, 95% interval) in probable-mental-disorder-8-16.",
      "Evidence level 4 of 5; cluster randomised trial", "20.3 per cent (2023, England); lower is better.",
    ] { #expect(words.contains(part), "\(part)") }
  }

  @Test("a source that cannot be looked up is shown and counted")
  func incomplete() throws {
    let installation = try Installation(modules: ["Housing"], documents: ["vocabularies", "method"])
    let path = Installation.folder(of: "Housing") + "/catalogue.yaml"
    let text = try String(contentsOf: Checkout.root.appending(path: "Plugins/Housing/catalogue.yaml"), encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("    url: ") })
    try installation.prefix.write(text.replacingOccurrences(of: line + "\n", with: ""), to: path)
    let ended = try installation.command("plugins", "inspect", "housing", "--format", "json").run()
    let inspection = try JSONValue(parsing: ended.output)
    #expect((inspection["counts"]["incompleteSources"].number ?? 0) > 0)
    #expect(inspection["sources"].list.contains { $0["missing"].texts == ["address"] })
    let list = try installation.command("plugins", "list").run().text
    #expect(list.contains(" incomplete)"))
    #expect(try installation.command("plugins", "inspect", "housing").run().text.contains("no address on file"))
  }
}
