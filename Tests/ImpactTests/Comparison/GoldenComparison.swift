import Testing

@testable import Impact

/// The proposals, domains and weights of the golden comparison.
struct GoldenComparison {
  let ids: [String]
  let domains: [String]
  let scores: [[Double]]
  let weights: [Double]

  init() throws {
    ids = try Golden.value("comparison", "inputs", "alternatives")
    domains = try Golden.value("comparison", "inputs", "criteria")
    scores = try Golden.value("comparison", "inputs", "matrix")
    weights = try Golden.value("comparison", "inputs", "weights")
  }

  /// The proposals with the ranges of their cells.
  func proposals() throws -> [ComparedProposal] {
    let low: [[Double]] = try Golden.value("smaa", "cells_low")
    let high: [[Double]] = try Golden.value("smaa", "cells_high")
    return ids.indices.map { row in
      let cells = domains.indices.map { column in
        ComparedProposal.Cell(
          domain: domains[column], score: scores[row][column], range: low[row][column]...high[row][column])
      }
      return ComparedProposal(id: ids[row], title: ids[row], cells: cells)
    }
  }

  func stated() throws -> ComparisonWeights {
    try ComparisonWeights(
      Dictionary(uniqueKeysWithValues: zip(domains, weights)),
      stated: .init(who: "A panel", when: "2026-11-01", why: "an example"), domains: domains)
  }

  /// The comparison with the stated weights and every method.
  func comparison(
    _ proposals: [ComparedProposal]? = nil, simulating: Bool = false, threads: Int = 2
  ) throws -> Comparison {
    var options = ComparisonOptions()
    options.simulating = simulating
    options.textbookMethods = true
    options.threads = threads
    return try Comparison(
      of: proposals ?? self.proposals(), weights: stated(), under: .published, options: options)
  }
}

extension Comparison {
  func method(_ name: RankingMethod) throws -> MethodLine {
    try #require(methods.first { $0.name == name })
  }
}
