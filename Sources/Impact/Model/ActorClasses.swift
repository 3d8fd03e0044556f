/// Classes of bodies, by which duties say whom they bind.
enum ActorClasses {
  /// Words for the classes.
  static let words = [
    "uk-government", "council", "nhs", "police", "school", "regulator", "wales", "scotland", "northern-ireland",
  ]

  /// The class of a body; nil for one that no duty names.
  static func of(_ body: Department) -> String? {
    switch body.kind {
    case "department", "agency": "uk-government"
    case "local": "council"
    case "nhs", "police", "school", "regulator": body.kind
    case "devolved": body.nations.first.flatMap(devolved)
    default: nil
    }
  }

  private static func devolved(_ nation: Nation) -> String? {
    switch nation {
    case .england: nil
    case .wales: "wales"
    case .scotland: "scotland"
    case .northernIreland: "northern-ireland"
    }
  }
}
