internal import YAMLReading

/// Which campaigns of a register are looked at. A filter without conditions takes all of them.
public struct CampaignFilter: Hashable, Sendable {
  /// The time looked at.
  public var window = CampaignWindow()
  /// A leaf of the theme tree (`learning/attendance`) or one of its headings (`learning`).
  public var theme: String?
  /// The code of a department, or the name of a body without a code, that leads or takes part.
  public var department: String?
  /// A nation in full that the campaign reaches.
  public var nation: String?

  /// A filter from its conditions; all of them must hold.
  public init(
    window: CampaignWindow = CampaignWindow(), theme: String? = nil, department: String? = nil, nation: String? = nil
  ) {
    self.window = window
    self.theme = theme
    self.department = department
    self.nation = nation
  }

  /// Whether it asks for more than a time.
  public var hasSubject: Bool { theme != nil || department != nil || nation != nil }

  /// Whether every condition holds for the campaign.
  ///
  /// Any date on which the campaign is said to begin may bring it into the window, claims included. A campaign
  /// without a date is taken in: nothing recorded says that it lies outside.
  public func includes(_ campaign: Campaign) -> Bool {
    (theme == nil || campaign.themes.contains(where: covers))
      && (nation.map(campaign.nations.contains) ?? true)
      && (department.map { (campaign.lead + campaign.partners).contains($0) } ?? true)
      && campaign.waves.contains { window.meets($0) }
  }

  /// Whether a leaf is the theme asked for or stands under the heading asked for; true when none is asked for.
  public func covers(_ leaf: String) -> Bool {
    guard let theme else { return true }
    return leaf == theme || leaf.hasPrefix(theme + "/")
  }
}
