internal import CLibYAML

/// Aliases, and the bounds on what they may grow to.
extension TreeBuilder {
  /// False when the aliases together pass the bound on added nodes.
  mutating func addAlias(_ event: yaml_event_t) -> Bool {
    let record = NodeRecord(kind: .scalar, start: event.start_mark, end: event.end_mark)
    guard let pointer = event.data.alias.anchor else { return true }
    let name = String(cString: pointer)
    guard let position = anchorNames[name] else {
      report(Message.undefined(name), record, help: undefinedHelp(name))
      return attachPlaceholder(record)
    }
    let anchor = anchors[position]
    guard let extent = anchor.extent else {
      report(Message.cycle(name), record, help: Message.cycleHelp)
      return attachPlaceholder(record)
    }
    if expectsKey { prepareKey(anchor.node, name, record) }
    guard frames.count + extent.height <= YAMLReader.maximumDepth else {
      report(Message.tooDeep(name), record, help: Message.tooDeepHelp)
      return attachPlaceholder(record)
    }
    guard count(addedNodes: extent.size, at: record) else { return false }
    attach(anchor.node, extent)
    return true
  }

  /// Counts nodes that are read again; reports and returns false past the bound.
  mutating func count(addedNodes count: Int, at record: NodeRecord) -> Bool {
    addedNodes += count
    guard addedNodes > YAMLReader.maximumAddedNodes else { return true }
    report(Message.tooLarge, record, help: Message.tooLargeHelp)
    return false
  }

  /// An empty mapping in place of an alias that could not be followed: it keeps keys and values
  /// in step, and neither a merge key nor the search for repeated keys finds fault with it.
  private mutating func attachPlaceholder(_ record: NodeRecord) -> Bool {
    var placeholder = record
    placeholder.kind = .mapping
    attach(append(placeholder), .scalar)
    return true
  }

  private mutating func prepareKey(_ node: UInt32, _ name: String, _ record: NodeRecord) {
    if nodes[Int(node)].kind == .scalar {
      nodes[Int(node)].isBeyondASCII = true  // It was read as a value, so nobody has looked.
    } else {
      report(Message.collectionKey(name), record, help: Message.collectionKeyHelp)
    }
  }

  private func undefinedHelp(_ name: String) -> String {
    let isWorthwhile = anchorNames.count <= 1000
    let near = isWorthwhile ? NearMiss.suggestion(for: name, among: anchorNames.keys) : nil
    return near.map(Message.nearHelp) ?? Message.undefinedHelp(name)
  }

  private func report(
    _ message: @autoclosure () -> String, _ record: NodeRecord, help: @autoclosure () -> String
  ) {
    problems.report(message(), at: record.mark, in: file, length: Int(record.width), help: help())
  }
}

private enum Message {
  static let cycleHelp = "A value cannot contain itself; write out what is meant."
  static let collectionKeyHelp = "Only text can be a key."
  static let tooDeepHelp = "Make the document flatter, or write out what is meant."
  static let tooLarge =
    "with its aliases written out, the document grows by more than \(YAMLReader.maximumAddedNodes) values"
  static let tooLargeHelp = "Use fewer aliases inside values that are aliases themselves."

  static func undefined(_ name: String) -> String {
    "the alias \(Wording.quoted("*" + name)) names nothing that comes before it"
  }

  static func nearHelp(_ name: String) -> String { "Did you mean \(Wording.quoted("*" + name))?" }

  static func undefinedHelp(_ name: String) -> String {
    "Mark the value it stands for with \(Wording.quoted("&" + name)), or put text that begins with * in quotes."
  }

  static func cycle(_ name: String) -> String {
    "the alias \(Wording.quoted("*" + name)) stands inside the value it names"
  }

  static func collectionKey(_ name: String) -> String {
    "a key must be a piece of text, but \(Wording.quoted("*" + name)) is a list or a mapping"
  }

  static func tooDeep(_ name: String) -> String {
    "with \(Wording.quoted("*" + name)) written out, lists and mappings are nested more than"
      + " \(YAMLReader.maximumDepth) levels deep here"
  }
}
