/// A table for the reader of a report; it explains and is never scored.
public struct AnswerTable: Codable, Hashable, Sendable {
  /// From which detail of a report on something is printed; JSON always holds everything.
  public enum Detail: String, Codable, Sendable {
    /// In the standard and the full report.
    case standard
    /// In the full report.
    case full
    /// In JSON alone.
    case data
  }

  /// What the numbers of a column are; the host writes them accordingly.
  public enum Unit: String, Codable, Sendable {
    /// Words.
    case text
    /// Pounds with pence.
    case pounds
    /// Pounds with pence and a sign, for a change.
    case poundsChange = "pounds-change"
    /// Percentage, whole.
    case percent
  }

  /// One column.
  public struct Column: Codable, Hashable, Sendable {
    /// Key of its cells in `rows`.
    public var id: String
    /// Heading, short.
    public var title: String
    /// What its cells are.
    public var unit: Unit
    /// Where it is printed.
    public var detail: Detail

    /// Makes a column.
    public init(_ id: String, _ title: String, _ unit: Unit, detail: Detail = .standard) {
      self.id = id
      self.title = title
      self.unit = unit
      self.detail = detail
    }
  }

  /// A cell: words, a number, or nothing.
  public enum Cell: Codable, Hashable, Sendable {
    /// Words.
    case text(String)
    /// A finite number in the column's unit.
    case number(Double)
    /// Nothing to say.
    case empty
  }

  /// Id within the module, such as `families`.
  public var id: String
  /// Heading.
  public var title: String
  /// Where it is printed.
  public var detail: Detail
  /// Sentences above the table.
  public var lead: [String]
  /// Columns, in order.
  public var columns: [Column]
  /// Rows, each with a cell for every column, by the column's id.
  public var rows: [[String: Cell]]
  /// Sentences below the table: its limits.
  public var notes: [String]
  /// Where in the proposal it comes from.
  public var at: Place

  /// Makes a table.
  public init(
    id: String, title: String, detail: Detail = .standard, lead: [String] = [], columns: [Column],
    rows: [[String: Cell]], notes: [String] = [], at: Place
  ) {
    self.id = id
    self.title = title
    self.detail = detail
    self.lead = lead
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.at = at
  }
}

extension AnswerTable.Cell {
  /// Reads a JSON string, number or null.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .empty
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else {
      self = .number(try value.decode(Double.self))
    }
  }

  /// Writes a JSON string, number or null.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    case .empty: try value.encodeNil()
    }
  }
}
