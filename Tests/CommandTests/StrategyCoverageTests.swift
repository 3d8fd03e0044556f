import CommandRunner
import Foundation
import Testing

@Suite("The coverage of the strategy by the sample proposals")
struct StrategyCoverageCommandTests {
  private static let paths = Samples.sound.map(Samples.path)

  private static func run(_ arguments: String...) throws -> Ended {
    try Checkout.command(["strategy", "coverage"] + paths + arguments).run()
  }

  private static let ended = try? run("--format", "json")

  private static func json() throws -> JSONValue { try JSONValue(parsing: ended?.output ?? []) }

  @Test("has the keys that other programs rely on")
  func keys() throws {
    let coverage = try Self.json()
    #expect(coverage["schema"].text == "cyp-impact/coverage/1")
    for row in coverage["objectives"].list {
      for key in ["id", "outcome", "title", "supports", "undermines", "coverage"] { #expect(row.has(key), "\(key)") }
    }
    #expect(coverage["objectives"].list.count == 38)
    #expect(coverage["largestGain"].has("proposal") && coverage["largestGain"].has("objectives"))
    #expect(!coverage["gaps"].list.isEmpty)
  }

  @Test("agrees with the assessments of the same proposals, objective by objective")
  func agrees() throws {
    let coverage = try Self.json()
    for name in Samples.few {
      let assessment = try Samples.json(name)
      let id = assessment["proposal"]["id"].text
      for row in assessment["alignment"]["objectives"].list {
        let here = coverage["objectives"].list.first { $0["id"].text == row["id"].text }
        let stance = here?["stances"].list.first { $0["proposal"].text == id }
        #expect(stance?["supports"].number ?? 0 == row["supports"].number, "\(id) \(row["id"].text)")
        #expect(stance?["undermines"].number ?? 0 == row["undermines"].number, "\(id) \(row["id"].text)")
      }
    }
  }

  @Test("names every objective that no proposal serves, in text, Markdown, JSON, CSV and as a page")
  func unserved() throws {
    let coverage = try Self.json()
    let unserved = coverage["unserved"].texts
    let served = Set(coverage["objectives"].list.filter { $0["coverage"].number ?? 0 > 0 }.map(\.["id"].text))
    #expect(unserved.count > 20 && served.isDisjoint(with: unserved))
    #expect(Set(unserved).isSubset(of: coverage["gaps"].texts))
    let texts = try [
      "text": Self.run().text, "markdown": Self.run("--format", "markdown").text,
      "html": Self.run("--format", "html").text,
    ]
    for (format, text) in texts {
      let flat = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").replacing("**", with: "")
      for id in unserved { #expect(flat.contains("\(id)"), "\(format) \(id)") }
      #expect(flat.contains("no proposal serves it"), "\(format)")
    }
    let rows = try Self.run("--format", "csv").text.split(separator: "\r\n").dropFirst()
    let gaps = rows.filter { $0.contains(",gap,") }.compactMap { $0.split(separator: ",").dropFirst().first }
    #expect(gaps.map(String.init) == coverage["gaps"].texts)
  }

  @Test("fits into 80 columns at every length, without colour")
  func width() throws {
    for detail in ["brief", "standard", "full"] {
      let ended = try Self.run("--detail", detail, "--framework", "shanarri")
      #expect(ended.status == 0 && ended.said == "")
      #expect(ended.text.split(separator: "\n").filter { $0.count > 80 } == [])
    }
  }

  @Test("is the same from the folder, and without any module installed")
  func elsewhere() throws {
    let whole = Self.ended
    #expect(
      try Checkout.command("strategy", "coverage", "assessments/proposals", "--format", "json").run()
        .wrote(theSameAs: whole))
    let bare = try Installation(modules: [])
    let ended = try bare.command(
      "strategy", "coverage", bare.prefix.path("share/cyp-impact/assessments/proposals"), "--format", "json"
    ).run()
    #expect(ended.status == 0, "\(ended.said)")
    #expect(ended.wrote(theSameAs: whole))
  }

  @Test("stops at a proposal with mistakes, names them all and writes nothing")
  func broken() throws {
    let scratch = try Scratch()
    let output = scratch.path("coverage.json")
    let ended = try Self.run(Samples.mistaken, "--format", "json", "--output", output)
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty && scratch.names == [])
    #expect(ended.said.matches(of: #/with-mistakes\.yaml:\d+:\d+: error: /#).count >= 25)
    let lenient = try Self.run(Samples.mistaken, "--format", "json", "--leave-out-wrong")
    #expect(lenient.status == 3 && lenient.said.contains("with-mistakes.yaml was left out: 25 to mend"))
    let coverage = try JSONValue(parsing: lenient.output)
    #expect(coverage["leftOut"].list.map { $0["path"].text } == [Samples.mistaken])
    #expect(coverage["gaps"].texts == (try Self.json()["gaps"].texts))
    let copy = try scratch.copy(Samples.folder.appending(path: "no-children.yaml"), to: "copy.yaml")
    let twice = try Self.run(copy)
    #expect(twice.status == 2)
    #expect(twice.said.contains("no-children"))
  }
}
