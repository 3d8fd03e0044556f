/// A column of the table of campaigns: one for every key of a record, and two for what stands at the top of a register.
struct CampaignColumn: Sendable {
  /// How the text of a cell becomes a value.
  enum Form: Sendable {
    /// A text, as it stands.
    case text
    /// A word; white space around it does not count.
    case word
    /// `true` or `false`.
    case flag
    /// A date as far as it is known.
    case date
    /// Two ages in years: `5 to 11`.
    case ages
    /// Texts between `;`.
    case list
    /// One value in parts: `key=value | key=value`.
    case part
    /// Values in parts, between `;`.
    case parts
    /// Pages: codes, or `code=… | title=… | url=…`.
    case sources
    /// Pages that only a part of the record names.
    case otherSources
    /// The day the register speaks for.
    case asOf
  }

  /// The name, as the header has it.
  let name: String
  /// How its cells are read.
  let form: Form
  /// The name in UTF-8.
  let key: [UInt8]

  private init(_ name: String, _ form: Form) {
    self.name = name
    self.form = form
    key = Array(name.utf8)
  }

  /// All columns in the order in which a table is written.
  static let all: [CampaignColumn] = [
    ("id", .word), ("ref", .text), ("name", .text), ("aliases", .list), ("slogans", .list), ("lead", .list),
    ("partners", .list), ("nations", .list), ("scope", .word), ("place", .text), ("type", .word), ("launch", .date),
    ("end", .date), ("phases", .parts), ("family", .word), ("predecessors", .list), ("successors", .list),
    ("part_of", .list), ("themes", .list), ("audiences", .list), ("excluded_groups", .list), ("ages", .ages),
    ("channels", .list), ("calls", .parts), ("objectives", .parts), ("references", .parts),
    ("strategy_outcomes", .list), ("policy", .part), ("status", .word), ("verified", .flag), ("claims", .parts),
    ("sources", .sources), ("note", .text), ("other_sources", .otherSources), ("as_of", .asOf),
  ].map(CampaignColumn.init)

  /// Columns without which no record can be read.
  static let required = ["id", "name", "lead", "nations", "themes"]

  /// Whether no record can be read without it.
  var isRequired: Bool { Self.required.contains(name) }
}
