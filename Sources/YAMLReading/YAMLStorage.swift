/// All nodes of one document in three arrays; never changed once built.
///
/// An alias is stored as a second index of the node it names, so the nodes form
/// a graph without cycles whose depth and expanded size the builder has bounded.
final class YAMLStorage: Sendable {
  let file: SourceFile
  let nodes: [NodeRecord]
  /// Item indices of sequences; key and value indices, in turn, of mappings.
  let children: [UInt32]
  /// The unescaped text of all scalars, end to end.
  let text: [UInt8]

  init(file: SourceFile, nodes: [NodeRecord], children: [UInt32], text: [UInt8]) {
    self.file = file
    self.nodes = nodes
    self.children = children
    self.text = text
  }

  func record(_ index: UInt32) -> NodeRecord { nodes[Int(index)] }

  /// Calls `body` with the text of a scalar.
  func withText<Result>(_ index: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = record(index).range
    return text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  func string(_ index: UInt32) -> String {
    withText(index) { String(decoding: $0, as: UTF8.self) }
  }

  func scalar(_ index: UInt32) -> YAMLScalar {
    withText(index) { text in
      switch record(index).meaning {
      case .plain: CoreSchema.resolve(text)
      case .string: .string(String(decoding: text, as: UTF8.self))
      case .int: CoreSchema.int(text) ?? .null
      case .float: CoreSchema.float(text).map(YAMLScalar.float) ?? .null
      case .bool: CoreSchema.constant(text) ?? .null
      case .null: .null
      }
    }
  }

  /// Whether a key's text is `key`, in the sense in which Swift strings are equal.
  func key(_ index: UInt32, is key: String) -> Bool {
    if record(index).isBeyondASCII { return string(index) == key }
    return withText(index) { text in
      text.count == key.utf8.count && key.utf8.elementsEqual(text)
    }
  }
}
