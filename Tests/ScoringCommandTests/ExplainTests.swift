import CommandRunner
import Foundation
import Impact
import Testing

@Suite("The explanation of a proposal's scores")
struct ExplainTests {
  private func explanation(_ arguments: String...) throws -> Explanation {
    let ended = try Broken.run(Broken.sound, ["explain"], ["--format", "json"] + arguments)
    try #require(ended.status == 0, "\(ended.said)")
    return try JSONDecoder().decode(Explanation.self, from: Data(ended.output))
  }

  @Test("Each index is the product of the factors printed, and each size its change over its spread")
  func products() throws {
    for effect in try explanation().effects {
      let trace = try #require(effect.trace)
      let product = effect.chain.reduce(1) { $0 * $1.value }
      #expect(abs(product - trace.index) < 1e-15)
      let size = try #require(effect.stated)
      #expect(abs(Double(size.direction) * size.delta.central / size.spread - trace.standardised.central) < 1e-12)
    }
  }

  @Test("The points add up to each score, and weighted to the weighted sum")
  func sums() throws {
    let explanation = try explanation()
    var total = 0.0
    for domain in explanation.domains {
      let sum = domain.contributions.reduce(0) { $0 + $1.points }
      if let score = domain.score.central { #expect(abs(sum - score) < 1e-9) }
      total += sum * (explanation.overall.weights[domain.id] ?? 0)
    }
    #expect(try abs(total - #require(explanation.overall.weightedSum)) < 1e-9)
  }

  @Test("Every factor names a line of the proposal that holds it, and the catalogue's or parameters' entry")
  func places() throws {
    let lines = Broken.sound.split(separator: "\n", omittingEmptySubsequences: false)
    let keys = [
      "size": "delta:", "evidence": "evidence:", "reach": "reach:", "likelihood": "likelihood:",
      "duration": "timing:", "mitigation": "X1",
    ]
    for factor in try explanation().effects.flatMap(\.chain) {
      let key = try #require(keys[factor.name], "\(factor.name)")
      let sources = try #require(factor.sources)
      let own = try #require(sources.first { $0.file == nil })
      #expect(lines[try #require(own.line) - 1].contains(key))
      #expect(factor.name == "reach" || sources.contains { $0.file != nil && ($0.line ?? 0) > 0 })
    }
  }

  @Test("A catalogue's line is that of the indicator, and its baseline has source, year and mark")
  func catalogue() throws {
    let size = try #require(try explanation().effects.first?.chain.first { $0.name == "size" })
    let source = try #require(size.sources?.first { $0.file == "uk.cyp-impact.poverty/catalogue.yaml" })
    let text = try String(contentsOf: Checkout.root.appending(path: "Plugins/Poverty/catalogue.yaml"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[try #require(source.line) - 1].contains("relative-low-income-ahc"))
    #expect(source.title?.isEmpty == false && source.year?.isEmpty == false && source.mark?.isEmpty == false)
  }

  @Test("A switching value brings the score to 0 when it is put into the proposal")
  func switching() throws {
    let poverty = try #require(try explanation().domains.first { $0.id == "poverty" })
    let value = try #require(
      poverty.switchingValues?.first { $0.effect == "E2" && $0.factor == .reach && $0.target == 0 })
    let reach = "reach: {low: 0.01, central: \(value.value), high: 1, of: all-children}"
    let document = try Broken.proposal("reach: {low: 0.01, central: 0.02, high: 0.03, of: all-children}", reach)
    let score = try Broken.assessment(document).domains.first { $0.id == "poverty" }?.score.central
    #expect(abs(try #require(score)) < 1e-9)
  }

  @Test("One effect alone is explained with --effect, and an unknown one is an error that lists them")
  func oneEffect() throws {
    let one = try explanation("--effect", "E2")
    #expect(one.effects.map(\.id) == ["E2"])
    #expect(one.domains.map(\.id) == ["poverty"])
    let ended = try Broken.run(Broken.sound, ["explain"], ["--effect", "E9"])
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains("its effects are E1, E2"))
  }

  @Test("Two effects on one outcome show what the overlap rule took and kept")
  func overlap() throws {
    let old = "delta: {low: 0.1, central: 0.5, high: 1.0, unit: pp}"
    let start = try #require(Broken.sound.range(of: "    mitigations:"))
    let end = try #require(Broken.sound.range(of: "participation:"))
    let plain = Broken.sound.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
    let document = try Broken.replacing(old, "delta: {low: -1.0, central: -0.5, high: -0.1, unit: pp}", in: plain)
    let text = try Broken.run(document, ["explain"]).text
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(#/Overlap: E2 0\.\d+ → 0\.\d+, overlaps E1\./#), "\(words)")
    #expect(words.contains("parameter combining.overlap: judgement"))
  }

  @Test(
    "The text says in words how far a number would have to move, and draws the bars", arguments: ["text", "markdown"])
  func text(_ format: String) throws {
    let ended = try Broken.run(Broken.sound, ["explain"], ["--format", format])
    let words = ended.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(#/E1: its size would have to fall from 0\.\d+ to \S+ SD for the domain's score to be 0\./#))
    #expect(words.contains("where the next band begins"))
    #expect(words.contains("=o="))
    #expect(words.contains("Main driver: "))
    #expect(format == "markdown" || ended.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("A question is still explained by its id, and an unknown one is an error")
  func question() throws {
    let page = try Checkout.command("explain", "E01").run()
    #expect(page.status == 0)
    #expect(page.text.contains("HOW IT IS JUDGED"))
    let unknown = try Checkout.command("explain", "E99").run()
    #expect(unknown.status == 2)
    #expect(unknown.said.contains("no module has a question"))
    #expect(try Checkout.command("explain", "not-there.yaml").run().status == 4)
  }
}
