import CommandRunner
import Foundation
import Testing

@Suite("What people state about a comparison")
struct CompareStatementTests {
  private static let head = """
    schema: cyp-impact/weights/1
    who: A. Officer, DfE
    when: 2026-11-30
    why: The board's choice
    question: How much more is a move from 0 to +50 in education worth than the same move in housing?

    """

  /// Compares two samples with weights written as one line.
  private func compare(weights: String, _ arguments: String...) throws -> Ended {
    let scratch = try Scratch()
    let path = try scratch.write(Self.head + "weights: {\(weights)}\n", to: "weights.yaml")
    return try CompareTests.compare(Array(CompareTests.paths.prefix(2)) + ["--weights", path] + arguments)
  }

  @Test(
    "Weights that cannot be are refused at their line and column, with what to do",
    arguments: [
      (
        "education: 0.2, health: 0.2, housing: 0.2, employment: 0.2, poverty: 0.1", "6:10",
        "The weights add up to 0.9 and must add up to 1"
      ),
      (
        "education: -0.2, health: 0.4, housing: 0.2, employment: 0.3, poverty: 0.3", "6:22",
        "The weight of education is −0.2 and must not be negative"
      ),
      (
        "eduction: 0.2, health: 0.2, housing: 0.2, employment: 0.2, poverty: 0.2", "6:11",
        "Did you mean `education`?"
      ),
      ("education: 0.4, health: 0.2, housing: 0.2, employment: 0.2", "6:10", "weights needs `poverty`"),
      (
        "education: much, health: 0.2, housing: 0.2, employment: 0.2, poverty: 0.2", "6:22", "must be a number"
      ),
    ])
  func wrongWeights(weights: String, place: String, words: String) throws {
    let ended = try compare(weights: weights)
    #expect(ended.status == 2 && ended.output.isEmpty)
    #expect(ended.said.contains("weights.yaml:\(place): error:") && ended.said.contains(words), "\(ended.said)")
  }

  @Test("Stated weights are printed with who, when, why and the question, and used")
  func statedWeights() throws {
    let weights = "education: 0, health: 1, housing: 0, employment: 0, poverty: 0"
    let comparison = try JSONValue(parsing: compare(weights: weights, "--format", "json").output)
    #expect(comparison["weights"]["health"].number == 1)
    #expect(comparison["preference"]["stated"]["who"].text == "A. Officer, DfE")
    for proposal in comparison["proposals"].list {
      #expect(proposal["weightedSum"].number == proposal["scores"]["health"].number ?? 0)
    }
    #expect(!comparison["smaa"]["statedWeights"].isNull)
    let text = try compare(weights: weights).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains("stated by A. Officer, DfE on 30 November 2026: The board's choice. The question put: How much"))
  }

  @Test("A rank chosen against the ranking is printed beside it, with reason, name and date")
  func overrides() throws {
    let scratch = try Scratch()
    try scratch.write(
      Self.head + "weights: {education: 0.2, health: 0.2, housing: 0.2, employment: 0.2, poverty: 0.2}\n",
      to: "weights.yaml")
    try scratch.write(
      """
      schema: cyp-impact/overrides/1
      overrides:
        - {proposal: council-youth-services-cut, rank: 1, reason: The budget must balance, name: Cllr A. Example, date: 2026-12-01}

      """, to: "overrides.yaml")
    let arguments = CompareTests.paths + ["--weights", scratch.path("weights.yaml")]
    let text = try CompareTests.compare(arguments).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("RANKS CHOSEN AGAINST THIS RANKING"))
    #expect(
      text.contains(
        "the weighted sum gives rank 3 Chosen by Cllr A. Example on 1 December 2026 (overrides.yaml:3). Reason: The budget must balance."
      ))
    let comparison = try JSONValue(parsing: CompareTests.compare(arguments + ["--format", "json"]).output)
    #expect(comparison["ranking"].texts.last == "council-youth-services-cut")
    #expect(comparison["overrides"].list.first?["rank"].number == 1)
  }

  @Test("An override of a proposal that is not compared, and a rank there is not, are refused at their place")
  func wrongOverrides() throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      """
      schema: cyp-impact/overrides/1
      overrides:
        - {proposal: uc-childcare-upfrnt, rank: 1, reason: R, name: N, date: 2026-12-01}
        - {proposal: uc-childcare-upfront, rank: 4, reason: R, name: N, date: 2026-12-01}

      """, to: "log.yaml")
    let ended = try CompareTests.compare(CompareTests.paths + ["--overrides", path])
    #expect(ended.status == 2 && ended.output.isEmpty)
    #expect(ended.said.contains("log.yaml:3:16: error:") && ended.said.contains("Did you mean `uc-childcare-upfront`?"))
    #expect(ended.said.contains("log.yaml:4:44: error:") && ended.said.contains("between 1 and 3"))
  }

  @Test("Each template is valid as it stands", arguments: ["weights", "overrides", "costs"])
  func templates(kind: String) throws {
    let scratch = try Scratch()
    let path = scratch.path("\(kind).yaml")
    #expect(try Checkout.command("new", kind, "--output", path).run().status == 0)
    #expect(try Checkout.command("validate", path).run().status == 0)
  }
}
