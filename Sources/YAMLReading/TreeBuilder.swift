internal import CLibYAML

/// Turns libyaml's events into flat storage and reports every mistake that does not end the parse.
///
/// The collections still open are frames on a stack of its own, so that no nesting can overflow the
/// program's stack. How large a document would be with all aliases written out is added up
/// as it is read, never by writing them out.
struct TreeBuilder {
  let file: SourceFile
  let problems: Problems

  var nodes: [NodeRecord] = []
  var children: [UInt32] = []
  var text: [UInt8] = []
  /// Children of the open collections, innermost last.
  var pending: [UInt32] = []
  var frames: [Frame] = []
  var anchors: [Anchor] = []
  var anchorNames: [String: Int] = [:]
  /// Nodes that aliases and merge keys have added so far.
  var addedNodes = 0

  /// Repeated keys reported so far; they alone do not keep the document from being read on.
  var repeatedKeys = 0

  private var root: UInt32?
  private var documents = 0

  init(file: SourceFile, problems: Problems) {
    self.file = file
    self.problems = problems
    nodes.reserveCapacity(file.bytes.count / 12)
    children.reserveCapacity(file.bytes.count / 12)
    text.reserveCapacity(file.bytes.count)
  }

  /// A collection whose end has not come yet.
  struct Frame {
    let node: UInt32
    let isMapping: Bool
    /// Where its children begin in `pending`.
    let firstPending: Int
    /// Position in `anchors`, or nil.
    let anchor: Int?
    var extent = Extent(size: 1, height: 1)
    var hasMergeKey = false
  }

  /// How large a node is with its aliases written out.
  struct Extent {
    /// Nodes, itself included.
    var size: Int
    /// Levels of collections, itself included.
    var height: Int

    static let scalar = Extent(size: 1, height: 0)

    mutating func include(_ child: Extent) {
      size += child.size
      height = max(height, child.height + 1)
    }
  }

  /// A node that aliases can name; without an extent while it is still open.
  struct Anchor {
    let node: UInt32
    var extent: Extent?
  }

  /// Takes one event; false when reading on would be pointless.
  mutating func take(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: return startDocument(event)
    case YAML_SCALAR_EVENT: addScalar(event)
    case YAML_ALIAS_EVENT: return addAlias(event)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return open(.sequence, event, anchor: start.anchor, tag: start.tag)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return open(.mapping, event, anchor: start.anchor, tag: start.tag)
    case YAML_SEQUENCE_END_EVENT: closeSequence()
    case YAML_MAPPING_END_EVENT: return closeMapping()
    default: break
    }
    return true
  }

  /// The document; nil when there is none or anything but repeated keys was wrong with it.
  func finish() -> YAMLDocument? {
    guard problems.items.count == repeatedKeys, !problems.isFull else { return nil }
    guard let root, !isNothing(root) else {
      problems.report(Message.noContent, at: nil, in: file, help: Message.noContentHelp)
      return nil
    }
    let storage = YAMLStorage(file: file, nodes: nodes, children: children, text: text)
    return YAMLDocument(file: file, storage: storage, rootIndex: root)
  }

  /// Whether the next node in the innermost collection is a key.
  var expectsKey: Bool {
    guard let frame = frames.last, frame.isMapping else { return false }
    return (pending.count - frame.firstPending).isMultiple(of: 2)
  }

  /// Adds a finished node to the innermost collection, or makes it the root.
  mutating func attach(_ node: UInt32, _ extent: Extent) {
    guard !frames.isEmpty else {
      root = node
      return
    }
    pending.append(node)
    frames[frames.count - 1].extent.include(extent)
  }

  mutating func append(_ record: NodeRecord) -> UInt32 {
    nodes.append(record)
    return UInt32(truncatingIfNeeded: nodes.count - 1)
  }

  mutating func recordAnchor(_ name: UnsafePointer<UInt8>?, node: UInt32, extent: Extent?) -> Int? {
    guard let name else { return nil }
    anchorNames[String(cString: name)] = anchors.count
    anchors.append(Anchor(node: node, extent: extent))
    return anchors.count - 1
  }

  private mutating func startDocument(_ event: yaml_event_t) -> Bool {
    documents += 1
    guard documents > 1 else { return true }
    problems.report(
      Message.secondDocument, at: SourceMark(event.start_mark), in: file, length: 3, help: Message.secondDocumentHelp)
    return false
  }

  private mutating func open(
    _ kind: YAMLNode.Kind, _ event: yaml_event_t, anchor: UnsafePointer<UInt8>?,
    tag: UnsafePointer<UInt8>?
  ) -> Bool {
    let record = NodeRecord(kind: kind, start: event.start_mark, end: event.end_mark)
    guard frames.count < YAMLReader.maximumDepth else {
      problems.report(Message.tooDeep, at: record.mark, in: file, help: Message.tooDeepHelp)
      return false
    }
    if expectsKey {
      problems.report(Message.collectionKey, at: record.mark, in: file, help: Message.collectionKeyHelp)
    }
    checkCollectionTag(tag, kind, record)
    let node = append(record)
    frames.append(
      Frame(
        node: node, isMapping: kind == .mapping, firstPending: pending.count,
        anchor: recordAnchor(anchor, node: node, extent: nil)))
    return true
  }

  private mutating func closeSequence() {
    guard let frame = frames.last else { return }
    close(frame)
  }

  /// Stores the children of the innermost collection and hands it to the one around it.
  mutating func close(_ frame: Frame) {
    nodes[Int(frame.node)].first = UInt32(truncatingIfNeeded: children.count)
    nodes[Int(frame.node)].count = UInt32(truncatingIfNeeded: pending.count - frame.firstPending)
    children.append(contentsOf: pending[frame.firstPending...])
    pending.removeLast(pending.count - frame.firstPending)
    frames.removeLast()
    if let anchor = frame.anchor { anchors[anchor].extent = frame.extent }
    attach(frame.node, frame.extent)
  }

  private func isNothing(_ node: UInt32) -> Bool {
    let record = nodes[Int(node)]
    return record.kind == .scalar && record.count == 0 && record.meaning == .plain
  }
}

extension NodeRecord {
  /// A record of a kind from libyaml's marks; the width is that of the first line.
  init(kind: YAMLNode.Kind, start: yaml_mark_t, end: yaml_mark_t) {
    self.init(
      kind: kind, line: UInt32(truncatingIfNeeded: start.line + 1),
      column: UInt32(truncatingIfNeeded: start.column + 1))
    if end.line == start.line, end.column > start.column {
      width = UInt32(truncatingIfNeeded: end.column - start.column)
    }
  }
}

private enum Message {
  static let noContent = "the file has no content, only blank lines or comments"
  static let noContentHelp = "Write the document, or check that this is the right file."
  static let secondDocument = "a second document begins here; a file holds one document"
  static let secondDocumentHelp = "Remove the line, or put the rest into a file of its own."
  static let tooDeep = "lists and mappings are nested more than \(YAMLReader.maximumDepth) levels deep here"
  static let tooDeepHelp = "Check for brackets that are never closed, or make the document flatter."
  static let collectionKey = "a key must be a piece of text, but this is a list or a mapping"
  static let collectionKeyHelp = "Put text that begins with { or [ in quotes."
}
