import CommandRunner
import Testing

@Suite("A link to another domain in a catalogue")
struct InvalidLinkTests {
  private static let catalogue = """
    schema: cyp-impact/catalogue/1
    module: uk.cyp-impact.poverty
    domain: poverty
    updated: 2026-11-22
    owner: nobody
    matches: {themes: [], groups: [], words: []}
    sources:
      NONE: {title: Invented, publisher: Nobody, year: 2026}
    indicators:
      - id: invented-rate
        name: Invented
        unit: percent
        direction: down
        baseline: {value: 27, year: 2025, geography: England, mark: computed, source: NONE}
    interventions: []
    links:
      - id: invented-link
        from: {indicators: [invented-rate], levers: [funding]}
        to: {domain: education, indicator: eyfs-gld}
        basis: effect
        finding: Invented.
        words: [invented]
        source: NONE
        mark: computed

    """

  @Test("is in order before it is broken")
  func sound() throws {
    let ended = try Self.validated(Self.catalogue)
    #expect(ended.status == 0, "\(ended.said)")
  }

  static let mistakes = [
    ("[invented-rate]", "[invented-rates]", "18:25: error: ", "Did you mean `invented-rate`?"),
    (
      "{indicators: [invented-rate], levers: [funding]}", "{levers: [funding]}", "18:11: error: ", "starts from nothing"
    ),
    ("domain: education,", "domain: poverty,", "19:18: error: ", "leads to its own domain"),
    ("basis: effect", "basis: effects", "20:12: error: ", "Did you mean `effect`?"),
    ("    words: [invented]\n", "", "17:", "needs `words`"),
    ("source: NONE\n    mark", "source: NOBODY\n    mark", "23:13: error: ", "not a known source"),
  ]

  @Test("is refused at its line, with what was expected", arguments: mistakes.indices)
  func refused(_ index: Int) throws {
    let (old, new, place, words) = Self.mistakes[index]
    let broken = Self.catalogue.replacing(old, with: new)
    #expect(broken != Self.catalogue)
    let ended = try Self.validated(broken)
    #expect(ended.status == 2)
    #expect(ended.said.contains("broken.yaml:\(place)") && ended.said.contains(words), "\(ended.said)")
  }

  private static func validated(_ document: String) throws -> Ended {
    let scratch = try Scratch()
    return try Checkout.command("validate", scratch.write(document, to: "broken.yaml")).run()
  }
}
