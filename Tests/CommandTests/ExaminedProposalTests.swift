import CommandRunner
import Testing
import YAMLReading

/// Proposals of a table, each with what the rules about a proposal beside a register must say of it.
@Suite("Proposals that examiners wrote from the definitions alone")
struct ExaminedProposalTests {
  /// One proposal and what must be found: "PROPOSAL_CONTRA_CAMPAIGN high first-milk".
  struct Row: Sendable {
    let text: String
    let expected: [String]
  }

  /// A register and the proposals beside it.
  struct Table: Sendable {
    let register: String
    let rows: [Row]
  }

  static let tables: [Table] = {
    let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let problems = Problems()
    let document = YAMLReader.read(
      path: "\(folder)/examined-proposals.yaml", displayName: "examined-proposals.yaml", problems: problems)
    return (document?.root["sets"]?.elements ?? []).map { set in
      let rows = (set["proposals"]?.elements ?? []).map { row in
        Row(text: row["text"]?.text ?? "", expected: row["expect"]?.elements.map(\.text) ?? [])
      }
      return Table(register: set["register"]?.text ?? "", rows: rows)
    }
  }()

  /// What all proposals of the table have in common.
  private static let common: [(key: String, line: String)] = [
    ("schema", "schema: cyp-impact/proposal/1"), ("partners", "partners: []"), ("level", "level: national"),
    ("summary", "summary: Invented."), ("effects", "effects: []"), ("campaigns", "campaigns: []"),
    ("strategy", "strategy: []"), ("considered", "considered: {groups: [], duties: [], departments: []}"),
    ("participation", "participation: {none: Invented.}"),
    ("alternatives", "alternatives: [{title: Do nothing, reason: Invented.}]"),
  ]

  @Test("get from the rules what was expected of each, and nothing else above information", arguments: 0..<3)
  func table(_ number: Int) throws {
    try #require(Self.tables.count == 3)
    let table = Self.tables[number]
    #expect(table.rows.count > 20)
    let scratch = try Scratch()
    let register = try scratch.write(table.register, to: "register.yaml")
    for row in table.rows {
      let lines = row.text.split(separator: "\n")
      let given = Set(lines.compactMap { $0.hasPrefix(" ") ? nil : $0.split(separator: ":").first.map(String.init) })
      let rest = Self.common.filter { !given.contains($0.key) }.map(\.line)
      let path = try scratch.write((lines.map(String.init) + rest).joined(separator: "\n") + "\n", to: "proposal.yaml")
      let ended = try Checkout.command(
        "assess", path, "--campaigns", register, "--draws", "1000", "--format", "json"
      ).run()
      try #require(ended.status == 0, "\(ended.said)")
      let answer = try JSONValue(parsing: ended.output)
      let id = answer["proposal"]["id"].text
      let found = answer["conflicts"].list.filter {
        $0["kind"].text.hasPrefix("PROPOSAL_") && $0["severity"].text != "info"
      }.map {
        ([$0["kind"].text, $0["severity"].text] + $0["between"].texts.filter { $0 != id }).joined(separator: " ")
      }
      #expect(found.sorted() == row.expected, "\(id)")
    }
  }
}
