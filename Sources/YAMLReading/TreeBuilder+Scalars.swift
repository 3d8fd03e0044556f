internal import CLibYAML

/// Scalars and tags.
extension TreeBuilder {
  mutating func addScalar(_ event: yaml_event_t) {
    let scalar = event.data.scalar
    let written = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    var record = NodeRecord(kind: .scalar, start: event.start_mark, end: event.end_mark)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    record.meaning = meaning(tag: scalar.tag, isPlain: isPlain, record, written)
    record.first = UInt32(truncatingIfNeeded: text.count)
    record.count = UInt32(truncatingIfNeeded: written.count)
    text.append(contentsOf: written)
    if expectsKey { prepareKey(&record, written) }
    // A key with an anchor may become a value through an alias.
    if !expectsKey || scalar.anchor != nil { checkFinite(record, written) }
    if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { checkEscapes(record, written) }
    let node = append(record)
    _ = recordAnchor(scalar.anchor, node: node, extent: .scalar)
    attach(node, .scalar)
  }

  /// Reports a collection whose tag says it is something else, or says nothing known.
  func checkCollectionTag(_ tag: UnsafePointer<UInt8>?, _ kind: YAMLNode.Kind, _ record: NodeRecord) {
    guard let tag else { return }
    let name = String(cString: tag)
    let expected = kind == .sequence ? "seq" : "map"
    if name == "!" || name == Self.prefix + expected { return }
    let isKnown = Self.knownTags.contains(name)
    problems.report(
      isKnown ? Message.wrongTag(name) : Message.unknownTag(name), at: record.mark, in: file,
      length: Message.written(name).count, help: Message.tagHelp)
  }

  private func meaning(
    tag: UnsafePointer<UInt8>?, isPlain: Bool, _ record: NodeRecord, _ written: UnsafeBufferPointer<UInt8>
  ) -> NodeRecord.Meaning {
    guard let tag else { return isPlain ? .plain : .string }
    let name = String(cString: tag)
    let meaning: NodeRecord.Meaning
    let fits: Bool
    switch name {
    case "!", Self.prefix + "str": return .string
    case Self.prefix + "int": (meaning, fits) = (.int, CoreSchema.int(written) != nil)
    case Self.prefix + "float": (meaning, fits) = (.float, CoreSchema.float(written) != nil)
    case Self.prefix + "bool": (meaning, fits) = (.bool, CoreSchema.isBool(written))
    case Self.prefix + "null": (meaning, fits) = (.null, CoreSchema.constant(written) == .null)
    default: (meaning, fits) = (.string, false)
    }
    guard !fits else { return meaning }
    let isKnown = Self.knownTags.contains(name)
    problems.report(
      isKnown ? Message.wrongTag(name) : Message.unknownTag(name), at: record.mark, in: file,
      length: isKnown ? Int(record.width) : Message.written(name).count, help: Message.tagHelp)
    return meaning
  }

  private mutating func prepareKey(_ record: inout NodeRecord, _ written: UnsafeBufferPointer<UInt8>) {
    record.isBeyondASCII = !written.allSatisfy { $0 < 0x80 }
    guard record.meaning == .plain else { return }
    if written.isEmpty {
      problems.report(Message.missingKey, at: record.mark, in: file, help: Message.missingKeyHelp)
    } else if written.count == 2, written.elementsEqual("<<".utf8) {
      record.isMergeKey = true
      frames[frames.count - 1].hasMergeKey = true
    }
  }

  private func checkFinite(_ record: NodeRecord, _ written: UnsafeBufferPointer<UInt8>) {
    let mayBeNumber = record.meaning == .float || record.meaning == .int || record.meaning == .plain
    guard mayBeNumber, CoreSchema.mayBeNumber(written), Self.mayBeHuge(written) else { return }
    guard case .float(let value) = CoreSchema.number(written), !value.isFinite else { return }
    let shown = String(decoding: written, as: UTF8.self)
    problems.report(
      Message.notFinite(shown), at: record.mark, in: file, length: Int(record.width), help: Message.notFiniteHelp)
  }

  /// Whether the text could name a number beyond the finite ones: only an exponent, a word or hundreds of digits can.
  private static func mayBeHuge(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    written.count > 200 || written.contains { $0 | 0x20 == UInt8(ascii: "e") || $0 | 0x20 == UInt8(ascii: "n") }
  }

  /// Control characters cannot stand in the file; an escape must not bring them in by the back door.
  private func checkEscapes(_ record: NodeRecord, _ written: UnsafeBufferPointer<UInt8>) {
    var previous: UInt8 = 0
    for byte in written {
      let isC1 = previous == 0xC2 && byte >= 0x80 && byte < 0xA0
      let isC0 = byte == 0x7F || byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
      if isC0 || isC1 {
        problems.report(
          Message.escapedControl, at: record.mark, in: file, length: Int(record.width),
          help: Message.escapedControlHelp)
        return
      }
      previous = byte
    }
  }

  private static let prefix = "tag:yaml.org,2002:"
  private static let knownTags = Set(["str", "int", "float", "bool", "null", "seq", "map"].map { prefix + $0 })
}

extension CoreSchema {
  /// Whether the text is one of the six spellings of true and false.
  static func isBool(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if case .bool = constant(text) { true } else { false }
  }
}

private enum Message {
  static let tagHelp = "Remove the tag; of tags only !!str, !!int, !!float, !!bool, !!null, !!seq and !!map are read."
  static let missingKey = "there is no key before this colon"
  static let missingKeyHelp = "Write `key: value`, or put text that begins with a colon in quotes."
  static let notFiniteHelp = "Write a number, leave the value out, or put it in quotes if it is text."
  static let escapedControl = "this text contains a control character, written as an escape"
  static let escapedControlHelp = "Remove the escape, or write a backslash as \\\\ or use single quotes."

  static func notFinite(_ text: String) -> String { "\(Wording.quoted(text)) is not a finite number" }
  static func unknownTag(_ tag: String) -> String { "the tag \(Wording.quoted(written(tag))) is not known" }
  static func wrongTag(_ tag: String) -> String {
    "this value is not what its tag \(Wording.quoted(written(tag))) says it is"
  }

  /// A tag as people write it.
  static func written(_ tag: String) -> String {
    let prefix = "tag:yaml.org,2002:"
    return tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
  }
}
