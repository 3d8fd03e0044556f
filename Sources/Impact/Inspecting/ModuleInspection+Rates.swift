extension ModuleInspection {
  /// A dated rate of a module.
  public struct Rate: Codable, Sendable {
    /// Name, as `parameters` writes it.
    public var name: String
    /// Title.
    public var title: String
    /// Unit, such as `GBP/month`.
    public var unit: String
    /// Value by year; "none" is a limit that does not apply.
    public var values: [Value]
    /// Whether a proposal may change it.
    public var changeable: Bool
    /// Where it holds.
    public var geography: String
    /// How sure the figure is.
    public var mark: String
    /// Sources.
    public var sources: [Source]
    /// How it was worked out, or a caution.
    public var note: String?

    /// The value of one year.
    public struct Value: Codable, Sendable {
      /// The year.
      public var year: String
      /// The value; null for `none`.
      @ExplicitNull public var value: Double?
    }

    /// Keeps a rate with its sources in full.
    public init(_ rate: Impact.Rate, of table: RateTable) {
      name = rate.name
      title = rate.title
      unit = rate.unit.rawValue
      values = rate.values.sorted { $0.key < $1.key }.map {
        Value(year: $0.key, value: $0.value)
      }
      changeable = rate.isChangeable
      geography = rate.geography
      mark = rate.mark
      sources = rate.sources.map { key in
        let source = table.sources[key]
        return Source(
          key: key, title: source?.title, publisher: source?.publisher, year: source?.year, url: source?.url, note: nil)
      }
      note = rate.note
    }
  }
}
