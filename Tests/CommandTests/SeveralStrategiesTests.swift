import CommandRunner
import Foundation
import Testing

@Suite("Strategies in use side by side")
struct SeveralStrategiesTests {
  private static let sample = "assessments/samples/county-plan.yaml"

  /// A sample proposal with other links.
  private func proposal(_ name: String, links: String..., in scratch: Scratch) throws -> String {
    let lines = try Samples.lines(name)
    let start = try #require(lines.firstIndex { $0.hasPrefix("strategy:") })
    let end = try #require(lines.indices.first { $0 > start && !lines[$0].hasPrefix(" ") })
    let text = lines[..<start] + ["strategy:"] + links.map { "  - \($0)" } + lines[end...]
    return try scratch.write(text.joined(separator: "\n"), to: "proposal.yaml")
  }

  /// A strategy with the objective T12 and one more, for a nation.
  private func strategy(_ id: String, nation: String, in scratch: Scratch) throws -> String {
    try scratch.write(
      """
      schema: cyp-impact/strategy/1
      id: \(id)
      title: Invented
      sources: {D: {title: Invented}}
      outcomes: [{id: A, title: Invented}]
      objectives:
        - {id: T12, outcome: [A], title: Attendance here, target: Attendance here, status: direction, lead: [LA], nations: [\(nation)], sources: [D]}
        - {id: X1, outcome: [A], title: Another, target: Another, status: direction, lead: [LA], nations: [\(nation)], sources: [D]}
      """, to: "\(id).yaml")
  }

  private func assess(_ path: String, _ strategies: String...) throws -> Ended {
    let options = (["assessments/strategy.yaml"] + strategies).flatMap { ["--strategy", $0] }
    return try Checkout.command(["assess", path, "--format", "json"] + options).run()
  }

  @Test("are each judged on their own, national and local")
  func local() throws {
    let scratch = try Scratch()
    let path = try proposal(
      "council-youth-services-cut.yaml",
      links: "{objective: T29, effect: E1, direction: undermines, directness: direct, quote: Places to go}",
      "{objective: P1, effect: E1, direction: undermines, directness: direct, quote: A youth centre within reach}",
      in: scratch)
    let assessment = try JSONValue(parsing: assess(path, Self.sample).output)
    let local = try #require(assessment["otherAlignments"].list.first)
    #expect(assessment["otherAlignments"].list.count == 1)
    #expect(local["id"].text == "county-plan-sample")
    #expect(local["note"].text.contains("invented"))
    #expect(local["objectives"].list.filter { $0["stance"].text != "silent" }.map(\.["id"].text) == ["P1"])
    #expect(abs((local["score"].number ?? 0) + 65.0 / 3) < 1e-9)
    let data = try String(contentsOf: Checkout.root.appending(path: Self.sample), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line = Int(local["objectives"].list.first?["place"]["line"].number ?? 0)
    #expect(local["file"].text == "county-plan.yaml" && data[line - 1].contains("id: P1"))
    let national = assessment["alignment"]["objectives"].list.filter { $0["stance"].text != "silent" }
    #expect(national.map(\.["id"].text) == ["T29"])
  }

  @Test("of another place are left out, and the report says so")
  func elsewhere() throws {
    let scratch = try Scratch()
    let text = try Samples.text("council-youth-services-cut.yaml").replacing("E10000029", with: "E08000033")
    let path = try scratch.write(text, to: "proposal.yaml")
    let assessment = try JSONValue(parsing: assess(path, Self.sample).output)
    #expect(assessment["otherAlignments"].list.isEmpty)
    #expect(assessment["warnings"].texts.contains { $0.contains("is for Suffolk and was not looked at") })
    let options = ["--strategy", "assessments/strategy.yaml", "--strategy", Self.sample]
    let coverage = try Checkout.command(["strategy", "coverage", path] + options).run().text
    #expect(coverage.contains("none of these proposals is for that"))
  }

  @Test("need a qualified name for an id that both have, and say so at the link")
  func colliding() throws {
    let scratch = try Scratch()
    let other = try strategy("invented", nation: "England", in: scratch)
    let plain = "{objective: T12, effect: E2, direction: undermines, directness: direct, quote: Attendance}"
    let ended = try assess(proposal("out-of-area-placements.yaml", links: plain, in: scratch), other)
    #expect(ended.status == 2)
    #expect(ended.said.contains("`uk-composite/T12` or `invented/T12`"), "\(ended.said)")
    #expect(ended.said.contains(#/proposal\.yaml:\d+:\d+: error: /#))
    let qualified =
      "{objective: invented/T12, effect: E2, direction: undermines, directness: direct, quote: Attendance here}"
    let assessment = try JSONValue(
      parsing: assess(proposal("out-of-area-placements.yaml", links: qualified, in: scratch), other).output)
    #expect(assessment["alignment"]["score"].isNull)
    let row = assessment["otherAlignments"].list.first?["objectives"].list.first
    #expect(row?["id"].text == "invented/T12" && row?["stance"].text == "undermines")
  }

  @Test("that are Scottish do not score a proposal for England")
  func scottish() throws {
    let scratch = try Scratch()
    let other = try strategy("scottish", nation: "Scotland", in: scratch)
    let link = "{objective: X1, effect: E2, direction: supports, directness: direct, quote: Another}"
    let assessment = try JSONValue(
      parsing: assess(proposal("out-of-area-placements.yaml", links: link, in: scratch), other).output)
    let own = try #require(assessment["otherAlignments"].list.first)
    #expect(own["score"].isNull && own["coverage"].isNull)
    #expect(own["notes"].texts.contains { $0.contains("another nation") })
  }

  @Test("get a near miss, with its place, for an objective or a strategy that is not there")
  func nearMisses() throws {
    let scratch = try Scratch()
    let path = try proposal(
      "out-of-area-placements.yaml",
      links: "{objective: T2I, effect: E1, direction: supports, directness: direct, quote: x}",
      "{objective: uk-composit/T21, effect: E1, direction: supports, directness: direct, quote: x}",
      "{objective: nowhere/T21, effect: E1, direction: supports, directness: direct, quote: x}", in: scratch)
    let ended = try Checkout.command("validate", path).run()
    #expect(ended.status == 2)
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (part, help) in [
      ("T2I", "Did you mean `T2"), ("uk-composit/", "strategy `uk-composite`"), ("nowhere", "--strategy"),
    ] {
      let line = try #require(lines.firstIndex { $0.contains(part) }) + 1
      #expect(ended.said.contains("proposal.yaml:\(line):17: error: "), "\(ended.said)")
      #expect(ended.said.contains(help), "\(help)")
    }
  }

  @Test("come from the folder `strategies` too, without being named")
  func folder() throws {
    let scratch = try Scratch()
    try scratch.copy(Checkout.root.appending(path: Self.sample), to: "assessments/strategies/own.yaml")
    let path = try scratch.copy(
      Samples.folder.appending(path: "council-youth-services-cut.yaml"), to: "assessments/proposal.yaml")
    let assessment = try JSONValue(parsing: Checkout.command("assess", path, "--format", "json").run().output)
    #expect(assessment["alignment"]["id"].text == "uk-composite")
    #expect(assessment["otherAlignments"].list.map(\.["id"].text) == ["county-plan-sample"])
  }

  @Test("are listed with target, standing, lead and source, in every format")
  func show() throws {
    let ended = try Checkout.command("strategy", "show", "--department", "Home Office", "--format", "json").run()
    let objectives = try JSONValue(parsing: ended.output)["objectives"].list
    #expect(objectives.map(\.["id"].text).prefix(3) == ["T23", "T24", "T25"])
    #expect(objectives.first?["sources"].list.first?["url"].text.hasPrefix("https://") == true)
    #expect(objectives.dropFirst().first?["mark"].text == "recalled")
    let text = try Checkout.command("strategy", "list", "--outcome", "O5").run().text
    for words in ["550,000 fewer children", "Target, due 2030", "Led by DWP and DfE", "Known: seen second-hand"] {
      let flat = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      #expect(flat.contains(words), "\(words)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let csv = try Checkout.command("strategy", "show", "--format", "csv").run().text
    #expect(csv.split(separator: "\r\n").count > 39)
    let wrong = try Checkout.command("strategy", "show", "--outcome", "05").run()
    #expect(wrong.status == 2 && wrong.said.contains("Did you mean `O5`?"))
  }

  @Test("have a template that is valid and counts beside the national one as it stands")
  func template() throws {
    let scratch = try Scratch()
    let path = scratch.path("own.yaml")
    #expect(try Checkout.command("new", "strategy", "--output", path).run().status == 0)
    let valid = try Checkout.command("validate", path, Self.sample, "assessments/strategy.yaml").run()
    #expect(valid.status == 0 && valid.said == "", "\(valid.said)")
    let ended = try assess(Samples.path("no-children.yaml"), path)
    #expect(ended.status == 0, "\(ended.said)")
  }

  @Test("are read as another framework when it is asked for, and a wrong name gets a near miss")
  func frameworks() throws {
    let path = Samples.path("health-visiting-uplift.yaml")
    let ended = try Checkout.command("assess", path, "--framework", "shanarri", "--format", "json").run()
    let frameworks = try JSONValue(parsing: ended.output)["alignment"]["frameworks"].list
    #expect(frameworks.map(\.["id"].text) == ["shanarri"])
    let healthy = frameworks.first?["outcomes"].list.first { $0["id"].text == "healthy" }
    #expect(healthy?["supports"].texts == ["T05"])
    let text = try Checkout.command("assess", path, "--framework", "all").run().text
    for title in ["Every Child Matters", "SHANARRI", "The Big Ask", "Northern Ireland) 2015", "from memory"] {
      #expect(text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains(title), "\(title)")
    }
    let wrong = try Checkout.command("assess", path, "--framework", "shanari").run()
    #expect(wrong.status == 2 && wrong.said.contains("Did you mean `shanarri`?"))
  }
}
