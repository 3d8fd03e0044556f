public import PluginSDK

/// The employment module of the Department for Work and Pensions.
struct Employment: DomainModule {
  static let questions: [any Question] = [
    WorkRequirementBeforeChildcare(), ChildcareCostsPaidFirst(), HoursTiedToParentsWork(), ChildcarePlacesWithoutSend(),
    AtypicalHoursWithoutChildcare(), YouthHelpOnlyForClaimants(), SubsidisedJobLeadsNowhere(), YouthWageTradeOff(),
    FamilyLosesSupportAtSixteen(), ApprenticeshipReformForgetsUnder19s(), YouthWorkNamesNoPriorityGroup(),
    WorkAssumedToEndPoverty(), CarersOfLookedAfterChildren(),
  ]

  static let manifest = Manifest(
    id: "uk.cyp-impact.employment", name: "Employment", version: "1.0.0", department: "DWP", domain: "employment",
    questions: questions.map(\.page))

  let assessment: DomainAssessment
}

/// Entry of the plugin boundary, version 1.
@c @implementation
public func cyp_plugin_entry_v1(_ host: UnsafePointer<cyp_host>?) -> UnsafePointer<cyp_plugin>? {
  Plugin.export(Employment.self, host)
}
