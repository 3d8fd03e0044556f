extension ModuleInspection {
  /// An entry of the evidence library.
  public struct Intervention: Codable, Sendable {
    /// Id.
    public var id: String
    /// Name.
    public var name: String
    /// Indicator that it moves.
    public var indicator: String?
    /// Change per child reached.
    public var effect: Triple?
    /// Unit of `effect`.
    public var unit: String?
    /// Coverage of its interval.
    public var coverage: Double?
    /// `benefit`, `harm`, `no-difference` or `mixed`, where the catalogue says so.
    public var shows: String?
    /// The change of rates that was studied, as `parameters` write it: "uc.child-element: +26.70 GBP/week".
    public var studied: [String]?
    /// Whom the size holds for; nil for all whom the indicator counts.
    public var reaches: People?
    /// The law that already does it, in words.
    public var inLaw: String?
    /// What the studies found.
    public var finding: String
    /// Whom they looked at.
    public var population: String?
    /// How they found it.
    public var design: String?
    /// Evidence level 1 to 5.
    public var level: Int
    /// Whether the studies are from the UK.
    public var uk: Bool
    /// Whether they agree.
    public var consistent: Bool
    /// `verified`, `secondary` or `computed`.
    public var mark: String
    /// Source.
    public var source: Source

    /// Keeps an entry; the size is filled in.
    public init(
      id: String, name: String, finding: String, level: Int, uk: Bool, consistent: Bool, mark: String, source: Source
    ) {
      self.id = id
      self.name = name
      self.finding = finding
      self.level = level
      self.uk = uk
      self.consistent = consistent
      self.mark = mark
      self.source = source
    }
  }
}
