/// A document that was read without a mistake.
public struct YAMLDocument: Sendable {
  /// The bytes it was read from.
  public let file: SourceFile
  let storage: YAMLStorage
  let rootIndex: UInt32

  /// The outermost node.
  public var root: YAMLNode { YAMLNode(storage: storage, index: rootIndex) }
}
