internal import YAMLReading

/// Fields that campaign and strategy documents share.
extension FieldReader {
  /// Reports a schema line that is missing or not the expected one.
  func checkSchema(_ expected: String) {
    guard let found = requiredString("schema"), found != expected else { return }
    error(Message.otherSchema(found, expected), at: "schema", help: Message.writeSchema(expected))
  }

  /// A required id in kebab-case.
  func identifier(_ key: String) -> String? {
    requiredString(key).flatMap { checkedIdentifier($0, key) }
  }

  /// An id in kebab-case; nil when absent.
  func identifierIfPresent(_ key: String) -> String? {
    string(key).flatMap { checkedIdentifier($0, key) }
  }

  private func checkedIdentifier(_ text: String, _ key: String) -> String? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isKebab = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
    if isKebab { return text }
    error(Message.notKebab(text, key, what), at: key, help: Message.kebabHelp)
    return nil
  }

  /// A word of a fixed list that the program itself knows.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _ whatWord: String) -> Choice? {
    word(key, among: Choice.allCases.map(\.rawValue), whatWord: whatWord).flatMap(Choice.init)
  }

  /// A date as far as it is known: 2020-11-18, 2020-11, 2020, or a mapping of `date` and `precision`.
  func fuzzyDate(_ key: String) -> FuzzyDate? {
    guard let value = child(key) else { return nil }
    if value.kind == .mapping { return datedMapping(value, key) }
    if let date = FuzzyDate(value.text) { return date }
    error(Message.notDate(key, what, value.text), at: key, help: Message.dateHelp(file.notation))
    return nil
  }

  private func datedMapping(_ value: YAMLNode, _ key: String) -> FuzzyDate? {
    let name = "`\(key)` of \(what)"
    let inner = FieldReader(value, what: name, keys: ["date", "precision"], file: file, problems: problems)
    guard let inner, inner.required("date") != nil, let date = inner.date("date") else { return nil }
    let precision: FuzzyDate.Precision = inner.choice("precision", "precision of a date") ?? .day
    return FuzzyDate(date, precision: precision)
  }

  /// Ages in years, 0 to 25, the younger first.
  func ages(_ key: String) -> ClosedRange<Int>? {
    guard let value = child(key) else { return nil }
    let inner = FieldReader(
      value, what: "`\(key)` of \(what)", keys: ["min", "max"], file: file, problems: problems)
    guard let inner, inner.required("min") != nil, inner.required("max") != nil else { return nil }
    guard let youngest = inner.int("min", in: 0...25), let oldest = inner.int("max", in: 0...25) else { return nil }
    if youngest <= oldest { return youngest...oldest }
    error(Message.agesReversed(youngest, oldest, what), at: key, help: Message.agesHelp)
    return nil
  }
}

private enum Message {
  static let kebabHelp = "Use small letters, digits and single hyphens, such as `reading-year-2026`."
  static let agesHelp = "Give the younger age first, then the older."
  static func dateHelp(_ notation: SourceFile.Notation) -> String {
    notation == .table
      ? "Write 2020-11-18, 2020-11, 2020, or 2020-03 season, in a column that the spreadsheet keeps as text."
      : "Write 2020-11-18, 2020-11 or 2020, or `{date: 2020-03-01, precision: season}` for a season."
  }
  static func otherSchema(_ found: String, _ expected: String) -> String {
    "This document's schema is `\(found)`, not `\(expected)`"
  }
  static func writeSchema(_ expected: String) -> String { "Write `schema: \(expected)` if it is such a document." }
  static func notKebab(_ text: String, _ key: String, _ what: String) -> String {
    "`\(text)` cannot be the \(key) of \(what)"
  }
  static func notDate(_ key: String, _ what: String, _ text: String) -> String {
    "`\(key)` of \(what) must be a date, but is `\(text)`"
  }
  static func agesReversed(_ youngest: Int, _ oldest: Int, _ what: String) -> String {
    "The ages of \(what) run from \(youngest) down to \(oldest)"
  }
}
