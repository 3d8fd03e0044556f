public import PluginSDK

/// The Department for Education's module: early years, schools, SEND, attendance, exclusion and skills to 19.
struct Education: DomainModule {
  static let questions: [any Question] = [
    ProvisionInPlansNotSecured(), NewNeedsWithoutCapacity(), EqualityEvidenceMissing(), SanctionBeforeSupport(),
    RemovalWithoutNextStep(), LookedAfterPupilsMissing(), RegisterPowersNotCommenced(), ChildcareMayWidenInequality(),
    MealsBaselineBroken(), AttainmentGainOverclaimed(), MedicalConditionsForgotten(), PupilsNotHeard(),
    PlanReformPresumed(), HardestToReachMissed(),
  ]

  static let manifest = Manifest(
    id: "uk.cyp-impact.education", name: "Education", version: "1.0.0", department: "DfE", domain: "education",
    questions: questions.map(\.page))

  let assessment: DomainAssessment
}

/// The entry that the host looks for; the contract is `cyp_plugin.h`.
@c @implementation
public func cyp_plugin_entry_v1(_ host: UnsafePointer<cyp_host>?) -> UnsafePointer<cyp_plugin>? {
  Plugin.export(Education.self, host)
}
