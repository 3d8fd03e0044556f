public import PluginSDK

/// The poverty module of the Department for Work and Pensions.
struct Poverty: AssessmentModule {
  static let questions: [any Question] = [
    UpliftLostToBenefitCap(), SupportFallsWithFamilySize(), OnePovertyMeasureQuoted(), PassportedHelpCliff(),
    ClaimWithoutTakeUpPlan(), FamiliesWithoutRecourseMissed(), DisabilityBenefitsAndChildren(),
    DeductionsWithoutAffordability(), LocalWelfareByPostcode(), IncomeGainStretched(), DevolvedDifferencesIgnored(),
    NoViewsNoMetric(), CareLeaversOnLowerRates(), LeverAlreadyInLaw(),
  ]

  static let manifest = Manifest(
    id: "uk.cyp-impact.poverty", name: "Poverty", version: "1.0.0", department: "DWP", domain: "poverty",
    questions: questions.map(\.page))

  private let assessment: DomainAssessment

  init(catalogue: Catalogue) throws {
    assessment = try DomainAssessment(catalogue: catalogue, questions: Self.questions)
  }

  func assess(_ proposal: Proposal, _ answer: inout Answer) throws { try assessment.assess(proposal, &answer) }
}

/// Entry of the plugin boundary, version 1.
@c @implementation
public func cyp_plugin_entry_v1(_ host: UnsafePointer<cyp_host>?) -> UnsafePointer<cyp_plugin>? {
  Plugin.export(Poverty.self, host)
}
