import CommandRunner
import Foundation
import Testing

@Suite("The assessment of a sample proposal")
struct SampleTests {
  @Test("ends with status 0 and says nothing on standard error", arguments: Samples.sound)
  func status(_ name: String) throws {
    let ended = try #require(Samples.assessed[name])
    #expect(ended.status == 0)
    #expect(ended.said == "")
  }

  @Test(
    "is told in full without two full stops in a row, a key for a unit, or a number without commas",
    arguments: Samples.few)
  func wording(_ name: String) throws {
    let text = try Samples.assess(name, "--suggest", "--detail", "full").text
    #expect(!text.contains("..") && !text.contains("per-1000"))
    #expect(!text.contains(#/\d{5,} children/#))
  }

  @Test("has the five domains in their order, each with a known status", arguments: Samples.sound)
  func domains(_ name: String) throws {
    let domains = try Samples.json(name)["domains"].list
    #expect(domains.map(\.["id"].text) == Samples.domains)
    let known = ["scored", "no-effect", "not-quantified", "failed"]
    #expect(domains.allSatisfy { known.contains($0["status"].text) })
  }

  @Test("holds every key that other programs may rely on", arguments: Samples.sound)
  func keys(_ name: String) throws {
    let assessment = try Samples.json(name)
    #expect(assessment["schema"].text == "cyp-impact/assessment/1")
    for (path, keys) in Self.contract {
      for (index, part) in Self.parts(assessment, path).enumerated() {
        for key in keys { #expect(part.has(key), "\(path)[\(index)] lacks \(key)") }
      }
    }
  }

  /// What one assessment always has; a list without entries cannot show its keys.
  private static let contract: [(path: String, keys: [String])] = [
    (
      "",
      [
        "schema", "tool", "proposal", "inputs", "overall", "domains", "findings", "conflicts", "alignment", "duties",
        "departments", "articles", "wellbeing", "familyTest", "groups", "participation", "modules",
      ]
    ),
    ("tool", ["version", "method"]), ("proposal", ["id", "title", "lead"]), ("inputs", ["role", "path", "sha256"]),
    ("overall", ["rating", "confidence", "weightedSum"]),
    ("domains", ["id", "module", "status", "score", "benefit", "harm", "band", "contributions", "groups"]),
    ("domains.score", ["central", "q05", "q50", "q95"]), ("domains.contributions", ["effect", "points"]),
    ("domains.groups", ["id", "score"]),
    (
      "findings",
      ["id", "module", "rule", "severity", "title", "detail", "remedy", "place", "articles", "departments"]
    ),
    ("findings.place", ["line", "column"]),
    ("duties", ["id", "nation", "status", "place", "because", "record", "data"]),
    ("departments", ["id", "role", "because"]), ("articles", ["number", "direction", "because"]),
    ("groups", ["id", "mentioned", "effects"]),
    ("conflicts", ["kind", "severity", "confidence", "between", "evidence", "clears", "disposition"]),
    ("alignment", ["score", "coverage", "contradiction", "objectives"]),
    ("alignment.objectives", ["id", "stance", "net"]), ("modules", ["id", "version", "sha256", "status", "detail"]),
  ]

  private static func parts(_ value: JSONValue, _ path: String) -> [JSONValue] {
    path.split(separator: ".").reduce([value]) { parts, key in
      parts.flatMap { part in part[String(key)].isList ? part[String(key)].list : [part[String(key)]] }
    }
  }

  @Test("points every finding and effect at a place that the file has", arguments: Samples.sound)
  func places(_ name: String) throws {
    let assessment = try Samples.json(name)
    let lines = try Samples.lines(name)
    let rows = assessment["findings"].list + assessment["effects"].list + assessment["proposal"]["measures"].list
    #expect(!rows.isEmpty)
    for row in rows where row.has("place") {
      let line = Int(row["place"]["line"].number ?? 0)
      let column = Int(row["place"]["column"].number ?? 0)
      #expect(lines.indices.contains(line - 1), "\(row["id"].text) at line \(line)")
      guard lines.indices.contains(line - 1) else { continue }
      #expect((1...lines[line - 1].unicodeScalars.count + 1).contains(column), "\(row["id"].text) at \(line):\(column)")
    }
  }

  @Test("has contributions that add up to each central score", arguments: Samples.sound)
  func contributions(_ name: String) throws {
    for domain in try Samples.json(name)["domains"].list {
      let sum = domain["contributions"].list.compactMap(\.["points"].number).reduce(0, +)
      guard let central = domain["score"]["central"].number else {
        #expect(domain["contributions"].list.isEmpty)
        continue
      }
      #expect(abs(sum - central) < 1e-9, "\(domain["id"].text)")
    }
  }

  @Test("has the same bytes again", arguments: Samples.few)
  func again(_ name: String) throws {
    #expect(try Samples.assess(name, "--format", "json").wrote(theSameAs: Samples.assessed[name]))
  }

  @Test("has the same bytes in another folder, language and time zone", arguments: Samples.sound)
  func elsewhere(_ name: String) throws {
    var command = Command(Checkout.program, ["assess", Samples.folder.appending(path: name).path, "--format", "json"])
    command.folder = "/tmp"
    command.environment = ["TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "HOME": "/nowhere"]
    #expect(try command.run().wrote(theSameAs: Samples.assessed[name]))
  }

  @Test("has the same bytes from a copy of the documents elsewhere")
  func copied() throws {
    let scratch = try Scratch()
    try scratch.copy(Checkout.root.appending(path: "assessments"), to: "assessments")
    for name in ["uc-childcare-upfront.yaml", "council-youth-services-cut.yaml"] {
      let copy = scratch.path("assessments/proposals/" + name)
      let ended = try Command(Checkout.program, ["assess", copy, "--format", "json"]).run()
      #expect(ended.wrote(theSameAs: Samples.assessed[name]))
    }
  }

  @Test("names nothing of the machine it was made on", arguments: Samples.sound)
  func machine(_ name: String) throws {
    let text = try #require(Samples.assessed[name]).text
    #expect(!text.contains(#""/"#))
    #expect(!text.contains(Checkout.root.path))
    #expect(!text.contains(ProcessInfo.processInfo.hostName))
  }

  @Test("is a text with its title and five domains, within 80 columns and without colour", arguments: Samples.sound)
  func text(_ name: String) throws {
    let text = try readable(name)
    for domain in Samples.domains { #expect(text.lowercased().contains(domain)) }
    let title = try Samples.json(name)["proposal"]["title"].text
    #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(title))
  }

  @Test("fits into 80 columns in its short and its long form too", arguments: Samples.few, ["brief", "full"])
  func details(_ name: String, _ detail: String) throws { _ = try readable(name, "--detail", detail) }

  private func readable(_ name: String, _ arguments: String...) throws -> String {
    let ended = try Checkout.command(["assess", Samples.path(name)] + arguments).run()
    #expect(ended.status == 0)
    #expect(!ended.output.contains(0x1B))
    #expect(ended.text.split(separator: "\n").filter { $0.count > 80 } == [])
    return ended.text
  }

  @Test(
    "tells its author of something that the proposal does not say",
    arguments: [
      ("council-youth-services-cut", "evidence-could-be", "Teenagers whose nearest club closed"),
      ("eypp-daf-lists", "H14", "take-up of two-year-olds' places, whose coverage changed"),
      ("health-visiting-uplift", "H14", "London is under-counted"),
      ("home-education-register", "H10", "names no safeguarding duty"),
      ("mental-health-support-teams", "H04", "pupils who are already unwell"),
      ("out-of-area-placements", "HR3", "room for a cot"),
      ("send-system-levers", "E12", "those who are out of school"),
      ("supporting-families-joinup", "knock-on", "38.0"),
      ("uc-child-element-uplift", "PH1", "nothing of £80.10 a week"),
      ("uc-childcare-upfront", "PR11", "Northern Ireland"),
      ("work-local", "E14", "those whose activity is unknown"),
    ])
  func insight(_ name: String, _ rule: String, _ part: String) throws {
    let findings = try Samples.json(name + ".yaml")["findings"].list
    #expect(findings.contains { $0["rule"].text == rule && $0["detail"].text.contains(part) })
  }

  @Test(
    "speaks of differences between children only with the figures of the effect's own indicator",
    arguments: Samples.sound)
  func averages(_ name: String) throws {
    for finding in try Samples.json(name)["findings"].list where finding["rule"].text == "H13" {
      #expect(name == "council-youth-services-cut.yaml" && finding["detail"].text.contains("by sex: girls 46, boys 52"))
    }
  }

  @Test("is Markdown whose tables hold together", arguments: Samples.few)
  func markdown(_ name: String) throws {
    let ended = try Samples.assess(name, "--format", "markdown", "--detail", "full")
    #expect(ended.status == 0)
    #expect(ended.text.hasPrefix("# "))
    #expect(!ended.output.contains(0x1B))
    var columns: Int?
    for line in ended.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let cells = line.hasPrefix("|") ? line.replacing("\\|", with: "").count { $0 == "|" } : nil
      if let cells, let columns { #expect(cells == columns, "\(line)") }
      columns = cells
    }
  }
}
