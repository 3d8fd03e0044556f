import Impact
import Testing
import YAMLReading

/// What must hold of the rules whatever the register; each runs over registers made by chance.
@Suite("Conflicts in a random register")
struct RandomRegisterTests {
  private let finder: ConflictFinder

  init() throws { finder = try Shipped.finder() }

  private func report(_ campaigns: [Campaign]) -> ConflictReport {
    finder.find(in: CampaignRegister(asOf: nil, campaigns: campaigns))
  }

  /// Every other register has blurred dates, waves and campaigns that still run, unless all dates are to be days.
  private func register(_ seed: UInt64, _ count: Int = 24, isExact: Bool = false) -> [Campaign] {
    var random = RandomCampaigns(seed: seed, isFuzzy: !isExact && seed.isMultiple(of: 2))
    return random.register(count)
  }

  /// Which conflicts, how bad and how sure, and what was set aside, whatever the ids are.
  private func outline(_ report: ConflictReport, _ id: (String) -> String = { $0 }) -> [String] {
    let found = report.conflicts.map { "\($0.kind) \($0.between.map(id).sorted()) \($0.severity) \($0.confidence)" }
    return (found + report.suppressed.map { "\($0.kind) \($0.between.map(id).sorted()) aside" }).sorted()
  }

  @Test("are of every kind that needs no proposal, so that what follows tests every rule")
  func everyRule() {
    let kinds = Set((1...15).flatMap { report(register($0)).conflicts.map(\.kind) })
    #expect(kinds.union(["ORPHAN", "EQUALITY_HARM"]) == Set(finder.codes.filter { !$0.hasPrefix("PROPOSAL_") }))
  }

  @Test("do not depend on the order of the records, nor on which of two has the first id", arguments: 1...15)
  func symmetry(_ seed: UInt64) {
    let campaigns = register(seed)
    let expected = report(campaigns)
    #expect(report(campaigns.reversed()) == expected)
    let renamed = campaigns.map { turned($0) }
    #expect(Set(outline(report(renamed), turned)).symmetricDifference(outline(expected)) == [])
  }

  /// An id whose place in the alphabet is the mirror of the other's.
  private func turned(_ id: String) -> String {
    guard let number = Int(id.dropFirst()) else { return id }
    return "c\(99 - number)"
  }

  private func turned(_ campaign: Campaign) -> Campaign {
    var other = campaign
    other.id = turned(campaign.id)
    other.references = campaign.references.map { CampaignReference(to: turned($0.to), place: $0.place) }
    other.predecessors = campaign.predecessors.map(turned)
    other.partOf = campaign.partOf.map(turned)
    return other
  }

  @Test("do not change when all dates move by the same days", arguments: 1...15)
  func shift(_ seed: UInt64) {
    let campaigns = register(seed, isExact: true)  // months are not all as long as each other
    let closed: Set = ["OWNER_ABOLISHED"]  // the last day of a body does not move with the campaigns
    func outline(_ report: ConflictReport) -> [String] {
      self.outline(report).filter { !closed.contains(String($0.prefix { $0 != " " })) }
    }
    for days in [1, 29, 1000, -4000] {
      let moved = outline(report(campaigns.map { $0.moved(by: days) }))
      #expect(Set(moved).symmetricDifference(outline(report(campaigns))) == [], "\(days)")
    }
  }

  @Test("weigh no more for a reference that is added", arguments: 1...30)
  func reference(_ seed: UInt64) {
    var random = RandomCampaigns(seed: seed, isFuzzy: seed.isMultiple(of: 2))
    var campaigns = random.register(24)
    let before = report(campaigns)
    let (from, reference) = random.reference(among: campaigns)
    campaigns[from].references.append(reference)
    for conflict in report(campaigns).conflicts {
      #expect(before.conflicts.contains { $0.covers(conflict) }, "\(conflict.kind) \(conflict.between)")
    }
  }

  @Test("are not added when a campaign reaches fewer nations", arguments: 1...30)
  func nations(_ seed: UInt64) {
    var random = RandomCampaigns(seed: seed, isFuzzy: seed.isMultiple(of: 2))
    let campaigns = random.register(24)
    let before = report(campaigns)
    for conflict in report(random.narrowed(campaigns)).conflicts {
      // A hub that leaves a nation no longer holds the others there together: that was said, and set aside.
      let wasAside = before.suppressed.contains {
        $0.kind == conflict.kind && conflict.between.count > 2 && Set(conflict.between).isSubset(of: $0.between)
      }
      #expect(wasAside || before.conflicts.contains { $0.covers(conflict) }, "\(conflict.kind) \(conflict.between)")
    }
  }

  @Test("between two are those that comparing all pairs finds", arguments: 1...10)
  func sweep(_ seed: UInt64) {
    let campaigns = register(seed, 60)
    var expected: Set<String> = []
    for (index, one) in campaigns.enumerated() {
      for other in campaigns[(index + 1)...] {
        let pair = CampaignPair(one, other)
        guard one.scope == .national || other.scope == .national || one.localPlace == other.localPlace else { continue }
        for rule in finder.pairRules where rule.evaluate(pair) != nil {
          expected.insert("\(rule.code) \(pair.between)")
        }
      }
    }
    let codes = Set(finder.pairRules.map(\.code))
    let report = report(campaigns)
    let found =
      report.conflicts.map { ($0.kind, $0.between) } + report.suppressed.map { ($0.kind, $0.between) }
    let told = Set(found.filter { codes.contains($0.0) }.map { "\($0.0) \($0.1)" })
    #expect(told.symmetricDifference(expected) == [])
  }

  @Test("do not change when departments go by other names that they had then", arguments: 1...6)
  func aliases(_ seed: UInt64) throws {
    let directory = finder.knowledge.departments
    let campaigns = register(seed)
    let renamed = campaigns.map { campaign in
      var campaign = campaign
      campaign.lead = campaign.lead.map { name(of: $0, on: campaign.launch?.date, directory) }
      campaign.partners = campaign.partners.map { name(of: $0, on: campaign.launch?.date, directory) }
      return campaign
    }
    #expect(renamed.map(\.lead) != campaigns.map(\.lead))
    let reports = try [renamed, campaigns].map {
      let text = CampaignYAML.write(CampaignRegister(asOf: nil, campaigns: $0))
      return finder.find(in: try Table.register(yaml: text, bodies: directory))
    }
    #expect(reports[0] == reports[1])
  }

  /// A former or other name of a body that was in use on a day; the code where it had none.
  private func name(of code: String, on date: CalendarDate?, _ directory: DepartmentDirectory) -> String {
    guard let body = directory.byCode[code] else { return code }
    let names = [body.name] + body.aliases.filter { $0.from.map { $0 <= date ?? $0 } ?? true }.map(\.name)
    return names.last { directory.resolve($0, on: date) == code } ?? code
  }
}

extension Conflict {
  /// Whether another is part of this one and weighs no more.
  fileprivate func covers(_ other: Conflict) -> Bool {
    kind == other.kind && Set(other.between).isSubset(of: between) && other.severity <= severity
  }
}

extension Campaign {
  /// The campaign with all its dates moved.
  func moved(by days: Int) -> Campaign {
    func moved(_ date: FuzzyDate?) -> FuzzyDate? {
      date.map { FuzzyDate(CalendarDate(dayNumber: $0.date.dayNumber + days), precision: $0.precision) }
    }
    var other = self
    (other.launch, other.end) = (moved(launch), moved(end))
    other.asOf = asOf.map { CalendarDate(dayNumber: $0.dayNumber + days) }
    other.policy?.end = moved(policy?.end)
    other.phases = phases.compactMap { phase in
      moved(phase.start).map {
        Phase(
          name: phase.name, start: $0, end: moved(phase.end), by: phase.by, status: phase.status, source: phase.source)
      }
    }
    other.claims = []
    return other
  }
}
