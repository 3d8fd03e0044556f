import FoundationEssentials
import Impact
import Reports
import Testing

/// The hand-written assessments that go through every format. Their figures are invented.
enum Fixture: String, CaseIterable, CustomTestStringConvertible {
  case complete
  case incomplete
  case nothing
  case hostile

  var testDescription: String { rawValue }

  /// The assessment.
  var assessment: Assessment {
    get throws {
      try JSONDecoder().decode(Assessment.self, from: Data(contentsOf: Folder.tests("Fixtures/\(rawValue).json")))
    }
  }
}

/// Conflicts of two campaigns, and one with a name that means harm.
enum ConflictFixture {
  static let report = RegisterConflicts(
    campaigns: [
      .init(id: "somethings-not-right", ref: "C01", name: "Something's Not Right"),
      .init(id: "tackle-child-abuse", ref: "C02", name: "Together, we can tackle child abuse"),
      .init(id: "hostile", ref: nil, name: "\u{1B}[2J[free](https://evil.example) <b>"),
    ],
    report: ConflictReport(
      conflicts: conflicts,
      suppressed: [.init(kind: "duplicate-no-reference", between: ["hostile", "not-listed"], reason: "same family")]))

  private static var conflicts: [Conflict] {
    let json = """
      [{"kind": "competing-calls", "title": "competing-calls", "severity": "medium", "confidence": 0.555, "between": ["hostile", "not-listed"],
        "reason": "Two doors for one worry", "evidence": [], "clears": [], "disposition": "merge"},
       {"kind": "duplicate-no-reference", "title": "duplicate-no-reference", "severity": "high", "confidence": 0.8,
        "between": ["somethings-not-right", "tackle-child-abuse"],
        "reason": "A reference from either to the other: none recorded.",
        "evidence": ["launches 13 days apart"], "clears": ["Record a reference from one toolkit to the other."]}]
      """
    return (try? JSONDecoder().decode([Conflict].self, from: Data(json.utf8))) ?? []
  }
}
