/// Finds a campaign by its id, its reference, its name or any name it has had.
public struct CampaignNames: Sendable {
  private let ids: Set<String>
  private let byName: [String: String]

  /// The names of some campaigns; `programmes` are lists of names that mean one programme.
  public init(_ campaigns: [Campaign], programmes: [[String]] = []) {
    ids = Set(campaigns.map(\.id))
    var byName: [String: Set<String>] = [:]
    for campaign in campaigns {
      for name in [campaign.ref, campaign.name].compactMap(\.self) + campaign.aliases {
        byName[Self.folded(name), default: []].insert(campaign.id)
      }
    }
    for programme in programmes {
      let names = programme.map(Self.folded)
      guard let known = names.lazy.compactMap({ byName[$0] }).first else { continue }
      for name in names where byName[name] == nil { byName[name] = known }
    }
    byName[""] = nil
    self.byName = byName.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The id for an id or name; nil when no campaign, or more than one, has it.
  public func id(for name: String) -> String? {
    ids.contains(name) ? name : byName[Self.folded(name)]
  }

  /// Every id and name, for suggestions.
  public var all: [String] { ids.sorted() + byName.keys.sorted() }

  /// Letters and digits in small letters: "Start4Life" and "start4life" are one name.
  private static func folded(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
