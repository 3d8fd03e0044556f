import FoundationEssentials
import Impact
import Reports
import Testing

@Suite("The check of the campaign register")
struct ConflictReportTests {
  @Test("The reports read as they did when last looked at")
  func snapshots() throws {
    for detail in Detail.allCases {
      let name = "conflicts-\(detail.rawValue)"
      try Snapshot.expect(render(ConflictFixture.report, as: .terminal, detail: detail), isSnapshot: "\(name).txt")
      try Snapshot.expect(render(ConflictFixture.report, as: .markdown, detail: detail), isSnapshot: "\(name).md")
    }
    try Snapshot.expect(render(ConflictFixture.report, as: .json), isSnapshot: "conflicts.json")
  }

  @Test("The gravest conflict comes first, with names and ids")
  func order() throws {
    let text = try render(ConflictFixture.report, as: .terminal, width: 200)
    #expect(text.contains("3 campaigns compared; 2 conflicts found, 1 open: 1 high; 1 decided"))
    let names =
      "Something's Not Right (somethings-not-right) and Together, we can tackle child abuse (tackle-child-abuse)"
    let first = try #require(text.firstRange(of: names))
    let second = try #require(text.firstRange(of: "not-listed"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test("A register without conflicts says so and no more")
  func none() throws {
    let report = RegisterConflicts(campaigns: [], report: ConflictReport(conflicts: [], suppressed: []))
    let text = try render(report, as: .terminal)
    #expect(text.contains("0 campaigns compared; no conflict found") && text.contains("Nothing was put aside."))
  }

  @Test("JSON reads back and writes a missing reference as null")
  func json() throws {
    let text = try render(ConflictFixture.report, as: .json)
    let back = try JSONDecoder().decode(RegisterConflicts.self, from: Data(text.utf8))
    #expect(back.schema == "cyp-impact/conflicts/1" && back.campaigns.count == 3 && back.conflicts.count == 2)
    #expect(text.contains("\"ref\" : null"))
  }
}
