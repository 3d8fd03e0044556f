extension Assessment {
  /// A module's table for the reader; it explains and is not scored.
  public struct ReaderTable: Codable, Hashable, Sendable {
    /// From which detail of a report on something is printed.
    public enum Detail: String, Codable, Sendable {
      /// In the standard and the full report.
      case standard
      /// In the full report.
      case full
      /// In JSON alone.
      case data
    }

    /// What the numbers of a column are.
    public enum Unit: String, Codable, Sendable {
      /// Words.
      case text
      /// Pounds with pence.
      case pounds
      /// Pounds with pence and a sign.
      case poundsChange = "pounds-change"
      /// Whole percentage.
      case percent
    }

    /// One column.
    public struct Column: Codable, Hashable, Sendable {
      /// Key of its cells in `rows`.
      public var id: String
      /// Heading.
      public var title: String
      /// What its cells are.
      public var unit: Unit
      /// Where it is printed.
      public var detail: Detail

      /// Makes a column.
      public init(id: String, title: String, unit: Unit, detail: Detail) {
        self.id = id
        self.title = title
        self.unit = unit
        self.detail = detail
      }
    }

    /// A cell: words, a number, or nothing.
    public enum Cell: Hashable, Sendable {
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
    /// Rows, cells by the column's id.
    public var rows: [[String: Cell]]
    /// Sentences below the table: its limits.
    public var notes: [String]
    /// Where in the proposal it comes from.
    public var place: Spot

    /// Makes a table.
    public init(
      id: String, title: String, detail: Detail, lead: [String], columns: [Column], rows: [[String: Cell]],
      notes: [String], place: Spot
    ) {
      self.id = id
      self.title = title
      self.detail = detail
      self.lead = lead
      self.columns = columns
      self.rows = rows
      self.notes = notes
      self.place = place
    }
  }
}

extension Assessment.ReaderTable.Cell: Codable {
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
