import CommandRunner
import Foundation
import Testing

@Suite("The check of the campaign register")
struct CampaignTests {
  private static let pair = ["somethings-not-right", "together-we-can-tackle-child-abuse"]

  private func check(_ arguments: String...) throws -> Ended {
    try Checkout.command(["campaigns", "check"] + arguments).run()
  }

  /// The check as JSON, made once.
  private static let checked = try? Checkout.command("campaigns", "check", "--format", "json").run()

  private func conflicts() throws -> [JSONValue] {
    let ended = try #require(Self.checked)
    try #require(ended.status == 0, "\(ended.said)")
    return try JSONValue(parsing: ended.output)["conflicts"].list
  }

  @Test("flags the pair of December 2020 as duplicates without a reference, and not as a contradiction")
  func pair() throws {
    let kinds = try conflicts().filter { $0["between"].texts == Self.pair }.map(\.["kind"].text)
    #expect(kinds.sorted() == ["DUP_NO_XREF", "SLOGAN_CLASH"])
  }

  @Test("says that no reference is recorded, and that it is the LGA who dates both to December 2020")
  func attribution() throws {
    let conflict = try #require(try conflicts().first { $0["between"].texts == Self.pair })
    #expect(conflict["reason"].text.contains("no reference recorded"))
    let dated = conflict["evidence"].texts.filter { $0.contains("December 2020") }
    #expect(dated.count == 2)
    for line in dated { #expect(line.contains("December 2020 (according to the LGA")) }
    let said = conflict["evidence"].texts.filter { $0.contains("neither campaign referred to the other") }
    #expect(said.count == 2)
    for line in said { #expect(line.hasPrefix("According to the LGA")) }
  }

  @Test("gives every conflict its evidence and what would clear it, and leaves the decision open")
  func complete() throws {
    for conflict in try conflicts() {
      #expect(!conflict["evidence"].list.isEmpty)
      #expect(!conflict["clears"].list.isEmpty)
      #expect(!conflict["between"].list.isEmpty)
      #expect((0...1).contains(conflict["confidence"].number ?? -1))
      #expect(["high", "medium", "low", "info"].contains(conflict["severity"].text))
      #expect(conflict.has("disposition") && conflict["disposition"].isNull)
    }
  }

  @Test("explains what “none recorded” means in the text, within 80 columns")
  func text() throws {
    let ended = try check()
    #expect(ended.status == 0)
    #expect(ended.said == "")
    #expect(!ended.output.contains(0x1B))
    #expect(ended.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let words = ended.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in ["Something's Not Right", "DUP_NO_XREF", "December 2020 (according to the LGA"] {
      #expect(words.contains(part), "\(part)")
    }
    #expect(words.lowercased().contains("none recorded"))
  }

  @Test("writes the same bytes again, from another folder, and Markdown too")
  func again() throws {
    let first = try #require(Self.checked)
    var elsewhere = Command(Checkout.program, ["campaigns", "check", "--format", "json"])
    elsewhere.environment = ["TZ": "Pacific/Auckland", "LANG": "cy_GB.UTF-8"]
    #expect(try elsewhere.run().wrote(theSameAs: first))
    #expect(try check("--format", "markdown").text.hasPrefix("# "))
  }

  @Test("ends with status 1 from the severity on that --fail-on names")
  func failOn() throws {
    #expect(try check("--fail-on", "high").status == 1)
  }

  @Test("finds mistakes of a register at their place and ends with status 2")
  func wrongRegister() throws {
    let scratch = try Scratch()
    let safety = Checkout.root.appending(path: "assessments/campaigns/safety.yaml")
    let text = try String(contentsOf: safety, encoding: .utf8)
    let path = try scratch.write(text.replacing("lead: [HO]", with: "lead: [Home Orifice]"), to: "register.yaml")
    let ended = try check("--campaigns", path)
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains(#/register\.yaml:\d+:\d+: error: /#))
  }

  @Test("is made for the campaign of a proposal too, and its clashes stand in the assessment")
  func proposalClashes() throws {
    let scratch = try Scratch()
    let path = try scratch.write(Self.clash, to: "clash.yaml")
    let ended = try Checkout.command("assess", path, "--format", "json").run()
    #expect(ended.status == 0)
    let conflicts = try JSONValue(parsing: ended.output)["conflicts"].list
    let other = ["speak-up", "together-we-can-tackle-child-abuse"]
    let kinds = conflicts.filter { $0["between"].texts == other }.map(\.["kind"].text)
    #expect(kinds == ["CONTRADICTORY_CTA", "CONTRA_OBJECTIVE", "DUP_NO_XREF"])
    #expect(conflicts.allSatisfy { $0["between"].texts.contains("speak-up") })
    let text = try Checkout.command("assess", path).run().text
    #expect(text.contains("Speak Up"))
    #expect(text.contains("CONTRA_OBJECTIVE"))
    #expect(try Checkout.command("assess", path, "--fail-on", "high").run().status == 1)
  }

  private static let clash = """
    schema: cyp-impact/proposal/1
    id: clash
    title: A second campaign on child abuse
    lead: HO
    level: national
    nations: [England]
    dates: {published: 2026-09-01, starts: 2027-04-01, review: 2029-04-01}
    summary: Invented.
    measures:
      - {id: M1, title: A campaign, lever: information-campaign, themes: [safety/child-abuse-neglect]}
    campaigns:
      - id: speak-up
        name: Speak Up
        lead: [HO]
        nations: [England]
        scope: national
        type: campaign
        launch: 2020-12-01
        end: 2020-12-31
        themes: [safety/child-abuse-neglect]
        audiences: [public]
        channels: [radio]
        calls: [{kind: website, label: A page}]
        objectives: [{direction: less, behaviour: report-child-abuse, population: public}]
        status: unknown
    participation: {none: Invented.}
    """
}
