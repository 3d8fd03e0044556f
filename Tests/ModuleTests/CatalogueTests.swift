import Testing
import YAMLReading

@Suite("A module's catalogue")
struct CatalogueTests {
  @Test(
    "gives each source a title and a publisher, and its year and address or a note that says why not",
    arguments: ShippedCatalogue.all)
  func sources(_ catalogue: ShippedCatalogue) {
    for (key, source) in catalogue.sources {
      #expect(source["title"] != nil && source["publisher"] != nil, "\(key)")
      let isWhole = source["year"] != nil && source["url"] != nil
      #expect(isWhole || source["note"] != nil, "\(key) has neither year and address nor a note")
    }
  }

  @Test("scores no indicator and no study whose source has no page of its own", arguments: ShippedCatalogue.all)
  func resolvable(_ catalogue: ShippedCatalogue) {
    let indicators = catalogue.rows("indicators").filter { $0["child_spread"] != nil }
    let studies = catalogue.rows("interventions").filter { $0["effect"] != nil }
    let cited = indicators.map { ($0["id"]?.text ?? "", $0["baseline"]?["source"]?.text ?? "") }
    for (id, key) in cited + studies.map({ ($0["id"]?.text ?? "", $0["source"]?.text ?? "") }) {
      #expect(catalogue.hasPage(key), "\(id) rests on \(key)")
      #expect(!catalogue.isUnseen(key), "\(id) rests on \(key), whose page nobody opened")
    }
  }

  @Test("says in a study's finding where the interval is a judgement", arguments: ShippedCatalogue.all)
  func judgement(_ catalogue: ShippedCatalogue) {
    for study in catalogue.rows("interventions") where study["effect"]?["coverage"]?.text == "0.80" {
      #expect(study["finding"]?.text.contains("our judgement") == true, "\(study["id"]?.text ?? "")")
    }
  }

  /// None was read on the incomes of children in care or care leavers.
  @Test("has a figure on children in care or care leavers, except that on poverty", arguments: ShippedCatalogue.all)
  func careExperienced(_ catalogue: ShippedCatalogue) {
    let articles = catalogue.rows("indicators").flatMap { $0["articles"]?.elements ?? [] }.map(\.text)
    #expect(articles.contains("20") == (catalogue.module != "Poverty"))
  }
}
