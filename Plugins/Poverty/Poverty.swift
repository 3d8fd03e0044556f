public import PluginSDK

/// The poverty module of the Department for Work and Pensions.
struct Poverty: AssessmentModule {
  static let questions: [any Question] = [
    UpliftLostToBenefitCap(), SupportFallsWithFamilySize(), OnePovertyMeasureQuoted(), PassportedHelpCliff(),
    ClaimWithoutTakeUpPlan(), FamiliesWithoutRecourseMissed(), DisabilityBenefitsAndChildren(),
    DeductionsWithoutAffordability(), LocalWelfareByPostcode(), IncomeGainStretched(), DevolvedDifferencesIgnored(),
    NoViewsNoMetric(), CareLeaversOnLowerRates(), LeverAlreadyInLaw(),
  ]

  /// Answered from the example families, when a proposal changes a rate.
  static let householdQuestions: [any HouseholdQuestion.Type] = [
    GainLostToCap.self, FamilyLoses.self, GainLostToTaper.self, LineCrossed.self, RateLeftAsItIs.self,
    HelpInKindLost.self, NoFamilyTouched.self,
  ]

  static let manifest = Manifest(
    id: "uk.cyp-impact.poverty", name: "Poverty", version: "1.0.0", department: "DWP", domain: "poverty",
    questions: questions.map(\.page) + householdQuestions.map { $0.init(data: nil).page })

  private let assessment: DomainAssessment
  private let households: HouseholdData?

  init(catalogue: Catalogue) throws { try self.init(catalogue: catalogue, data: ModuleData()) }

  init(catalogue: Catalogue, data: ModuleData) throws {
    let households = try HouseholdData(data)
    self.households = households
    assessment = try DomainAssessment(
      catalogue: catalogue, questions: Self.questions + Self.householdQuestions.map { $0.init(data: households) })
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
