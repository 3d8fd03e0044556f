internal import YAMLReading

/// Writes values into one cell so that ``CellScanner`` reads them back as they were.
enum CellNotation {
  /// A field of a record. An empty list stays an empty cell, except where a record must have the list.
  static func cell(_ value: RecordValue, isRequired: Bool) -> String {
    switch value {
    case .nothing: ""
    case .text(let text): text
    case .flag(let flag): String(flag)
    case .date(let date): self.date(date)
    case .ages(let ages): "\(ages.lowerBound) to \(ages.upperBound)"
    case .list(let items): items.isEmpty && isRequired ? emptyList : list(items)
    case .part(let part): parts([part])
    case .parts(let items): parts(items)
    }
  }

  /// A list of texts, or `[]` for one that is empty on purpose.
  static func list(_ items: [String]) -> String {
    items.map { $0 == emptyList ? "\\" + $0 : escaped($0, ";") }.joined(separator: "; ")
  }

  /// Items with parts.
  static func parts(_ items: [RecordPart]) -> String {
    items.map { part in
      part.flatMap { entry in texts(entry.value).map { "\(entry.key)=\(escaped($0, ";|"))" } }.joined(separator: " | ")
    }.joined(separator: "; ")
  }

  /// A date as far as it is known: `2020-11-18`, `2020-11`, `2020`, `2020-06 season`.
  static func date(_ date: FuzzyDate) -> String {
    let day = date.date.description
    switch date.precision {
    case .day: return day
    case .year where day.hasSuffix("-01-01"): return String(day.dropLast(6))
    case .month where day.hasSuffix("-01"): return String(day.dropLast(3))
    case .season where day.hasSuffix("-01"): return "\(day.dropLast(3)) \(date.precision.rawValue)"
    default: return "\(day) \(date.precision.rawValue)"
    }
  }

  /// What stands in a list cell that is empty on purpose, where a record must have the list.
  static let emptyList = "[]"

  /// A value once, a list item by item.
  private static func texts(_ value: RecordPartValue) -> [String] {
    switch value {
    case .text(let text): [text]
    case .date(let date): [self.date(date)]
    case .list(let items): items
    }
  }

  /// The text with a backslash before the characters that part texts and before white space at its ends.
  private static func escaped(_ text: String, _ special: String) -> String {
    let bytes = Array(text.utf8)
    let first = bytes.firstIndex { !$0.isCellSpace } ?? bytes.endIndex
    let last = bytes.lastIndex { !$0.isCellSpace } ?? -1
    var result: [UInt8] = []
    for (position, byte) in bytes.enumerated() {
      let isEdge = byte.isCellSpace && (position < first || position > last)
      if byte == UInt8(ascii: "\\") || special.utf8.contains(byte) || isEdge { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
