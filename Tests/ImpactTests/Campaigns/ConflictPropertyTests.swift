import Impact
import Testing
import YAMLReading

@Suite("Conflicts in the whole register")
struct ConflictPropertyTests {
  private let finder: ConflictFinder

  init() throws {
    finder = try Shipped.finder()
  }

  private func report(_ campaigns: [Campaign]) -> ConflictReport {
    finder.find(in: CampaignRegister(asOf: nil, campaigns: campaigns))
  }

  /// What a shift in time must not change: which conflicts, how bad, how sure.
  private func outline(_ report: ConflictReport) -> [String] {
    let alone = Set(finder.campaignRules.map(\.code))  // a body's last day does not move with the campaigns
    return report.conflicts.filter { !alone.contains($0.kind) }
      .map { "\($0.kind) \($0.between) \($0.severity) \($0.confidence)" }
  }

  @Test("do not depend on the order of the records")
  func order() throws {
    let campaigns = try Shipped.register().campaigns
    let expected = report(campaigns)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5 { #expect(report(campaigns.shuffled(using: &generator)) == expected) }
    #expect(report(campaigns.reversed()) == expected)
  }

  @Test("do not change when all dates move by whole leap cycles, which keep every month as long as it was")
  func shift() throws {
    let campaigns = try Shipped.register().campaigns
    let unmoved = report(campaigns.map { $0.moved(by: 0) })
    #expect(!unmoved.conflicts.isEmpty)
    for cycles in [-5, 1, 3] {
      let moved = outline(report(campaigns.map { $0.moved(by: 1461 * cycles) }))
      #expect(Set(moved).symmetricDifference(outline(unmoved)) == [])
    }
  }

  @Test(
    "never weigh more for a reference that is added, and are cleared as duplicates by one in a toolkit",
    arguments: CampaignReference.Place.allCases)
  func reference(_ place: CampaignReference.Place) throws {
    let register = try Shipped.register()
    for before in report(register.campaigns).conflicts where before.between.count == 2 {
      var changed = try #require(register[before.between[0]])
      changed.references.append(CampaignReference(to: before.between[1], place: place))
      let other = try #require(register[before.between[1]])
      let after = report([changed, other]).conflicts.first { $0.kind == before.kind }
      #expect(after.map { $0.severity <= before.severity } ?? true, "\(before.between)")
      if place == .partnerToolkit, before.kind == "DUP_NO_XREF" { #expect(after == nil) }
    }
  }

  @Test("never grow when a campaign reaches fewer nations")
  func nations() throws {
    let campaigns = try Shipped.register().campaigns
    let before = Set(report(campaigns).conflicts.map { "\($0.kind) \($0.between)" })
    for nation in ["England", "Wales", "Scotland", "Northern Ireland"] {
      let narrowed = campaigns.map { campaign in
        var other = campaign
        other.nations.removeAll { $0 == nation }
        return other
      }
      let after = Set(report(narrowed).conflicts.map { "\($0.kind) \($0.between)" })
      #expect(after.isSubset(of: before))
    }
  }

  @Test("are those that comparing every pair finds: the sweep misses none")
  func sweep() throws {
    let campaigns = try Shipped.register().campaigns
    var fired: Set<String> = []
    for (index, one) in campaigns.enumerated() {
      for other in campaigns[(index + 1)...] {
        let pair = CampaignPair(one, other)
        for rule in finder.pairRules where rule.evaluate(pair) != nil { fired.insert("\(rule.code) \(pair.between)") }
      }
    }
    let together = report(campaigns)
    let codes = Set(finder.pairRules.map(\.code))
    let found =
      together.conflicts.map { ($0.kind, $0.between) } + together.suppressed.map { ($0.kind, $0.between) }
    let told = Set(found.filter { codes.contains($0.0) }.map { "\($0.0) \($0.1)" })
    #expect(told.symmetricDifference(fired) == [])
    #expect(fired.count > 20)
  }

  @Test("speak of what is recorded, keep confidence between 0 and 1, and say what would clear them")
  func wording() throws {
    let conflicts = report(try Shipped.register().campaigns).conflicts
    for conflict in conflicts {
      #expect((0...1).contains(conflict.confidence))
      #expect(!conflict.clears.isEmpty && conflict.disposition == nil)
      #expect(!(conflict.evidence + [conflict.reason]).contains { $0.contains("does not reference") })
    }
    let worst = conflicts.filter { $0.severity == .high && $0.kind == "CONTRA_OBJECTIVE" }
    #expect(worst.map(\.between) == [["better-health", "eat-out-to-help-out"]])
  }
}

@Suite("Conflicts between a proposal and the register")
struct ProposalConflictTests {
  @Test("never name two campaigns of the register, nor a campaign and itself")
  func onlyNew() throws {
    let register = try Shipped.register()
    let named = try #require(register["act-early"])
    let new = campaign("new-abuse-line", lead: ["MoJ"], themes: ["safety/child-abuse-neglect"], launch: "2020-12-01")
    let report = try Shipped.finder().find([new, named], against: register)
    #expect(report.conflicts.allSatisfy { !Set($0.between).isDisjoint(with: ["new-abuse-line", "act-early"]) })
    #expect(
      report.conflicts.contains { $0.between == ["new-abuse-line", "somethings-not-right"] && $0.severity == .high })
    #expect(!report.conflicts.contains { Set($0.between).count < 2 })
  }

  @Test("rise to high within a week on the very same theme, and end after 31 days, also between one-day campaigns")
  func week() throws {
    let finder = try Shipped.finder()
    let old = campaign("old", lead: ["DfE"], launch: "2024-01-08", end: "2024-01-08")
    let register = CampaignRegister(asOf: nil, campaigns: [old])
    let expected: [(String, ConflictSeverity?)] = [
      ("2024-01-15", .high), ("2024-01-16", .medium), ("2024-02-08", .medium), ("2024-02-09", nil),
    ]
    for (launch, severity) in expected {
      let new = campaign("new", launch: launch, end: launch)
      #expect(finder.find([new], against: register).conflicts.first?.severity == severity)
      let both = CampaignRegister(asOf: nil, campaigns: [new, old])
      #expect(finder.find(in: both).conflicts.first?.severity == severity)
    }
  }
}
