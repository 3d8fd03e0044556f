import CommandRunner
import Foundation
import Testing

@Suite("Comparing proposals")
struct CompareTests {
  static let names = ["council-youth-services-cut", "health-visiting-uplift", "uc-childcare-upfront"]
  static let paths = names.map { Samples.path($0 + ".yaml") }

  static func compare(_ arguments: [String]) throws -> Ended { try Checkout.command(["compare"] + arguments).run() }

  @Test("gives every key of the contract, sums that are those of the assessments, and the same bytes each time")
  func contract() throws {
    let ended = try Self.compare(Self.paths + ["--format", "json"])
    #expect(ended.status == 0)
    #expect(ended.wrote(theSameAs: try Self.compare(Self.paths + ["--format", "json"])))
    let comparison = try JSONValue(parsing: ended.output)
    #expect(comparison["schema"].text == "cyp-impact/comparison/1")
    for key in [
      "weights", "ranking", "methods", "weightIntervals", "pareto", "portfolio", "overrides", "campaigns", "strategies",
    ] {
      #expect(comparison.has(key), "\(key)")
    }
    let proposals = comparison["proposals"].list
    #expect(proposals.map { $0["id"].text } == Self.names)
    for proposal in proposals {
      let assessment = try Samples.json(proposal["id"].text + ".yaml")
      #expect(proposal["weightedSum"].number == assessment["overall"]["weightedSum"].number)
      for domain in assessment["domains"].list {
        let score = proposal["scores"][domain["id"].text]
        #expect(score.number == domain["score"]["central"].number && score.isNull == domain["score"]["central"].isNull)
      }
      let shares = comparison["smaa"]["noPreference"][proposal["id"].text].list.compactMap(\.number)
      #expect(shares.count == 3 && abs(shares.reduce(0, +) - 1) < 1e-9)
    }
    let sums = comparison["ranking"].texts.map { id in
      proposals.first { $0["id"].text == id }?["weightedSum"].number ?? 0
    }
    #expect(sums == sums.sorted(by: >))
    #expect(comparison["preference"]["words"].text == "no preference stated")
    #expect(comparison["smaa"]["statedWeights"].isNull)
  }

  @Test("says first whether the methods agree, then the ranking, in whole points")
  func text() throws {
    let text = try Self.compare(Self.paths + ["--compare-methods"]).text
    let lines = text.split(separator: "\n")
    let beginnings = ["The methods disagree on the first", "No method puts another", "All methods put the same"]
    #expect(beginnings.contains { lines[2].hasPrefix($0) })
    #expect(text.contains("no preference stated") && !text.contains("neutral"))
    #expect(text.contains(#/is ahead of [^.]* in\s+\d+%\s+of\s+simulations/#))
    #expect(text.contains("VIKOR") && text.contains("WHAT THE RANKING IS NOT"))
    let ranking = text.split(separator: "RANKING BY THE WEIGHTED SUM")[1].prefix { $0 != "." }
    #expect(!ranking.contains(#/\d\.\d/#))
  }

  // MARK: What cannot be compared

  @Test("refuses one proposal, a file named twice and a folder without any")
  func tooFew() throws {
    let one = try Self.compare([Self.paths[0]])
    #expect(one.status == 2 && one.output.isEmpty && one.said.contains("at least two proposals, and there is one"))
    let twice = try Self.compare([Self.paths[0], Self.paths[1], Self.paths[0]])
    #expect(twice.status == 2 && twice.said.contains("is named twice"))
    let empty = try Scratch()
    #expect(try Self.compare([empty.folder.path]).status == 4)
  }

  @Test("refuses two proposals with one id, at the id's place, and names the other file")
  func sameId() throws {
    let scratch = try Scratch()
    let text = try Samples.text("work-local.yaml")
    let paths = try ["a.yaml", "b.yaml"].map { try scratch.write(text, to: $0) }
    let ended = try Self.compare(paths)
    let line =
      1 + (text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("id:") } ?? 0)
    #expect(ended.status == 2 && ended.output.isEmpty)
    #expect(ended.said.contains("b.yaml:\(line):5: error: the id “work-local” is also that of \(paths[0])"))
  }

  @Test("ends with the mistakes of a broken file among others, or leaves it out, named and not ranked")
  func brokenFile() throws {
    let paths = Self.paths + [Samples.mistaken]
    let strict = try Self.compare(paths)
    #expect(strict.status == 2 && strict.output.isEmpty && strict.said.contains("27 mistakes to mend"))
    let lenient = try Self.compare(paths + ["--leave-out-wrong", "--format", "json"])
    #expect(lenient.status == 3 && lenient.said.contains("with-mistakes.yaml was left out: 27 to mend"))
    let comparison = try JSONValue(parsing: lenient.output)
    #expect(comparison["ranking"].list.count == 3)
    #expect(comparison["leftOut"].list.map { $0["path"].text } == [Samples.mistaken])
  }

  @Test("marks a proposal for which a module failed, gives it no silent zero and leaves the others' scores alone")
  func failedModule() throws {
    let module = try TestModule()
    let ended = try module.compare(ordered: ["segfault", "not-ours"], "--format", "json")
    #expect(ended.status == 3 && ended.said.contains("Scripted gave no answer about version-1"))
    let comparison = try JSONValue(parsing: ended.output)
    let (failed, sound) = (comparison["proposals"].list[0], comparison["proposals"].list[1])
    #expect(failed["standings"]["transport"].text == "failed" && failed["scores"]["transport"].isNull)
    #expect(failed["provisional"].value as? Bool == true && sound["provisional"].value as? Bool == false)
    #expect(sound["standings"]["transport"].text == "no-effect")
    #expect(failed["rankRange"]["worst"].number == 2 && failed["rankRange"]["best"].number == 1)
    let usual = try Samples.json("uc-childcare-upfront.yaml")["domains"].list
    for domain in usual { #expect(sound["scores"][domain["id"].text].number == domain["score"]["central"].number) }
    let text = try module.compare(ordered: ["segfault", "not-ours"]).text
    #expect(text.contains("1*") || text.contains("2*"))
    #expect(text.contains("\u{2715} not assessed") && text.contains("That is not a score of 0"))
  }
}
