/// Typed fields of one mapping.
///
/// Every mistake goes to `problems`; nothing throws. A getter returns nil after reporting, and also,
/// without reporting, when an optional key is absent or null. Use the `required…` form where that is a mistake.
public struct FieldReader {
  /// The mapping.
  public let node: YAMLNode
  /// The document it stands in.
  public let file: SourceFile
  /// Receives the mistakes.
  public let problems: Problems
  /// What the mapping is, for messages: "measure M1".
  public let what: String

  /// Nil, after an error, when the node is not a mapping. Reports every key that is not in `keys`,
  /// with the key probably meant, else with the list of allowed keys.
  public init?(_ node: YAMLNode, what: String, keys: [String], file: SourceFile, problems: Problems) {
    guard node.kind == .mapping else {
      problems.error(
        Message.notMapping(what, Wording.description(of: node)), at: node, in: file,
        help: Message.notMappingHelp(file.notation))
      return nil
    }
    self.node = node
    self.file = file
    self.problems = problems
    self.what = what
    reportUnknownKeys(allowed: keys)
  }

  /// Whether the key is present and not null.
  public func has(_ key: String) -> Bool { child(key) != nil }

  /// The place of the key's value, or of the mapping if it is absent.
  public func mark(_ key: String) -> SourceMark { (node[key] ?? node).mark }

  /// The raw value; nil when absent or null.
  public func child(_ key: String) -> YAMLNode? {
    guard let value = node[key], value.scalar != .null else { return nil }
    return value
  }

  /// The raw value; reports when it is missing or null.
  public func required(_ key: String) -> YAMLNode? {
    if let value = child(key) { return value }
    problems.error(
      Message.missing(key, what), at: node[key] ?? node, in: file,
      help: node[key] == nil ? Message.missingHelp(key, file.notation) : Message.emptyHelp(key))
    return nil
  }

  /// Text that is not blank. A number, a true or a false is an error that says to quote it.
  public func string(_ key: String) -> String? {
    child(key).flatMap { string(of: $0, name: named(key)) }
  }

  /// As ``string(_:)``; reports when the key is missing or null.
  public func requiredString(_ key: String) -> String? {
    required(key).flatMap { string(of: $0, name: named(key)) }
  }

  /// A whole number, within `range` if given.
  public func int(_ key: String, in range: ClosedRange<Int>? = nil) -> Int? {
    guard let value = child(key) else { return nil }
    guard case .int(let number) = value.scalar else {
      return reject(value, Message.notWhole(named(key), Wording.description(of: value)), numberHelp(value))
    }
    if let range, !range.contains(number) {
      let most = range.upperBound == .max ? nil : String(range.upperBound)
      let least = range.lowerBound == .min ? nil : String(range.lowerBound)
      return reject(value, Message.outOfRange(named(key), least, most, value.text), nil)
    }
    return number
  }

  /// A finite number, whole or not, within `range` if given.
  public func double(_ key: String, in range: ClosedRange<Double>? = nil) -> Double? {
    child(key).flatMap { double(of: $0, key: key, in: range) }
  }

  /// As ``double(_:in:)``; reports when the key is missing or null.
  public func requiredDouble(_ key: String, in range: ClosedRange<Double>? = nil) -> Double? {
    required(key).flatMap { double(of: $0, key: key, in: range) }
  }

  /// `true` or `false`.
  public func bool(_ key: String) -> Bool? {
    guard let value = child(key) else { return nil }
    if case .bool(let flag) = value.scalar { return flag }
    return reject(value, Message.notBool(named(key), Wording.description(of: value)), Message.boolHelp(value.text))
  }

  /// A day written as YYYY-MM-DD, with or without quotes; a real day of the proleptic Gregorian calendar.
  public func date(_ key: String) -> CalendarDate? {
    guard let value = child(key) else { return nil }
    if case .string(let text) = value.scalar, let date = CalendarDate(text) { return date }
    guard CalendarDate.hasShape(value.text) else {
      return reject(value, Message.notDate(named(key), Wording.description(of: value)), Message.dateHelp)
    }
    return reject(value, Message.noSuchDay(named(key), value.text), Message.dateHelp)
  }

  /// Reports an error at a key's value, or at the mapping.
  public func error(_ message: String, at key: String? = nil, help: String? = nil) {
    problems.error(message, at: place(key), in: file, help: help)
  }

  /// Reports a warning at a key's value, or at the mapping.
  public func warning(_ message: String, at key: String? = nil, help: String? = nil) {
    problems.warning(message, at: place(key), in: file, help: help)
  }

  private func place(_ key: String?) -> YAMLNode { key.flatMap { node[$0] } ?? node }

  /// "`title` of measure M1"
  func named(_ key: String) -> String { "\(Wording.quoted(key)) of \(what)" }

  /// Reports and returns nil, for use in a return statement.
  func reject<Value>(_ value: YAMLNode, _ message: String, _ help: String?) -> Value? {
    problems.error(message, at: value, in: file, help: help)
    return nil
  }

  /// Text that is not blank; `name` is how the message calls it.
  func string(of value: YAMLNode, name: @autoclosure () -> String) -> String? {
    switch value.scalar {
    case .string(let text):
      let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      return isBlank ? reject(value, Message.blank(name()), Message.blankHelp) : text
    case .null: return reject(value, Message.blank(name()), Message.blankHelp)
    case .bool, .int, .float:
      return reject(value, Message.notText(name(), Wording.description(of: value)), Message.quoteHelp(value.text))
    case nil:
      return reject(value, Message.notText(name(), Wording.description(of: value)), Message.textHelp)
    }
  }

  private func double(of value: YAMLNode, key: String, in range: ClosedRange<Double>?) -> Double? {
    let number: Double
    switch value.scalar {
    case .int(let whole): number = Double(whole)
    case .float(let float) where float.isFinite: number = float
    default:
      return reject(value, Message.notNumber(named(key), Wording.description(of: value)), numberHelp(value))
    }
    if let range, !range.contains(number) {
      let largest = Double.greatestFiniteMagnitude
      let least = range.lowerBound <= -largest ? nil : Wording.number(range.lowerBound)
      let most = range.upperBound >= largest ? nil : Wording.number(range.upperBound)
      return reject(value, Message.outOfRange(named(key), least, most, value.text), nil)
    }
    return number
  }

  private func numberHelp(_ value: YAMLNode) -> String {
    guard case .string(let text) = value.scalar else { return Message.numberHelp }
    let isQuotedNumber = Array(text.utf8).withUnsafeBufferPointer { CoreSchema.number($0) } != nil
    return isQuotedNumber ? Message.unquoteHelp : Message.numberHelp
  }

  private func reportUnknownKeys(allowed: [String]) {
    for entry in node.entries where !allowed.contains(entry.key) {
      problems.report(
        Message.unknownKey(entry.key, what), at: entry.keyMark, in: file, length: entry.keyWidth,
        help: NearMiss.suggestion(for: entry.key, among: allowed).map(Message.nearHelp)
          ?? Message.allowedKeys(allowed))
    }
  }
}

extension CalendarDate {
  /// Whether the text is four digits, two digits and two digits with hyphens between.
  fileprivate static func hasShape(_ text: String) -> Bool {
    text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { position, byte in
        position == 4 || position == 7 ? byte == UInt8(ascii: "-") : (48...57).contains(byte)
      }
  }
}

extension Wording {
  /// A number for a sentence: 25 rather than 25.0.
  static func number(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

private enum Message {
  static let blankHelp = "Write the text, or remove the key."
  static let textHelp = "Write one piece of text after the colon."
  static let numberHelp = "Write a plain number with a point for decimals, without unit, % or thousands separators."
  static let unquoteHelp = "Remove the quotes."
  static let dateHelp = "Write year, month and day with hyphens, such as 2026-09-01."

  static func notMapping(_ what: String, _ found: String) -> String {
    "\(what) must be a mapping of keys and values, but is \(found)"
  }
  static func unknownKey(_ key: String, _ what: String) -> String { "\(what) has no key \(Wording.quoted(key))" }
  static func nearHelp(_ key: String) -> String { "Did you mean \(Wording.quoted(key))?" }
  static func allowedKeys(_ keys: [String]) -> String {
    keys.isEmpty ? "No keys are allowed here." : "Its keys are \(Wording.list(keys.sorted(), limit: 40))."
  }
  static func missing(_ key: String, _ what: String) -> String { "\(what) needs \(Wording.quoted(key))" }
  static func notMappingHelp(_ notation: SourceFile.Notation) -> String {
    notation == .table ? "Write it as `key=value | key=value`." : "Write it as lines of `key: value`."
  }
  static func missingHelp(_ key: String, _ notation: SourceFile.Notation) -> String {
    notation == .table
      ? "Fill in the column `\(key)`; inside a cell, write `\(key)=…`." : "Add a line `\(key): …`."
  }
  static func emptyHelp(_ key: String) -> String { "Write a value after `\(key):`." }
  static func blank(_ name: String) -> String { "\(name) is blank" }
  static func notText(_ name: String, _ found: String) -> String { "\(name) must be text, but is \(found)" }
  static func quoteHelp(_ text: String) -> String {
    "Put it in quotes if it is meant as text: \"\(Wording.harmless(text))\"."
  }
  static func notWhole(_ name: String, _ found: String) -> String { "\(name) must be a whole number, but is \(found)" }
  static func notNumber(_ name: String, _ found: String) -> String { "\(name) must be a number, but is \(found)" }
  static func notBool(_ name: String, _ found: String) -> String { "\(name) must be true or false, but is \(found)" }
  static func notDate(_ name: String, _ found: String) -> String { "\(name) must be a date, but is \(found)" }
  static func noSuchDay(_ name: String, _ text: String) -> String {
    "\(name) is \(Wording.quoted(text)), a day the calendar does not have"
  }

  static func outOfRange(_ name: String, _ least: String?, _ most: String?, _ found: String) -> String {
    let allowed =
      switch (least, most) {
      case (let least?, let most?): "between \(least) and \(most)"
      case (let least?, nil): "\(least) or more"
      case (nil, let most?): "\(most) or less"
      case (nil, nil): "a number in range"
      }
    return "\(name) must be \(allowed), but is \(Wording.quoted(found))"
  }

  static func boolHelp(_ text: String) -> String {
    switch text.lowercased() {
    case "yes", "y", "on": "Write true."
    case "no", "n", "off": "Write false."
    default: "Write true or false, without quotes."
    }
  }
}
