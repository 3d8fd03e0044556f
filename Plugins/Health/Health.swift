public import PluginSDK

/// The Department of Health and Social Care's module: birth to young adulthood, body and mind, NHS and public health.
struct Health: DomainModule {
  static let questions: [any Question] = [
    ForwardPlanSilent(), MandatedReviewsAtRisk(), DemandWithoutTreatment(), UniversalProgrammeUntested(),
    HealthPartOfPlansMissing(), VaccinationByInformationOnly(), FamiliesBlamedForWeight(), ToothDecayNotPrevented(),
    QuittingMayNotLast(), SafeguardingGap(), PrivacyBasisMissing(), CareExperiencedChildrenMissed(),
    AverageHidesInequality(), SeriesBreakUnsaid(),
  ]

  static let manifest = Manifest(
    id: "uk.cyp-impact.health", name: "Health", version: "1.0.0", department: "DHSC", domain: "health",
    questions: questions.map(\.page))

  let assessment: DomainAssessment
}

/// The entry that the host looks for; the contract is `cyp_plugin.h`.
@c @implementation
public func cyp_plugin_entry_v1(_ host: UnsafePointer<cyp_host>?) -> UnsafePointer<cyp_plugin>? {
  Plugin.export(Health.self, host)
}
