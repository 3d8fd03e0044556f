extension Catalogue {
  /// An entry of the evidence library.
  public struct Intervention: Codable, Sendable {
    /// Id, such as `neli`.
    public var id: String
    /// Name.
    public var name: String
    /// Levers it is usually delivered by.
    public var levers: [String]
    /// Themes.
    public var themes: [String]
    /// Groups it is meant for.
    public var groups: [String]?
    /// Words that point to it.
    public var words: [String]?
    /// Indicator it moves; nil for context entries.
    public var indicator: String?
    /// Change per child reached, in the indicator's unit; nil when studies give no usable size.
    public var effect: Size?
    /// What the studies found, in a sentence.
    public var finding: String
    /// Whom the studies looked at.
    public var population: String?
    /// How they found it.
    public var design: String?
    /// `benefit`, `harm`, `no-difference` or `mixed`; where it is absent, the size says.
    public var shows: String?
    /// The change of rates that was studied, by name; the host holds it against what a measure changes.
    public var studied: [String: ChangeText]?
    /// Whom the size holds for, where that is not all whom the indicator counts.
    public var reaches: People?
    /// The law that already does it, where there is one.
    public var inLaw: Law?
    /// Evidence level 1 to 5: method 1.5.
    public var level: Int
    /// Whether the studies are from the UK.
    public var uk: Bool
    /// Whether studies agree.
    public var consistent: Bool
    /// Usual timing.
    public var timing: TimingEntry?
    /// Key of the source.
    public var source: String
    /// `verified`, `secondary` or `computed`.
    public var mark: String

    enum CodingKeys: String, CodingKey {
      case id, name, levers, themes, groups, words, indicator, effect, finding, population, design, shows, studied
      case reaches, level, uk, consistent, timing, source, mark
      case inLaw = "in_law"
    }
  }

  /// A change of a rate as the file writes it: "+26.70 GBP/week", "none" or a plain number.
  public struct ChangeText: Codable, Hashable, Sendable {
    /// The text.
    public var text: String

    /// Reads a string or a number.
    public init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      text = try (try? value.decode(String.self)) ?? String(value.decode(Double.self))
    }

    /// Writes a string.
    public func encode(to encoder: any Encoder) throws {
      var value = encoder.singleValueContainer()
      try value.encode(text)
    }
  }

  /// A law that already does what an intervention does.
  public struct Law: Codable, Sendable {
    /// First day in force, as `2014-09-01`.
    public var since: String
    /// Nations in which it is in force.
    public var nations: [String]
    /// What the law is, in words.
    public var law: String
  }

  /// A size with its unit and the coverage of its interval.
  public struct Size: Codable, Sendable {
    /// Low end.
    public var low: Double
    /// Central value.
    public var central: Double
    /// High end.
    public var high: Double
    /// Unit.
    public var unit: String
    /// Coverage of the interval, 0.90 when absent.
    public var coverage: Double?
  }

  /// Timing as the catalogue spells it.
  public struct TimingEntry: Codable, Sendable {
    /// First year with an effect.
    public var start: Int
    /// Years until it works in full.
    public var ramp: Int
    /// Year in which it ends (not included).
    public var end: Int
    /// Half-life of the fade-out in years.
    public var halfLife: Double

    enum CodingKeys: String, CodingKey {
      case start, ramp, end
      case halfLife = "half_life"
    }
  }
}
