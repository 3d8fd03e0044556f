/// A module's catalogue as the host hands it over: the same keys as `catalogue.yaml`.
///
/// The host has read and checked the file, so that a department changes a baseline without a compiler.
public struct Catalogue: Codable, Sendable {
  /// Domain of the module, such as `education`.
  public var domain: String
  /// What makes a measure this module's concern.
  public var matches: Matches
  /// Published sources by key.
  public var sources: [String: Source]
  /// Indicators, scored and context.
  public var indicators: [Indicator]
  /// Evidence library.
  public var interventions: [Intervention]
  /// Day of the last change.
  public var updated: String?
  /// Who answers for it.
  public var owner: String?
  /// A caution about all of it.
  public var note: String?

  /// What makes a measure this module's concern.
  public struct Matches: Codable, Sendable {
    /// Themes: a parent (`learning`) or a leaf (`learning/attendance`).
    public var themes: [String]
    /// Groups of children.
    public var groups: [String]?
    /// Words or phrases in titles and descriptions, lower case.
    public var words: [String]?
  }

  /// A published source.
  public struct Source: Codable, Sendable {
    /// Title.
    public var title: String
    /// Publisher.
    public var publisher: String?
    /// Year or date, as text.
    public var year: YearText?
    /// Address.
    public var url: String?
    /// A remark, such as why there is no address.
    public var note: String?
  }
}

/// A year or period, written as a number (2024) or as text (2024/25).
public struct YearText: Codable, Hashable, Sendable {
  /// The text.
  public var text: String

  /// Makes a year text.
  public init(_ text: String) { self.text = text }

  /// Reads a number or a string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      text = String(number)
    } else {
      text = try container.decode(String.self)
    }
  }

  /// Writes a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Catalogue {
  /// Reads a catalogue; a list that the file leaves out is empty.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    domain = try fields.decode(String.self, forKey: .domain)
    matches = try fields.decode(Matches.self, forKey: .matches)
    sources = try fields.decodeIfPresent([String: Source].self, forKey: .sources) ?? [:]
    indicators = try fields.decodeIfPresent([Indicator].self, forKey: .indicators) ?? []
    interventions = try fields.decodeIfPresent([Intervention].self, forKey: .interventions) ?? []
    updated = try fields.decodeIfPresent(String.self, forKey: .updated)
    owner = try fields.decodeIfPresent(String.self, forKey: .owner)
    note = try fields.decodeIfPresent(String.self, forKey: .note)
  }
}
