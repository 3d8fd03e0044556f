extension Assessment {
  /// A body that takes part, or that has a stake and is not named.
  public struct DepartmentLine: Codable, Sendable {
    /// Code.
    public var id: String
    /// Name.
    public var name: String
    /// `lead`, `partner` or `missing`. A body that was only consulted is a `partner` here; `involvement` tells it apart.
    public var role: String
    /// `leads`, `takes part`, `consulted` or `not named`.
    public var involvement: String
    /// Why it has a stake, each reason with a line of the proposal and a line of the data, the strongest first.
    public var because: [String]
    /// Why its absence matters, in one sentence; for a missing body only.
    public var matters: String?
    /// Whether that sentence is a question to the officer.
    public var isQuestion: Bool?
    /// The line of the proposal and the line of the data behind `matters`.
    public var trace: String?
    /// Where the proposal names it.
    public var place: Spot?
  }

  /// A body that the proposal touches too lightly for it to be called missing.
  public struct NearbyDepartment: Codable, Sendable {
    /// Code.
    public var id: String
    /// Name.
    public var name: String
    /// What touches it.
    public var because: [String]
  }
}
