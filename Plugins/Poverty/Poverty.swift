public import PluginSDK

/// The poverty module of the Department for Work and Pensions.
struct Poverty: AssessmentModule {
  /// The questions in the order of their pages; some are answered from the example families.
  static func questions(_ data: HouseholdData? = nil) -> [any Question] {
    [
      UpliftLostToBenefitCap(), SupportFallsWithFamilySize(), OnePovertyMeasureQuoted(), PassportedHelpCliff(),
      ClaimWithoutTakeUpPlan(), FamiliesWithoutRecourseMissed(data: data), DisabilityBenefitsAndChildren(),
      DeductionsWithoutAffordability(), LocalWelfareByPostcode(), IncomeGainStretched(), DevolvedDifferencesIgnored(),
      NoViewsNoMetric(), CareLeaversOnLowerRates(), LeverAlreadyInLaw(), GainLostToCap(data: data),
      FamilyLoses(data: data), GainLostToTaper(data: data), LineCrossed(data: data), RateLeftAsItIs(data: data),
      HelpInKindLost(data: data), NoFamilyTouched(data: data),
    ]
  }

  static let manifest = Manifest(
    id: "uk.cyp-impact.poverty", name: "Poverty", version: "1.0.0", department: "DWP", domain: "poverty",
    questions: questions().map(\.page))

  private let assessment: DomainAssessment
  private let households: HouseholdData?

  init(catalogue: Catalogue) throws { try self.init(catalogue: catalogue, data: ModuleData()) }

  init(catalogue: Catalogue, data: ModuleData) throws {
    let households = try HouseholdData(data)
    self.households = households
    assessment = try DomainAssessment(catalogue: catalogue, questions: Self.questions(households))
  }

  func assess(_ proposal: Proposal, _ answer: inout Answer) throws {
    try assessment.assess(proposal, &answer)
    guard let households, let lens = try HouseholdLens(proposal, households) else { return }
    try answer.table(FamiliesTable(lens: lens).table)
    for table in MakeUpTable(lens: lens).tables { try answer.table(table) }
  }
}

/// Entry of the plugin boundary, version 1.
@c @implementation
public func cyp_plugin_entry_v1(_ host: UnsafePointer<cyp_host>?) -> UnsafePointer<cyp_plugin>? {
  Plugin.export(Poverty.self, host)
}
