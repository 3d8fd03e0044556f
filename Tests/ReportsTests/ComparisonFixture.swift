import FoundationEssentials
import Impact
import YAMLReading

@testable import Reports

/// Invented comparisons of any size, one proposal with a hostile title.
enum ComparisonFixture {
  static let domains = ["education", "health", "housing", "employment", "poverty"]
  static let hostile = "\u{1B}[2J<script>alert(1)</script> \"x\" [link](https://evil.example) | cell"

  /// The method as it ships, with few draws.
  static let parameters: MethodParameters? = {
    let problems = Problems()
    let path = Folder.tests("../../assessments/method/parameters.yaml").path
    guard let document = YAMLReader.read(path: path, displayName: "parameters.yaml", problems: problems),
      var parameters = ParametersDocument.read(document, problems: problems)
    else { return nil }
    parameters.simulation.draws = 1_000
    return parameters
  }()

  /// The comparisons that tests look at, each made once: a few proposals, as many as a picture draws, and more.
  static let counts = [3, 60, 130]
  private static let made = counts.map { count in Result { try make(count) } }

  /// One of them.
  static func report(_ count: Int) throws -> ComparisonReport {
    guard let place = counts.firstIndex(of: count) else { throw CocoaError(.fileReadUnknown) }
    return try made[place].get()
  }

  /// A comparison of so many proposals; the second was not assessed in housing.
  static func make(_ count: Int) throws -> ComparisonReport { try make((1...count).map(proposal)) }

  /// A comparison of these proposals.
  static func make(_ proposals: [ComparedProposal]) throws -> ComparisonReport {
    guard let parameters else { throw CocoaError(.fileReadUnknown) }
    var report = ComparisonReport(try Comparison(of: proposals, weights: .equal(domains), under: parameters))
    report.overrides = [
      RankOverride(
        proposal: "p01", rank: 1, reason: hostile, name: "A. Minister", date: "2026-12-01", place: "overrides.yaml:3")
    ]
    report.silentModules = [
      .init(domain: "housing", module: "Housing", detail: "It ended.", proposals: ["p02"])
    ]
    report.leftOut = [.init(path: "assessments/wrong.yaml", mistakes: 3)]
    return report
  }

  static func proposal(_ number: Int) -> ComparedProposal {
    let cells = domains.enumerated().map { place, domain in
      if number == 2, domain == "housing" { return ComparedProposal.Cell(domain: domain, blank: .failed) }
      if (number + place).isMultiple(of: 3) { return ComparedProposal.Cell(domain: domain, blank: .noEffect) }
      if (number + place).isMultiple(of: 7) { return ComparedProposal.Cell(domain: domain, blank: .notQuantified) }
      let score = Double((number * 37 + place * 23) % 121 - 60)
      return ComparedProposal.Cell(domain: domain, score: score, range: max(-100, score - 30)...min(100, score + 20))
    }
    let id = number < 10 ? "p0\(number)" : "p\(number)"
    return ComparedProposal(id: id, title: number == 1 ? hostile : "Proposal number \(number)", cells: cells)
  }
}
