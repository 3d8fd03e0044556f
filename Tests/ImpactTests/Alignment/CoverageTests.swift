import Testing
import YAMLReading

@testable import Impact

@Suite("A set of proposals set against the strategy")
struct CoverageTests {
  private func coverage(_ proposals: Proposal...) throws -> StrategyCoverage {
    StrategyCoverage(of: proposals, against: try Shipped.strategy(), under: MethodParameters.published.alignment)
  }

  private func row(_ id: String, _ coverage: StrategyCoverage) throws -> CoverageRow {
    try #require(coverage.rows.first { $0.objective.id == id })
  }

  private typealias Invented = InventedProposals

  @Test("joins proposals as the chance that at least one serves the objective: 1 − (1 − 0.65)(1 − 0.6 · 0.85)")
  func joined() throws {
    let found = try coverage(
      Invented.proposal("a", links: [Invented.link("T12")]),
      Invented.proposal("b", effects: ["E1": 0.85], links: [Invented.link("T12", "E1", .supports, .contributory)]))
    let row = try row("T12", found)
    #expect(abs(row.coverage - (1 - 0.35 * 0.49)) < 1e-12)
    #expect(row.supporters == ["a", "b"])
    #expect(!row.isGap)
    #expect(abs(try #require(found.coverage) - row.coverage / 38) < 1e-12)
  }

  @Test("calls an objective a gap below 0.3, served or not, and keeps the unserved apart")
  func gaps() throws {
    let found = try coverage(
      Invented.proposal(
        "a", links: [Invented.link("T12", "E1", .supports, .indirect), Invented.link("T18")]))
    #expect(abs(try row("T12", found).coverage - 0.195) < 1e-12)
    #expect(found.gaps.count == 37 && found.gaps.contains("T12") && !found.gaps.contains("T18"))
    #expect(found.unserved.count == 36 && !found.unserved.contains("T12"))
  }

  @Test("shows undermining beside coverage, those with most against them first, and never takes it off")
  func undermining() throws {
    let found = try coverage(
      Invented.proposal(
        "a", links: [Invented.link("T14", "E1", .undermines), Invented.link("T12", "E1", .undermines)]),
      Invented.proposal("b", links: [Invented.link("T12", "E1", .undermines), Invented.link("T12")]))
    #expect(found.undermined == ["T12", "T14"])
    let row = try row("T12", found)
    #expect(row.coverage == 0.65)
    #expect((row.supporters, row.underminers) == (["b"], ["a", "b"]))
  }

  @Test("takes the proposal that adds most each time, and of equal ones the first")
  func order() throws {
    let found = try coverage(
      Invented.proposal("small", links: [Invented.link("T01", "E1", .supports, .indirect)]),
      Invented.proposal("same", links: [Invented.link("T12"), Invented.link("T14")]),
      Invented.proposal("again", links: [Invented.link("T12"), Invented.link("T14")]),
      Invented.proposal("against", links: [Invented.link("T12", "E1", .undermines)]))
    #expect(found.order.map(\.proposal) == ["same", "again", "small"])
    #expect(found.order.map(\.closes) == [["T12", "T14"], [], []])
    #expect(found.order[2].objectives == ["T01"])
    #expect(abs(found.order[0].gain - 2 * 0.65 / 38) < 1e-12)
    #expect(abs(found.order[2].coverage - (try #require(found.coverage))) < 1e-12)
  }

  @Test("never counts a link without an effect or a likelihood, and says who claims what")
  func claims() throws {
    let found = try coverage(
      Invented.proposal("asserted", links: [Invented.link("T12", nil)]),
      Invented.proposal("unsure", effects: ["E1": nil], links: [Invented.link("T12")]))
    #expect(found.unserved.count == 38)
    #expect(try row("T12", found).claimants == ["asserted", "unsure"])
    #expect(found.members.filter { !$0.isOrphan }.isEmpty)
    #expect(found.order == [])
  }

  @Test("counts an English objective for an English proposal only, and each nation by its own proposals")
  func nations() throws {
    let found = try coverage(
      Invented.proposal("scottish", nations: [.scotland], links: [Invented.link("T12"), Invented.link("T19")]))
    #expect(try row("T12", found).coverage == 0)
    #expect(try row("T19", found).coverage == 0.65)
    let shares = Dictionary(uniqueKeysWithValues: found.byNation.map { ($0.id, $0) })
    #expect(shares["England"]?.coverage == 0)
    #expect(shares["England"]?.gaps.contains("T19") == true)
    #expect(shares["Scotland"]?.gaps.contains("T19") == false)
  }

  @Test("sums by outcome and by leading department")
  func shares() throws {
    let found = try coverage(Invented.proposal("a", lead: "DWP", links: [Invented.link("T19")]))
    let money = try #require(found.byOutcome.first { $0.id == "O5" })
    #expect(money.objectives == ["T11", "T16", "T19", "T20", "T21", "T22"])
    #expect(abs(money.coverage - 0.65 / 6) < 1e-12)
    #expect(money.supportedBy == ["DWP"])
    let lead = found.byDepartment.filter { $0.objectives.contains("T19") }
    #expect(lead.map(\.id) == ["DWP", "DfE"])
    #expect(lead.allSatisfy { !$0.gaps.contains("T19") })
  }

  @Test("does not depend on the order of proposals but for ties")
  func permuted() throws {
    let ids = (1...39).map { $0 < 10 ? "T0\($0)" : "T\($0)" }
    let proposals = (0..<30).map { number in
      let linked = ids.indices.filter { (($0 + 1) * (number + 3)).isMultiple(of: 11) }
      let links = linked.map { Invented.link(ids[$0], "E1", $0.isMultiple(of: 4) ? .undermines : .supports) }
      return Invented.proposal("p\(number)", effects: ["E1": Double(number % 7) / 7], links: links)
    }
    let strategy = try Shipped.strategy()
    let parameters = MethodParameters.published.alignment
    let forwards = StrategyCoverage(of: proposals, against: strategy, under: parameters)
    let backwards = StrategyCoverage(of: proposals.reversed(), against: strategy, under: parameters)
    #expect(zip(forwards.rows, backwards.rows).allSatisfy { abs($0.coverage - $1.coverage) < 1e-12 })
    #expect(forwards.gaps == backwards.gaps)
    let gains = forwards.order.map(\.gain)
    #expect(zip(gains, gains.dropFirst()).allSatisfy { $0 >= $1 - 1e-12 })
  }
}

@Suite("Strategies side by side")
struct StrategySetTests {
  private func strategy(_ id: String, place: String? = nil, objectives: String...) throws -> Strategy {
    let rows = objectives.map {
      "  - {id: \($0), outcome: [A], title: \($0), target: \($0), status: direction, lead: [LA], nations: [England], "
        + "sources: [D], mark: seen}"
    }
    let text = """
      schema: cyp-impact/strategy/1
      id: \(id)
      title: \(id)
      \(place.map { "place: \($0)" } ?? "note: none")
      sources: {D: {title: D}}
      outcomes: [{id: A, title: A}]
      objectives:
      \(rows.joined(separator: "\n"))
      """
    let problems = Problems()
    let document = try #require(YAMLReader.read(bytes: Array(text.utf8), displayName: "s.yaml", problems: problems))
    let read = StrategyDocument.read(document, vocabulary: TestWords.vocabulary, problems: problems)
    return try #require(read, "\(problems.items.map { $0.rendered() })")
  }

  @Test("calls an objective by its id where that is enough, and by strategy and id where two use it")
  func names() throws {
    let set = StrategySet([
      try strategy("first", objectives: "T1", "T2"), try strategy("second", objectives: "T2", "T3"),
    ])
    #expect(set.name(of: "T1", in: "first") == "T1")
    #expect(set.name(of: "T2", in: "second") == "second/T2")
    #expect(set.objectives(called: "T2").map(\.fullName) == ["first/T2", "second/T2"])
    #expect(set.objectives(called: "second/T2").map(\.strategy) == ["second"])
    #expect(set.objectives(called: "T3").map(\.strategy) == ["second"])
    #expect(set.objectives(called: "third/T3").isEmpty)
  }

  @Test("counts a link for its own strategy only")
  func own() throws {
    let link = InventedProposals.link("T2", in: "second")
    let proposal = InventedProposals.proposal("p", links: [link])
    for (id, covered) in [("first", 0.0), ("second", 0.65)] {
      let found = StrategyCoverage(
        of: [proposal], against: try strategy(id, objectives: "T2"), under: MethodParameters.published.alignment)
      #expect(found.rows.map(\.coverage) == [covered])
    }
  }

  @Test("leaves a council's strategy out of another council's proposals, and not out of national ones")
  func places() throws {
    let local = try strategy("local", place: "E10000029", objectives: "T1")
    #expect(local.concerns(InventedProposals.proposal("p", place: "E10000029", links: [])))
    #expect(local.concerns(InventedProposals.proposal("p", links: [])))
    let other = InventedProposals.proposal("p", place: "E08000033", links: [])
    #expect(!local.concerns(other))
    let found = StrategyCoverage(of: [other], against: local, under: MethodParameters.published.alignment)
    #expect(found.members.isEmpty && found.rows.isEmpty && found.coverage == nil && found.gaps == [])
  }

  @Test("must have ids of their own")
  func twice() throws {
    let texts = ["a.yaml", "b.yaml"].map { name in
      SourceFile(
        name: name,
        bytes: Array(
          "schema: cyp-impact/strategy/1\nid: same\ntitle: S\nsources: {D: {title: D}}\noutcomes: [{id: A, title: A}]\nobjectives: [{id: T1, outcome: [A], title: T, target: T, status: direction, lead: [LA], nations: [England], sources: [D]}]\n"
            .utf8))
    }
    let problems = Problems()
    let documents = texts.compactMap { YAMLReader.read(bytes: $0.bytes, displayName: $0.name, problems: problems) }
    let read = StrategyDocument.read(documents, vocabulary: TestWords.vocabulary, problems: problems)
    #expect(read.map(\.id) == ["same"])
    #expect(problems.items.map(\.message) == ["The strategy `same` is in use already, from a.yaml"])
    #expect(problems.items.first?.mark?.line == 2)
  }
}
