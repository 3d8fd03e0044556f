import Impact
import Testing
import YAMLReading

/// What the finder says of a few invented campaigns. They serve an outcome, so that ORPHAN keeps quiet.
struct RuleScene {
  let report: ConflictReport

  init(_ campaigns: [Campaign], asOf: String = "2027-06-30") throws {
    let serving = campaigns.map { campaign in
      var campaign = campaign
      if campaign.strategyOutcomes.isEmpty { campaign.strategyOutcomes = ["O4"] }
      return campaign
    }
    report = try Shipped.finder().find(in: CampaignRegister(asOf: CalendarDate(asOf), campaigns: serving))
  }

  init(_ campaigns: Campaign...) throws { try self.init(campaigns) }

  /// "DUP_NO_XREF high", worst first.
  var found: [String] { report.conflicts.map { "\($0.kind) \($0.severity.rawValue)" } }

  /// What was found, of one kind.
  func found(_ kind: String) -> [String] { found.filter { $0.hasPrefix(kind + " ") } }

  /// "DUP_NO_XREF: The two reach different nations."
  var aside: [String] { report.suppressed.map { "\($0.kind): \($0.reason)" } }

  /// Why something of one kind was set aside.
  func aside(_ kind: String) -> [String] { report.suppressed.filter { $0.kind == kind }.map(\.reason) }
}

func ask(
  _ direction: CampaignObjective.Direction, _ behaviour: String, of population: String? = nil, when: String? = nil
) -> CampaignObjective {
  CampaignObjective(direction: direction, behaviour: behaviour, population: population, condition: when)
}

func door(_ kind: String, _ label: String, _ value: String? = nil) -> CallToAction {
  CallToAction(kind: kind, label: label, value: value)
}
