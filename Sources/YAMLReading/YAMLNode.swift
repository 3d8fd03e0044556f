/// One value of a document: a scalar, a sequence or a mapping, with its place.
///
/// A node is a small handle into the document's storage; copying it is cheap,
/// and the storage lives as long as any of its nodes. Aliases have been followed:
/// such a node's place is where the value was written. No path of nodes is longer
/// than ``YAMLReader/maximumDepth``.
public struct YAMLNode: Sendable {
  /// The three shapes of a node.
  public enum Kind: Sendable {
    /// One piece of text, with or without quotes.
    case scalar
    /// A list.
    case sequence
    /// Keys with values.
    case mapping
  }

  let storage: YAMLStorage
  let index: UInt32

  private var record: NodeRecord { storage.record(index) }

  /// Whether this is a scalar, a sequence or a mapping.
  public var kind: Kind { record.kind }

  /// Where the value starts; with an anchor or tag, where that starts.
  public var mark: SourceMark { record.mark }

  /// A scalar's text with quotes and escapes undone; "" for a collection.
  public var text: String { kind == .scalar ? storage.string(index) : "" }

  /// A scalar's value by the core schema and its tag; nil for a collection. Never infinite or NaN.
  public var scalar: YAMLScalar? { kind == .scalar ? storage.scalar(index) : nil }

  /// The items of a sequence in order; empty for any other node.
  public var elements: [YAMLNode] {
    guard kind == .sequence else { return [] }
    return storage.children[record.range].map { YAMLNode(storage: storage, index: $0) }
  }

  /// The entries of a mapping: those written, in order, then those merged in with `<<`; empty for any other node.
  public var entries: [YAMLEntry] {
    guard kind == .mapping else { return [] }
    return stride(from: record.range.lowerBound, to: record.range.upperBound, by: 2).map(entry(at:))
  }

  /// The value of a key; nil when there is none or this is not a mapping.
  /// Looks through the keys one by one: for a mapping of thousands, go over ``entries`` instead.
  public subscript(_ key: String) -> YAMLNode? {
    guard kind == .mapping else { return nil }
    for position in stride(from: record.range.lowerBound, to: record.range.upperBound, by: 2)
    where storage.key(storage.children[position], is: key) {
      return YAMLNode(storage: storage, index: storage.children[position + 1])
    }
    return nil
  }

  /// Columns the value takes on its first line, for the caret.
  var width: Int { Int(record.width) }

  /// Whether the text stood without quotes or tag.
  var isPlain: Bool { record.meaning == .plain }

  private func entry(at position: Int) -> YAMLEntry {
    let key = storage.children[position]
    let value = YAMLNode(storage: storage, index: storage.children[position + 1])
    return YAMLEntry(
      key: storage.string(key), keyMark: storage.record(key).mark, value: value,
      keyWidth: Int(storage.record(key).width))
  }
}
