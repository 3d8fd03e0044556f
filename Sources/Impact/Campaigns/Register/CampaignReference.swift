/// A place in which one campaign names another.
public struct CampaignReference: Hashable, Sendable {
  /// Where the other campaign is named.
  public enum Place: String, Sendable, CaseIterable {
    case pressNotice = "press_notice"
    case publicAsset = "public_asset"
    case partnerToolkit = "partner_toolkit"
    case website
    /// The source tells that there is a reference, not where.
    case unstated

    /// Whether families or councils see it in the material they are handed.
    var reachesPublic: Bool { self == .publicAsset || self == .partnerToolkit }

    /// Whether it sends people on who look for help: a press notice does not.
    var isSignpost: Bool { reachesPublic || self == .website }

    /// Where it is named, in words: "in the press notice".
    var words: String {
      switch self {
      case .pressNotice: "in the press notice"
      case .publicAsset: "in the public assets"
      case .partnerToolkit: "in the partner toolkit"
      case .website: "on the website"
      case .unstated: "in the material, place not recorded,"
      }
    }
  }

  /// The id of the campaign that is named.
  public let to: String
  /// Where it is named.
  public let place: Place
  /// The page that shows it.
  public let source: CampaignSource?
  /// Anything a reader should know.
  public let note: String?

  /// A reference from its parts.
  public init(to: String, place: Place, source: CampaignSource? = nil, note: String? = nil) {
    self.to = to
    self.place = place
    self.source = source
    self.note = note
  }
}
