/// A libyaml syntax error in words for people: where, what, and what to do.
struct SyntaxMessage {
  private(set) var message: String
  private(set) var help: String
  private(set) var mark: SourceMark

  /// Translates what libyaml said.
  init(_ failure: EventStream.Failure, in file: SourceFile) {
    let (sentence, usesStart) = Self.sentence(for: failure, around: Surroundings(of: failure.place, in: file))
    message = sentence.message
    help = sentence.help
    mark = usesStart ? failure.start ?? failure.place : failure.place
  }

  func report(in file: SourceFile, to problems: Problems) {
    problems.error(message, at: mark, in: file, help: help)
  }

  /// The sentence, and whether it speaks of the place where the piece began.
  private static func sentence(
    for failure: EventStream.Failure, around place: Surroundings
  ) -> (sentence: Sentence, usesStart: Bool) {
    if failure.context.contains("quoted scalar") {
      if let sentence = quotedSentence(failure) { return sentence }
    }
    if failure.context.contains("directive") { return (.directive, false) }
    if failure.context.contains("a tag") || failure.problem == "found undefined tag handle" { return (.tag, true) }
    if failure.context.contains("anchor") { return (.anchor, true) }
    if failure.context.contains("alias") { return (.alias, true) }
    if failure.context.contains("block scalar") { return (.blockText(failure.problem), false) }
    if let sentence = bracketSentence(failure) { return (sentence, true) }
    return structureSentence(failure, around: place)
  }

  private static func quotedSentence(_ failure: EventStream.Failure) -> (Sentence, Bool)? {
    switch failure.problem {
    case "found unexpected end of stream", "found unexpected document indicator": (.openQuote, true)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      (.escape, false)
    default: nil
    }
  }

  private static func bracketSentence(_ failure: EventStream.Failure) -> Sentence? {
    switch failure.problem {
    case "did not find expected ',' or ']'": .openList(noticed: failure.place)
    case "did not find expected ',' or '}'": .openMapping(noticed: failure.place)
    default: nil
    }
  }

  private static func structureSentence(
    _ failure: EventStream.Failure, around place: Surroundings
  ) -> (sentence: Sentence, usesStart: Bool) {
    switch failure.problem {
    case "found character that cannot start any token":
      (place.isTab ? .tab : .reservedCharacter(place.byte), false)
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      (.tab, false)
    case "could not find expected ':'": (.noColon, true)
    case "mapping values are not allowed in this context": (.strayColon, false)
    case "mapping keys are not allowed in this context": (.strayKey, false)
    case "block sequence entries are not allowed in this context": (.strayDash, false)
    case "did not find expected key":
      (place.isTab ? .tab : place.followsQuote ? .afterQuote : .unevenMapping(failure.start), false)
    case "did not find expected '-' indicator": (.unevenList(failure.start), false)
    case "did not find expected <document start>": (.afterEnd, false)
    case "did not find expected node content": (.noValue, false)
    case "found unexpected ':'": (.strayColon, false)
    case "found incompatible YAML document": (.version, false)
    case "found unexpected end of stream": (.earlyEnd, false)
    case "out of memory": (.memory, false)
    default: (.other(failure.problem), false)
    }
  }
}

/// What stands at and before a place on its line.
private struct Surroundings {
  /// The first byte of the character there; nil at the end of the line or document.
  var byte: UInt8?
  /// Whether the last character before it, spaces aside, is a quote.
  var followsQuote = false

  var isTab: Bool { byte == UInt8(ascii: "\t") }

  init(of mark: SourceMark, in file: SourceFile) {
    guard let line = file.byteRange(ofLine: mark.line) else { return }
    var column = 0
    for offset in line where file.bytes[offset] & 0xC0 != 0x80 {
      column += 1
      if column == mark.column {
        byte = file.bytes[offset]
        return
      }
      guard file.bytes[offset] != UInt8(ascii: " ") else { continue }
      followsQuote = file.bytes[offset] == UInt8(ascii: "'") || file.bytes[offset] == UInt8(ascii: "\"")
    }
  }
}

/// What is said about each syntax error.
private struct Sentence {
  let message: String
  let help: String

  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }

  static let tab = Self(
    "a tab is used for indentation; YAML allows only spaces here", help: "Replace the tab with spaces.")
  static let noColon = Self(
    "this line is neither `key: value` nor part of the text before it",
    help: "Add a colon and a space after the key, or indent the line if it continues the text above.")
  static let strayColon = Self(
    "a colon is not expected here",
    help: "Put text that contains a colon and a space in quotes, and check that the line is indented like its"
      + " neighbours.")
  static let strayKey = Self(
    "a key is not expected here", help: "Check the indentation; start the key on a line of its own.")
  static let strayDash = Self(
    "a list item is not expected here",
    help: "Start the list on a new line below its key, and put text that begins with a dash in quotes.")
  static let afterEnd = Self(
    "the document is already complete, but more text follows here",
    help: "Check the indentation of this line and for a quote or bracket closed too early.")
  static let noValue = Self(
    "a value is missing here", help: "Write the value, or remove the comma or the sign that asks for one.")
  static let openQuote = Self(
    "this quote is never closed",
    help: "Close it with the same quote; inside single quotes write '' for an apostrophe.")
  static let afterQuote = Self(
    "text follows the closing quote",
    help: "Put the whole text in quotes; inside single quotes write '' for an apostrophe.")
  static let escape = Self(
    "inside double quotes a backslash must begin a known escape such as \\n or \\\"",
    help: "Write \\\\ for a backslash, or use single quotes.")
  static let tag = Self(
    "text that begins with ! is read as a tag, and this one is not written as YAML asks",
    help: "Put the text in quotes, or remove the tag.")
  static let anchor = Self(
    "text that begins with & is read as an anchor, and this one has no name of letters, digits, - and _",
    help: "Put the text in quotes, or write &name before the value.")
  static let alias = Self(
    "text that begins with * is read as an alias, and this one has no name of letters, digits, - and _",
    help: "Put the text in quotes, or write *name for a value marked &name.")
  static let directive = Self(
    "a line that begins with % is read as a directive, and this one is not written as YAML asks",
    help: "Remove the line, or put the text in quotes.")
  static let version = Self(
    "this document asks for a version of YAML that is not read here", help: "Remove the line that begins with %YAML.")
  static let earlyEnd = Self(
    "the document ends in the middle of something", help: "Check for a quote or bracket that is never closed.")
  static let memory = Self(
    "there was not enough memory to read the document", help: "Close other programs or split the document.")

  static func openList(noticed place: SourceMark) -> Self {
    Self(
      "the list that begins here with [ lacks a comma or its closing ]; noticed on line \(place.line),"
        + " column \(place.column)",
      help: "Separate the items with commas and close the list with ].")
  }

  static func openMapping(noticed place: SourceMark) -> Self {
    Self(
      "the mapping that begins here with { lacks a comma or its closing }; noticed on line \(place.line),"
        + " column \(place.column)",
      help: "Separate the entries with commas and close the mapping with }; put text that begins with { in quotes.")
  }

  static func unevenMapping(_ start: SourceMark?) -> Self {
    Self(
      "this line does not fit the mapping\(from(start))",
      help: "Start all keys of one mapping in the same column, and close every quote and bracket above.")
  }

  static func unevenList(_ start: SourceMark?) -> Self {
    Self(
      "this line does not fit the list\(from(start))",
      help: "Start all items of one list with a dash in the same column, and indent what belongs to an item.")
  }

  static func blockText(_ problem: String) -> Self {
    problem.contains("tab")
      ? .tab
      : Self(
        "after | or > only a sign such as - or + may follow on the line",
        help: "Start the text on the next line, indented.")
  }

  static func reservedCharacter(_ byte: UInt8?) -> Self {
    let shown = byte.map { " \(Wording.quoted(String(decoding: [$0], as: UTF8.self)))" } ?? ""
    return Self("text cannot begin with the character\(shown)", help: "Put the text in quotes.")
  }

  static func other(_ problem: String) -> Self {
    Self(
      "this is not valid YAML (\(problem))",
      help: "Check the quotes, brackets, colons and indentation here and on the line before.")
  }

  private static func from(_ start: SourceMark?) -> String {
    start.map { " that begins on line \($0.line), column \($0.column)" } ?? ""
  }
}
