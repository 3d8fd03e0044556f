import Testing

@testable import Impact

@Suite("Ways of ranking, against an independent implementation")
struct MethodTests {
  let golden: GoldenComparison
  let comparison: Comparison

  init() throws {
    golden = try GoldenComparison()
    comparison = try golden.comparison()
  }

  /// The method, and where its values and its order stand in the vectors.
  static let places: [(RankingMethod, [String], String)] = [
    (.weightedSum, ["weighted_sum"], "scores"), (.topsisFixed, ["topsis_fixed"], "closeness"),
    (.topsisVector, ["topsis_vector"], "closeness"), (.topsisMinMax, ["topsis_minmax"], "closeness"),
    (.prometheeLinear, ["promethee2", "linear"], "phi_net"),
    (.prometheeVShape, ["promethee2", "vshape"], "phi_net"), (.prometheeUsual, ["promethee2", "usual"], "phi_net"),
  ]

  @Test("values and order of each method", arguments: places)
  func methods(method: RankingMethod, path: [String], key: String) throws {
    var entry: [String: Any] = try Golden.value("comparison")
    for step in path { entry = try #require(entry[step] as? [String: Any]) }
    let line = try comparison.method(method)
    for (id, expected) in zip(golden.ids, try entry.numbers(key)) {
      expectClose(try #require(line.values[id]), expected, "\(method) \(id)")
    }
    #expect(line.ranking == (try entry.texts("order")))
  }

  @Test("what PROMETHEE prefers and what is preferred to it")
  func flows() throws {
    let kinds: [(String, Promethee.Preference)] = [
      ("linear", .linear(indifference: 5, preference: 20)), ("vshape", .vShape(preference: 20)), ("usual", .usual),
    ]
    for (name, preference) in kinds {
      let expected: [String: Any] = try Golden.value("comparison", "promethee2", name)
      let flows = Promethee.flows(golden.scores, golden.weights, preference, order: [5, 3, 1, 0, 2, 4])
      for (leaving, phi) in zip(flows.leaving, try expected.numbers("phi_plus")) { expectClose(leaving, phi) }
      for (entering, phi) in zip(flows.entering, try expected.numbers("phi_minus")) { expectClose(entering, phi) }
    }
    #expect(Promethee.flows([[1, 2]], [0.5, 0.5], .usual, order: [0]).net == [0])
  }

  @Test("VIKOR's regret")
  func vikor() throws {
    let expected: [Double] = try Golden.value("comparison", "vikor_informational", "pymcdm")
    for (id, regret) in zip(golden.ids, expected) {
      expectClose(try #require(comparison.method(.vikor).values[id]), regret)
    }
    #expect(try comparison.method(.vikor).ranking.first == "P2-breakfast")
  }

  @Test("four different winners, and the first sentence says so")
  func disagreement() {
    #expect(!comparison.agreement.onTheFirst)
    #expect(
      comparison.summary.first
        == "The methods disagree on the first: P3-benefit-uplift by weighted sum, TOPSIS (fixed scale), "
        + "TOPSIS (vector); P4-social-homes by PROMETHEE II (linear), PROMETHEE II (V-shape); "
        + "P1-tutoring by TOPSIS (min-max); P2-breakfast by PROMETHEE II (usual), VIKOR.")
    #expect(comparison.agreement.first.map(\.method) == RankingMethod.allCases)
  }

  @Test("the front and who dominates whom")
  func pareto() throws {
    let front: [String] = try Golden.value("comparison", "pareto", "front")
    let dominated: [String: [String]] = try Golden.value("comparison", "pareto", "dominated_by")
    #expect(comparison.pareto.front == front)
    #expect(comparison.pareto.dominatedBy == dominated)
    #expect(comparison.pareto.onlyByBlanks.isEmpty)
  }

  @Test("how far each weight can move")
  func weightIntervals() throws {
    let expected: [String: [String: [Double]]] = try Golden.value("comparison", "weight_intervals")
    for domain in golden.domains {
      let interval = try #require(comparison.weightIntervals[domain])
      for (end, value) in zip(interval.winner, try #require(expected[domain]?["winner_holds"])) {
        expectClose(end, value, domain)
      }
      for (end, value) in zip(interval.wholeOrder, try #require(expected[domain]?["whole_order_holds"])) {
        expectClose(end, value, domain)
      }
    }
  }

  @Test("the winner's margin at both ends of every cell, widest first; weights beside them")
  func tornado() throws {
    let expected: [[String: Any]] = try Golden.value("comparison", "tornado_of_winner_margin", "bars")
    let tornado = comparison.tornado
    #expect(tornado.winner == "P3-benefit-uplift" && tornado.runnerUp == "P4-social-homes")
    expectClose(tornado.margin, 1.7)
    let cells = tornado.bars.filter { $0.kind == .score }
    #expect(cells.count == expected.count)
    for bar in expected {
      let own = try #require(cells.first { $0.input == bar["input"] as? String })
      #expect(abs(own.marginAtLow - (try bar.number("gap_at_low"))) < 1e-9)
      #expect(abs(own.marginAtHigh - (try bar.number("gap_at_high"))) < 1e-9)
    }
    #expect(tornado.bars.filter { $0.kind == .weight }.map(\.domain).sorted() == golden.domains.sorted())
    let widths = tornado.bars.map { abs($0.marginAtHigh - $0.marginAtLow) }
    #expect(widths == widths.sorted(by: >))
  }

  @Test("a dummy that is last everywhere turns min-max TOPSIS, and neither of the fixed scales")
  func rankReversal() throws {
    let extra: [Double] = try Golden.value("comparison", "rank_reversal_example", "added_alternative")
    let cells = zip(golden.domains, extra).map { ComparedProposal.Cell(domain: $0, score: $1) }
    let seven = try golden.comparison(golden.proposals() + [ComparedProposal(id: "P7", title: "P7", cells: cells)])
    let after: [String] = try Golden.value("comparison", "rank_reversal_example", "minmax_order_after")
    let minMax: [Double] = try Golden.value("comparison", "rank_reversal_example", "minmax_closeness_after")
    let fixed: [Double] = try Golden.value("comparison", "rank_reversal_example", "fixed_closeness_after")
    #expect(try seven.method(.topsisMinMax).ranking.filter { $0 != "P7" } == after)
    for (position, id) in (golden.ids + ["P7"]).enumerated() {
      expectClose(try #require(seven.method(.topsisMinMax).values[id]), minMax[position])
      expectClose(try #require(seven.method(.topsisFixed).values[id]), fixed[position])
    }
    for method in [RankingMethod.weightedSum, .topsisFixed] {
      let before = try comparison.method(method)
      let now = try seven.method(method)
      #expect(!now.dependsOnTheSet && now.values.filter { $0.key != "P7" } == before.values)
      #expect(now.ranking.filter { $0 != "P7" } == before.ranking)
    }
  }

  @Test("each domain's share in the variance of the sums: the shares add up to 1")
  func importance() throws {
    let shares = try #require(comparison.importance)
    expectClose(shares.values.sorted().reduce(0, +), 1)
    // Poverty has the same weight as education and does twice as much to the ranking.
    let (poverty, education) = (try #require(shares["poverty"]), try #require(shares["education"]))
    #expect(poverty > 1.9 * education)
    #expect(Importance.shares([[1, 2], [1, 2]], [0.5, 0.5], order: [0, 1]) == nil)
  }
}
