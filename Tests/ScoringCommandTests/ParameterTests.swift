import CommandRunner
import Foundation
import Impact
import Testing

@Suite("The method's parameters")
struct ParameterTests {
  private static let path = "assessments/method/parameters.yaml"
  private static let text = Result { try String(contentsOf: Checkout.root.appending(path: path), encoding: .utf8) }

  @Test("A changed file changes the scores, and every report names its version, date and hash")
  func changed() throws {
    let scratch = try Scratch()
    var text = try Broken.replacing(
      "version: 1\ndate: \"2026-11-22\"", "version: 2\ndate: \"2027-01-05\"", in: Self.text.get())
    text = try Broken.replacing(
      "anchors.population:\n    value: 0.02", "anchors.population:\n    value: 0.01", in: text)
    let file = try scratch.write(text, to: "own.yaml")
    let usual = try Broken.assessment(Broken.sound)
    let own = try Broken.assessment(Broken.sound, "--parameters", file)
    let scores = try [usual, own].map { assessment in
      try #require(assessment.domains.first { $0.id == "poverty" }?.score.central)
    }
    // Halving the anchor squares what is left to 100.
    #expect(abs((1 - scores[1] / 100) - (1 - scores[0] / 100) * (1 - scores[0] / 100)) < 1e-12)
    #expect(own.tool.method == "2" && own.tool.parametersDated == "2027-01-05")
    #expect(own.tool.parametersSha256 != usual.tool.parametersSha256)
    let hash = try #require(own.tool.parametersSha256).prefix(12)
    for command in [["assess"], ["assess", "--format", "markdown"], ["explain"], ["sensitivity", "--draws", "1000"]] {
      let report = try Broken.run(Broken.sound, command, ["--parameters", file]).text
      let words = report.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("method 2, parameters of 5 January 2027 (SHA-256 \(hash))"), "\(command)")
    }
  }

  @Test(
    "A number that the formulas cannot bear is refused at its line",
    arguments: [
      ("anchors.population:\n    value: 0.02", "anchors.population:\n    value: 0", "anchors.population"),
      ("combining.overlap:\n    value: 0.5", "combining.overlap:\n    value: 1.5", "combining.overlap"),
      ("{level: 4, optimism: 0.85, widening: 1.25}", "{level: 4, optimism: 1.7, widening: 1.25}", "evidence.levels"),
      ("simulation.draws:\n    value: 10000", "simulation.draws:\n    value: ten", "simulation.draws"),
    ])
  func refused(_ old: String, _ new: String, _ name: String) throws {
    let scratch = try Scratch()
    let text = try Broken.replacing(old, new, in: Self.text.get())
    let file = try scratch.write(text, to: "own.yaml")
    let ended = try Broken.run(Broken.sound, ["assess"], ["--parameters", file])
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains("own.yaml:\(try Broken.place(of: "\(name):", in: text)): error: "), "\(ended.said)")
  }

  @Test("The table lists every parameter with owner, source and note", arguments: ["text", "markdown", "json"])
  func table(_ format: String) throws {
    let ended = try Checkout.command("explain", "parameters", "--format", format, "--width", "400").run()
    #expect(ended.status == 0)
    let names = try Self.text.get().matches(of: #/(?m)^  ([a-zA-Z.]+):$/#).map { String($0.1) }
    #expect(names.count > 50)
    for name in names { #expect(ended.text.contains(name), "\(name)") }
    guard format == "json" else { return }
    let table = try JSONDecoder().decode(ParameterTable.self, from: Data(ended.output))
    #expect(table.rows.map(\.name) == names)
    #expect(table.rows.allSatisfy { !$0.owner.isEmpty && !$0.source.isEmpty && !$0.value.isEmpty && $0.line > 0 })
  }
}

@Suite("The judgements of the method, halved and doubled")
struct SensitivityTests {
  private static let report = Result { () throws -> SensitivityReport in
    let ended = try Broken.run(Broken.sound, ["sensitivity"], ["--format", "json", "--draws", "1000"])
    return try JSONDecoder().decode(SensitivityReport.self, from: Data(ended.output))
  }

  @Test("Every judgement of the file is tried or listed with the reason")
  func complete() throws {
    let report = try Self.report.get()
    let ended = try Checkout.command("explain", "parameters", "--format", "json").run()
    let table = try JSONDecoder().decode(ParameterTable.self, from: Data(ended.output))
    let seen = Set(report.trials.map(\.parameter) + report.skipped.map(\.parameter))
    for row in table.rows where row.source == "judgement" { #expect(seen.contains(row.name), "\(row.name)") }
    #expect((1...5).allSatisfy { seen.contains("evidence.levels[\($0)].optimism") })
    #expect(report.skipped.allSatisfy { !$0.because.isEmpty && !$0.because.hasSuffix("..") })
    for trial in report.trials { #expect(trial.to != trial.from && ["half", "double"].contains(trial.move)) }
  }

  @Test("A half and a double give what a run with such a file gives")
  func anchors() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: Checkout.root.appending(path: "assessments/method/parameters.yaml"), encoding: .utf8)
    let changed = try Broken.replacing(
      "anchors.population:\n    value: 0.02", "anchors.population:\n    value: 0.04", in: text)
    let file = try scratch.write(changed, to: "own.yaml")
    let usual = try Broken.assessment(Broken.sound, "--draws", "1000")
    let own = try Broken.assessment(Broken.sound, "--draws", "1000", "--parameters", file)
    let scores = [usual, own].map { assessment in
      assessment.domains.first { $0.id == "poverty" }?.score.central ?? 0
    }
    let trial = try #require(
      try Self.report.get().trials.first { $0.parameter == "anchors.population" && $0.move == "double" })
    #expect(abs(trial.largestMove - abs(scores[1] - scores[0])) < 1e-12)
    #expect(trial.changes.first { $0.of == "poverty" }?.to ?? usual.domains.last?.band == own.domains.last?.band)
  }

  @Test("The text names the runs that change a word, and what was not tried")
  func text() throws {
    let ended = try Broken.run(Broken.sound, ["sensitivity"], ["--draws", "1000"])
    #expect(ended.status == 0)
    #expect(ended.text.contains("anchors.population"))
    #expect(ended.text.contains("NOT TRIED"))
    #expect(ended.text.contains("simulation.seed"))
  }
}
