import CommandRunner
import Foundation
import Testing

@Suite("What a sample's assessment says of bodies, duties, articles and groups")
struct ChildrenTests {
  /// Bodies that each sample leaves out, in the order of weight; a question comes last.
  private static let missing: [String: [String]] = [
    "council-youth-services-cut.yaml": ["SCH", "POLICE", "JCP", "ICB", "LSP", "VCS"],
    "eypp-daf-lists.yaml": ["LA"],
    "health-visiting-uplift.yaml": ["LA", "NHSE", "VCS"],
    "home-education-register.yaml": ["LA", "DHSC"],
    "mental-health-support-teams.yaml": ["LA", "VCS"],
    "no-children.yaml": [],
    "out-of-area-placements.yaml": ["DfE", "DHSC", "LA"],
    "send-system-levers.yaml": ["LA", "ICB"],
    "supporting-families-joinup.yaml": ["DBT", "LA", "HMT", "VCS"],
    "uc-child-element-uplift.yaml": ["DfE"],
    "uc-childcare-upfront.yaml": ["HMT", "WG", "SG"],
    "work-local.yaml": ["LA", "DfE", "CA"],
  ]

  @Test("names the bodies that are left out and no other", arguments: Samples.sound)
  func missing(_ name: String) throws {
    let departments = try Samples.json(name)["departments"].list
    #expect(departments.filter { $0["role"].text == "missing" }.map(\.["id"].text) == Self.missing[name])
    #expect(departments.allSatisfy { ["lead", "partner", "missing"].contains($0["role"].text) })
    for line in departments where line["role"].text == "missing" {
      #expect(!line["matters"].text.isEmpty && !line["trace"].text.isEmpty, "\(line["id"].text)")
    }
  }

  @Test("traces every reason to a line of the proposal and a line of the data", arguments: Samples.sound)
  func traces(_ name: String) throws {
    let lines = try Samples.lines(name)
    let reasons = try reasons(name)
    for reason in reasons {
      for (part, line) in parts(reason) where !part.contains(".") {
        #expect(lines.indices.contains(line - 1) && lines[line - 1].contains("id: \(part)"), "\(reason)")
      }
      for (file, line) in data(reason) {
        let row = try Self.rows(of: file)[line - 1].trimmingPrefix { $0 == " " }
        #expect(row.hasPrefix("- "), "\(reason)")
      }
    }
    #expect(name == "no-children.yaml" || reasons.contains { !parts($0).isEmpty && !data($0).isEmpty })
  }

  private func reasons(_ name: String) throws -> [String] {
    let assessment = try Samples.json(name)
    let because = ["departments", "departmentsNearby", "articles", "wellbeing", "familyTest", "groups"].flatMap { key in
      assessment[key].list.flatMap { $0["because"].texts + [$0["trace"].text] }
    }
    return because + assessment["duties"].list.map { "\($0["because"].text); \($0["data"].text)" }
  }

  /// "measures M1 and M2, lines 17 and 23" and "effect E1 (line 30)" as pairs.
  private func parts(_ reason: String) -> [(name: String, line: Int)] {
    let pattern = #/(?:measure|effect)s? ([\w.-]+(?:(?:, | and )[\w.-]+)*?),? \(?lines? (\d+(?:(?:, | and )\d+)*)/#
    return reason.matches(of: pattern).flatMap { match in
      let names = match.1.split(separator: #/, | and /#).map(String.init)
      return zip(names, match.2.split(separator: #/, | and /#).compactMap { Int($0) }).map { (name: $0, line: $1) }
    }
  }

  /// "themes.yaml:67" and "education/catalogue.yaml:99".
  private func data(_ reason: String) -> [(file: String, line: Int)] {
    reason.matches(of: #/([a-z-]+(?:/catalogue)?)\.yaml:(\d+)/#).compactMap { match in
      Int(match.2).map { (file: String(match.1), line: $0) }
    }
  }

  private static func rows(of file: String) throws -> [Substring] {
    let path =
      switch file.split(separator: "/").map(String.init) {
      case let parts where parts.count == 2: "Plugins/\(parts[0].capitalized)/catalogue.yaml"
      case ["strategy"]: "assessments/strategy.yaml"
      default: "assessments/vocabularies/\(file).yaml"
      }
    return try String(contentsOf: Checkout.root.appending(path: path), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("answers articles 2, 3, 6 and 12 or says what to do", arguments: Samples.sound)
  func principles(_ name: String) throws {
    let articles = try Samples.json(name)["articles"].list
    for number in [2.0, 3, 6, 12] {
      let article = try #require(articles.first { $0["number"].number == number })
      let isOpen = ["not answered", "unclear"].contains(article["direction"].text)
      #expect(isOpen == article.has("toDo"))
      #expect(article["direction"].text == "not answered" || !article["because"].list.isEmpty)
    }
    for article in articles where article["direction"].text == "neutral" {
      #expect(article["behind"].list.contains { $0["kind"].text == "proposal" })
    }
  }

  @Test("says it within 80 lines of the standard report, each with its reason", arguments: Samples.sound)
  func short(_ name: String) throws {
    let text = try Samples.assess(name).text
    let start = try #require(text.range(of: "\nDEPARTMENTS AND OTHER BODIES\n"))
    let end = try #require(text.range(of: "\nWHAT THIS WAS MADE FROM\n"))
    let part = text[start.upperBound..<end.lowerBound]
    #expect(part.split(separator: "\n").count <= 80)
    #expect(part.contains("a checklist, not legal advice".uppercased()))
    let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let risks = words.components(separatedBy: "At risk: ").dropFirst().first?.components(separatedBy: ". -").first
    for risk in (risks ?? "").split(separator: "; ") where risk.first?.isNumber == true { #expect(risk.contains("(")) }
  }

  @Test("does not take parents for children", arguments: ["uc-childcare-upfront.yaml", "health-visiting-uplift.yaml"])
  func parentsOnly(_ name: String) throws {
    #expect(try Samples.json(name)["participation"]["status"].text == "no child named")
    #expect(try Samples.assess(name).text.contains("No child was among those asked"))
  }

  @Test(
    "is not made while a department, group, duty, article or question is unknown; all are told, with what was meant")
  func unknown() throws {
    let scratch = try Scratch()
    var text = try Samples.text("no-children.yaml")
    text = text.replacing(
      "  groups: []\n  duties: [public-sector-equality-duty, family-test]\n  departments: [HMT]",
      with: """
          groups: [disabld]
          duties: [family-tests]
          departments: [HM Tresury]
          articles: [{article: 82, direction: neutral, reason: None.}]
          family_test: [{question: seperation, direction: neutral, reason: None.}]
        """)
    let ended = try Checkout.command("assess", scratch.write(text, to: "p.yaml")).run()
    #expect(ended.status == 2 && ended.output.isEmpty)
    for meant in ["`disabled`", "`family-test`", "`HM Treasury`", "`28` (Education)", "`separation`"] {
      #expect(ended.said.contains("Did you mean \(meant)"), "\(ended.said)")
    }
    #expect(ended.said.contains("5 mistakes to mend"))
  }
}
