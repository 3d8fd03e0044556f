/// Builds the nodes of a document that is not written in YAML, such as a row of a table, with the places of that
/// document, so that whatever reads YAML reads them and reports mistakes where they stand.
///
/// Make the parts from the inside out, then take the outermost with ``node(_:)``. Keys of one mapping must differ.
public struct NodeBuilder {
  /// A node that has been made and waits to be put into another.
  public struct Part: Sendable {
    fileprivate let index: UInt32
  }

  private let file: SourceFile
  private var nodes: [NodeRecord] = []
  private var children: [UInt32] = []
  private var text: [UInt8] = []

  /// A builder for one tree of nodes of `file`.
  public init(file: SourceFile) { self.file = file }

  /// A scalar of UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - isPlain: Whether the text may mean a number, a true or a false, as YAML's text without quotes does.
  ///   - width: Columns it takes on its first line, for the caret.
  public mutating func scalar(
    _ bytes: [UInt8], isPlain: Bool = false, at mark: SourceMark, width: Int = 1
  ) -> Part {
    var record = NodeRecord(.scalar, mark, width: width)
    record.meaning = isPlain ? .plain : .string
    record.first = UInt32(truncatingIfNeeded: text.count)
    record.count = UInt32(truncatingIfNeeded: bytes.count)
    record.isBeyondASCII = bytes.contains { $0 >= 0x80 }
    text.append(contentsOf: bytes)
    return append(record)
  }

  /// A list of parts made before.
  public mutating func sequence(_ items: [Part], at mark: SourceMark) -> Part {
    collection(.sequence, items.map(\.index), mark)
  }

  /// A mapping of parts made before; keys are scalars.
  public mutating func mapping(_ entries: [(key: Part, value: Part)], at mark: SourceMark) -> Part {
    collection(.mapping, entries.flatMap { [$0.key.index, $0.value.index] }, mark)
  }

  /// The tree below a part. The builder may be used further; trees taken before do not change.
  public func node(_ root: Part) -> YAMLNode {
    YAMLNode(storage: YAMLStorage(file: file, nodes: nodes, children: children, text: text), index: root.index)
  }

  private mutating func collection(_ kind: YAMLNode.Kind, _ items: [UInt32], _ mark: SourceMark) -> Part {
    var record = NodeRecord(kind, mark, width: 1)
    record.first = UInt32(truncatingIfNeeded: children.count)
    record.count = UInt32(truncatingIfNeeded: items.count)
    children.append(contentsOf: items)
    return append(record)
  }

  private mutating func append(_ record: NodeRecord) -> Part {
    nodes.append(record)
    return Part(index: UInt32(truncatingIfNeeded: nodes.count - 1))
  }
}

extension NodeRecord {
  /// A record of a kind at a place.
  fileprivate init(_ kind: YAMLNode.Kind, _ mark: SourceMark, width: Int) {
    self.init(
      kind: kind, line: UInt32(truncatingIfNeeded: mark.line), column: UInt32(truncatingIfNeeded: mark.column))
    self.width = UInt32(truncatingIfNeeded: max(1, width))
  }
}
