import CommandRunner
import Foundation
import Testing
import YAMLReading

/// A proposal for one of the program's own checks, and one that comes near.
struct CheckCase: Sendable, CustomTestStringConvertible {
  let check: String
  let triggers: String
  let says: String
  let nearMiss: String

  var testDescription: String { "\(check): \(says)" }

  static let all: [CheckCase] = {
    let path = Checkout.root.appending(path: "Tests/ModuleTests/checks.yaml").path
    let rows = YAMLReader.read(path: path, problems: Problems())?.root.elements ?? []
    return rows.compactMap { row in
      guard let check = row["check"], let triggers = row["triggers"], let says = row["says"],
        let nearMiss = row["near_miss"]
      else { return nil }
      return CheckCase(check: check.text, triggers: triggers.text, says: says.text, nearMiss: nearMiss.text)
    }
  }()

  /// The check's findings in the assessment of a document.
  func findings(in document: String) throws -> [Finding] {
    let example = QuestionCase(module: "all", question: check, kind: .triggers, document: document)
    var command = Checkout.command("assess", "-", "--format", "json")
    command.input = .text(example.proposal)
    let ended = try command.run()
    try #require(ended.status == 0, "\(ended.said)")
    return try JSONDecoder().decode(Findings.self, from: Data(ended.output)).findings.filter { $0.rule == check }
  }

  struct Findings: Decodable { let findings: [Finding] }

  struct Finding: Decodable {
    struct Place: Decodable { let line: Int }
    let rule: String
    let severity: String
    let detail: String
    let remedy: String
    let place: Place
  }
}

@Suite("A check on what the officer states")
struct CheckTests {
  @Test("finds the mistake at its line, with a severity and a remedy", arguments: CheckCase.all)
  func triggers(_ example: CheckCase) throws {
    let finding = try #require(try example.findings(in: example.triggers).first)
    #expect(finding.detail.contains(example.says), "\(finding.detail)")
    #expect(["high", "medium", "low", "info"].contains(finding.severity))
    #expect(!finding.remedy.isEmpty && finding.place.line > 8)
  }

  @Test("leaves the near miss alone", arguments: CheckCase.all)
  func nearMiss(_ example: CheckCase) throws {
    #expect(try example.findings(in: example.nearMiss).isEmpty)
  }
}
