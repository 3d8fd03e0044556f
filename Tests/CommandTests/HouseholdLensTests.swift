import CommandRunner
import Foundation
import Testing

@Suite("What a change of rates does to example families")
struct HouseholdLensTests {
  private static let sample = "uc-child-element-uplift.yaml"

  /// A proposal with one measure and these `parameters`, each on a line of its own from line 18 on.
  private func proposal(_ parameters: [String], nations: String = "[England, Scotland, Wales]") -> String {
    """
    schema: cyp-impact/proposal/1
    id: rates
    title: Change some rates
    lead: DWP
    level: national
    nations: \(nations)
    dates: {published: 2026-11-01, starts: 2026-12-01, review: 2028-12-01}
    summary: Some rates change.
    measures:
      - id: M1
        title: Change some rates
        description: The benefit cap was considered.
        lever: benefit-payment
        themes: [money-home/child-poverty]
        groups: [low-income]
        ages: {min: 0, max: 16}
        parameters:
    \(parameters.map { "      \($0)" }.joined(separator: "\n"))
    considered: {groups: [], duties: [], departments: [], notes: []}
    """
  }

  private func assess(_ document: String, _ arguments: String..., program: String = Checkout.program) throws -> Ended {
    var command = Command(
      program, ["assess", "-", "--data", Checkout.root.appending(path: "assessments").path] + arguments)
    command.folder = Checkout.root.path
    command.input = .text(document)
    return try command.run()
  }

  private func poverty(_ ended: Ended) throws -> JSONValue {
    let domains = try JSONValue(parsing: ended.output)["domains"].list
    return try #require(domains.first { $0["id"].text == "poverty" })
  }

  private func rules(_ ended: Ended) throws -> [String] {
    try JSONValue(parsing: ended.output)["findings"].list.map(\.["rule"].text).filter { $0.hasPrefix("PH") }
  }

  // MARK: Beside the judgement

  @Test("Families who would have less are a gap where no effect is stated, and the domain does not say there is none")
  func lossWithoutEffect() throws {
    let ended = try assess(proposal(["benefit-cap.family: -2000 GBP/year"]), "--format", "json")
    let poverty = try poverty(ended)
    #expect(poverty["band"].text == "no effect identified")
    let told = "the gravest “Some families would have less” (PH2). This is not a zero."
    #expect(poverty["sentence"].text.contains(told))
    let gaps = try JSONValue(parsing: ended.output)["overall"]["gaps"].texts
    let gap = "poverty: no effect is stated, though its module found “Some families would have less” (PH2)."
    #expect(gaps.contains(gap))
    let more = try assess(proposal(["benefit-cap.family: +2000 GBP/year"]), "--format", "json")
    #expect(try JSONValue(parsing: more.output)["overall"]["gaps"].texts.allSatisfy { !$0.contains("(PH2)") })
  }

  // MARK: The sample

  @Test("stands in the JSON of the sample as pounds a week, the sum for each child where no cap binds")
  func sample() throws {
    let tables = try poverty(#require(Samples.assessed[Self.sample]))["tables"].list
    #expect(tables.map(\.["id"].text) == ["families", "make-up-now", "make-up-proposed"])
    let rows = try #require(tables.first)["rows"].list
    #expect(rows.count == 13)
    let children = ["lone-parent-1-out-of-work": 1.0, "lone-parent-1-scotland": 1, "couple-3-two-earners": 3]
    for row in rows {
      let change = try #require(row["change"].number)
      let after = try #require(row["after"].number)
      let before = try #require(row["before"].number)
      #expect(abs(after - before - change) < 0.006)
      if let number = children[row["id"].text] { #expect(abs(change - 26.70 * number) < 0.02) }
      if row["id"].text == "couple-2-child-benefit-charge" { #expect(change == 0) }
    }
    let capped = rows.filter { ($0["cap"].number ?? 0) > 0 }.map(\.["id"].text)
    #expect(capped == ["lone-parent-3-london-private", "couple-3-out-of-work"])
  }

  @Test("is printed in the terminal and in Markdown, with the change, its line and the limits of the table")
  func printed() throws {
    for format in ["text", "markdown"] {
      let report = try Samples.assess(Self.sample, "--format", format).text
      let plain = report.replacing(#/\s+/#, with: " ")
      #expect(plain.lowercased().contains("what example families would have, in pounds a week"))
      #expect(plain.contains("from £303.94 a month to £419.64 a month"))
      #expect(plain.contains("the latest on file; the proposal starts on 12 April 2027"))
      #expect(plain.contains("+£53.40"))
      #expect(plain.contains("council tax support is not modelled"))
      #expect(!plain.lowercased().contains("how the income now is made up"))
    }
  }

  @Test("names the families from whom the cap takes the rise, at the line of the rate")
  func finding() throws {
    let ended = try #require(Samples.assessed[Self.sample])
    let findings = try JSONValue(parsing: ended.output)["findings"].list
    let cap = try #require(findings.first { $0["rule"].text == "PH1" })
    let line = try #require(Samples.lines(Self.sample).firstIndex { $0.contains("uc.child-element:") }) + 1
    #expect(cap["place"]["line"].number == Double(line))
    #expect(try Samples.assess(Self.sample).text.contains("(line \(line))"))
    #expect(cap["detail"].text.contains("takes the whole rise from 2 of 13 example families"))
  }

  @Test("lists its files among what was read, with their hashes")
  func provenance() throws {
    let inputs = try Samples.json(Self.sample)["inputs"].list
    for (role, name) in [("rates", "rates.yaml"), ("families", "families.yaml")] {
      let input = try #require(inputs.first { $0["role"].text == role })
      #expect(input["path"].text == "uk.cyp-impact.poverty/\(name)")
      #expect(input["sha256"].text.count == 64)
    }
  }

  @Test("does not appear without parameters")
  func nothing() throws {
    let other = try #require(Samples.assessed["uc-childcare-upfront.yaml"])
    #expect(!(try poverty(other).has("tables")))
    #expect(try rules(other) == [])
  }

  // MARK: Other changes

  @Test("follows the taper, the cap, shares, limits and several rates at once")
  func grammar() throws {
    let ended = try assess(
      proposal([
        "uc.taper: 50 %", "uc.childcare.share: 1.0", "benefit-cap: none", "uc.standard-allowance: +5 %",
        "child-benefit.eldest: 40 GBP/week", "uc.child-limit: none", "scottish-child-payment: +520 GBP/year",
        "uc.work-allowance.with-housing: -10 GBP/month",
      ]), "--format", "json")
    #expect(ended.status == 0)
    let table = try #require(poverty(ended)["tables"].list.first)
    let lead = table["lead"].texts.joined(separator: "\n")
    for words in [
      "The rates are those of 2026-27.", "from 55 per cent to 50 per cent", "from 85 per cent to 100 per cent",
      "from £22,020.00 a year to none", "from £666.97 a month to £700.32 a month",
      "from £27.05 a week to £40.00 a week",
      "none, as it is", "from £28.20 a week to £38.20 a week", "from £427.00 a month to £417.00 a month",
    ] { #expect(lead.contains(words), "\(words)") }
    #expect(try rules(ended).contains("PH5"))
    #expect(!(try rules(ended).contains("PH1")))
  }

  @Test("shows only the families of the proposal's nations, and says when there is none")
  func nations() throws {
    let scotland = try assess(proposal(["child-benefit: +5 GBP/week"], nations: "[Scotland]"), "--format", "json")
    let rows = try #require(poverty(scotland)["tables"].list.first)["rows"].list
    #expect(rows.map(\.["id"].text) == ["lone-parent-1-scotland"])
    let island = try assess(proposal(["child-benefit: +5 GBP/week"], nations: "[Northern Ireland]"), "--format", "json")
    #expect(try rules(island) == ["PH7"])
  }

  @Test("reports every mistake in parameters at its line, with what to write instead")
  func mistakes() throws {
    let wrong = [
      ("uc.child-elment: +10 GBP/week", "Did you mean `uc.child-element`?"),
      ("uc.child-element.each: +10", "needs a unit"),
      ("child-benefit.eldest: +10 GBP/wk", "Did you mean `GBP/week`?"),
      ("uc.taper: 1.5", "would be 1.5"),
      ("uc.disabled-child.lower: 10 %", "needs a sign before a percentage"),
      ("uc.standard-allowance: 500 GBP/month", "stands for several rates"),
      ("uc: +5 %", "rates of different kinds"),
      ("uc.carer-element: none", "cannot be `none`"),
      ("low-income-line: -10 %", "not for a proposal to change"),
      ("minimum-wage.21-or-over: 500 GBP/week", "counted in GBP/hour, not in GBP/week"),
      ("benefit-cap.family.london: much more", "must be an amount or a change"),
      ("scottish-child-payment: -40 GBP/week", "would be −12.85"),
      ("uc.childcare.share: +5 %", "counted in share"),
      ("uc.childcare.cap.one-child: [1, 2]", "must be an amount or a change"),
      ("child-benefit.each-other: £20/week", "must be an amount or a change"),
      ("child-benefit: +1 GBP/week", "is already changed on line"),
    ]
    let ended = try assess(
      proposal(wrong.map(\.0).filter { !$0.hasPrefix("child-benefit: ") } + ["child-benefit.eldest-x: 1"]))
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    for (offset, mistake) in wrong.dropLast().enumerated() {
      let place = ended.said.ranges(of: "standard input:\(18 + offset):")
      #expect(place.count == 1, "\(mistake.0)")
      #expect(ended.said.contains(mistake.1), "\(mistake.1)")
    }
    let twice = try assess(proposal(["child-benefit.eldest: 30 GBP/week", "child-benefit: +1 GBP/week"]))
    #expect(twice.said.contains("`child-benefit.eldest` is already changed on line 18"))
  }

  // MARK: The data files

  @Test("changes with a figure in rates.yaml, and refuses one that is wrong at its line")
  func data() throws {
    let installation = try Installation(modules: ["Poverty"])
    let path = Installation.folder(of: "Poverty") + "/rates.yaml"
    let text = try String(contentsOfFile: installation.prefix.path(path), encoding: .utf8)
    func assessed(_ old: String, _ new: String) throws -> Ended {
      try installation.prefix.write(text.replacing(old, with: new), to: path)
      return try assess(
        proposal(["child-benefit.eldest: +1 GBP/week"]), "--format", "json", program: installation.program)
    }
    let raised = try assessed("2026-27: 27.05}", "2026-27: 28.05}")
    let lead = try #require(poverty(raised)["tables"].list.first)["lead"].texts
    #expect(lead.contains { $0.contains("from £28.05 a week to £29.05 a week") })
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("2026-27: 27.05}") })
    for (new, words) in [
      ("2026-28: 27.05}", "has no key"), ("2026-27: dear}", "must be a number"), ("2026-27: -1}", "or more, but is"),
    ] {
      let broken = try assessed("2026-27: 27.05}", new)
      #expect(broken.status == 3)
      #expect(broken.said.contains("rates.yaml:\(line + 1):"))
      #expect(broken.said.contains(words), "\(words)")
    }
    let missing = try assessed("  uc.taper:\n", "  uc.tapir:\n")
    #expect(missing.status == 3)
    #expect(missing.said.contains("`uc.taper` is missing for 2025-26"))
  }

  @Test("refuses families that do not fit together, each at its line")
  func families() throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      """
      schema: cyp-impact/families/1
      module: uk.cyp-impact.poverty
      updated: 2026-11-28
      owner: nobody
      families:
        - {id: a, title: A, nation: England, adults: [], home: {tenure: owner}}
        - {id: b, title: B, nation: Scotland, adults: [{age: 30, earnings: {amount: 1, unit: GBP/year}}], home: {tenure: owner}}
        - {id: c, title: C, nation: Wales, adults: [{age: 30, hours: 20}], home: {tenure: owner}}
        - {id: d, title: D, nation: England, adults: [{age: 30}], home: {tenure: private, rent: {rate: rent.social.englnd}}}
        - {id: d, title: D, nation: England, adults: [{age: 30}], home: {tenure: owner, rent: {amount: 5, unit: GBP/day}}}
      """, to: "families.yaml")
    let ended = try Checkout.command("validate", path).run()
    #expect(ended.status == 2)
    for (line, words) in [
      (6, "must have one adult or two"), (7, "taxed by rates that the table does not have"),
      (8, "needs `hours` with `wage`"),
      (9, "Did you mean `rent.social.england`?"), (9, "needs `allowance`"), (10, "already described on line 9"),
      (10, "an owner has no `rent`"), (10, "Did you mean"),
    ] { #expect(ended.said.contains("families.yaml:\(line):") && ended.said.contains(words), "\(line): \(words)") }
  }
}
