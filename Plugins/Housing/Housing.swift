public import PluginSDK

/// The housing module of the Ministry of Housing, Communities and Local Government.
struct Housing: DomainModule {
  static let questions: [any Question] = [
    BedAndBreakfastWithoutExit(), PlacementFarFromHome(), NoRoomForACot(), HousingOnlyRouteAtSixteen(),
    DutyEndsWithoutReferral(), HomelessnessSpillOver(), LandlordPowersOverFamilies(), StandardsOnlyForSocialHomes(),
    UnaffordablePrivateOffer(), AllocationForgetsCareLeavers(), NobodyToldOfTheMove(), NewHomesTooSmallForFamilies(),
    ChildrenInCareLeftOut(),
  ]

  static let manifest = Manifest(
    id: "uk.cyp-impact.housing", name: "Housing", version: "1.0.0", department: "MHCLG", domain: "housing",
    questions: questions.map(\.page))

  let assessment: DomainAssessment
}

/// Entry of the plugin boundary, version 1.
@c @implementation
public func cyp_plugin_entry_v1(_ host: UnsafePointer<cyp_host>?) -> UnsafePointer<cyp_plugin>? {
  Plugin.export(Housing.self, host)
}
