/// The program's own checks on what the officer states, in the order of their list.
enum HostChecks {
  /// Every check.
  static let all: [any Check] = [
    UnknownIntervention(), AlreadyLaw(), UnknownIndicator(), WrongUnit(), WrongSign(), ImplausibleSize(),
    SpreadBetweenPlaces(), OtherAges(), ReachTooLarge(), CountedTwice(), StaleBaseline(), OtherGeography(),
    WiderGeography(), NoSource(),
  ]

  /// The findings of all checks.
  static func lines(_ view: CheckView) -> [Assessment.FindingLine] {
    all.flatMap { check in check.findings(view).map { line($0, check.page) } }
  }

  private static func line(_ finding: CheckFinding, _ page: RulePage) -> Assessment.FindingLine {
    Assessment.FindingLine(
      id: "host.\(page.id).\(finding.subject)", module: "host", rule: page.id, severity: page.severity,
      title: finding.title, detail: finding.detail, why: page.why, remedy: page.help,
      place: Assessment.Spot(finding.place), articles: [], departments: [], basis: page.basis)
  }
}

extension RulePage {
  /// The pages of the program's own checks and of what evidence libraries offer.
  public static var ofTheProgram: [RulePage] { HostChecks.all.map(\.page) + SuggestionFindings.pages + [KnockOns.page] }
}
