/// Collects everything that is wrong with the documents of one run.
///
/// A mistake reached twice, through an alias, is kept once. At most ``limit``
/// errors and as many warnings are kept; the others are counted.
public final class Problems {
  /// How many errors, and how many warnings, are kept.
  public static let limit = 200

  /// The problems kept, in the order they were found.
  public private(set) var items: [Diagnostic] = []

  private var known: Set<Diagnostic> = []
  private var fileOrder: [String: Int] = [:]
  private var kept: [Diagnostic.Severity: Int] = [:]
  private var dropped: [Diagnostic.Severity: Int] = [:]

  /// An empty collection.
  public init() {}

  /// Whether any error was reported.
  public var hasErrors: Bool { kept[.error] != nil }

  /// Whether further errors would only be counted, so that costly suggestions are pointless.
  var isFull: Bool { kept[.error, default: 0] >= Self.limit }

  /// Reports an error about a value.
  public func error(_ message: String, at node: YAMLNode, in file: SourceFile, help: String? = nil) {
    add(.error, message, node.mark, file, node.width, help)
  }

  /// Reports an error at a place; nil for the document as a whole. `length` is the caret's width in columns.
  public func error(
    _ message: String, at mark: SourceMark?, in file: SourceFile, length: Int = 1, help: String? = nil
  ) {
    add(.error, message, mark, file, length, help)
  }

  /// Reports a warning about a value.
  public func warning(_ message: String, at node: YAMLNode, in file: SourceFile, help: String? = nil) {
    add(.warning, message, node.mark, file, node.width, help)
  }

  /// Reports a warning at a place; nil for the document as a whole. `length` is the caret's width in columns.
  public func warning(
    _ message: String, at mark: SourceMark?, in file: SourceFile, length: Int = 1, help: String? = nil
  ) {
    add(.warning, message, mark, file, length, help)
  }

  /// Reports an error whose sentences are only made when it will be kept: a file can hold millions of mistakes.
  func report(
    _ message: @autoclosure () -> String, at mark: SourceMark?, in file: SourceFile, length: Int = 1,
    help: @autoclosure () -> String
  ) {
    if isFull {
      dropped[.error, default: 0] += 1
    } else {
      add(.error, message(), mark, file, length, help())
    }
  }

  /// Takes over problems found elsewhere.
  public func append(contentsOf others: [Diagnostic]) {
    for diagnostic in others { append(diagnostic) }
  }

  /// Takes over the problems of one document, and the count of those it did not keep.
  func absorb(_ other: Problems) {
    for item in other.itemsByPlace { append(item) }
    dropped.merge(other.dropped) { $0 + $1 }
  }

  /// The problems by document in the order first met, then by place, then as found; last, how many were not kept.
  public var sorted: [Diagnostic] {
    itemsByPlace + [Diagnostic.Severity.error, .warning].compactMap(remainder)
  }

  private var itemsByPlace: [Diagnostic] {
    let ordered = items.enumerated().sorted { left, right in
      sortKey(left.element, left.offset) < sortKey(right.element, right.offset)
    }
    return ordered.map(\.element)
  }

  private func sortKey(_ item: Diagnostic, _ offset: Int) -> (Int, Int, Int, Int) {
    (fileOrder[item.file, default: 0], item.mark?.line ?? 0, item.mark?.column ?? 0, offset)
  }

  private func remainder(_ severity: Diagnostic.Severity) -> Diagnostic? {
    guard let count = dropped[severity], let file = items.last?.file else { return nil }
    let noun = severity == .error ? "error" : "warning"
    return Diagnostic(
      severity: severity, file: file, mark: nil,
      message: "and \(count) more \(noun)\(count == 1 ? "" : "s") not shown",
      help: "Correct those above and check again.")
  }

  private func add(
    _ severity: Diagnostic.Severity, _ message: String, _ mark: SourceMark?, _ file: SourceFile,
    _ length: Int, _ help: String?
  ) {
    guard kept[severity, default: 0] < Self.limit else {
      dropped[severity, default: 0] += 1
      return
    }
    let excerpt = mark.flatMap { file.excerpt(around: $0) }
    append(
      Diagnostic(
        severity: severity, file: file.name, mark: mark, message: message, help: help,
        snippet: excerpt?.text, snippetColumn: excerpt?.column ?? 1, length: length))
  }

  private func append(_ item: Diagnostic) {
    guard kept[item.severity, default: 0] < Self.limit else {
      dropped[item.severity, default: 0] += 1
      return
    }
    guard known.insert(item).inserted else { return }
    if fileOrder[item.file] == nil { fileOrder[item.file] = fileOrder.count }
    kept[item.severity, default: 0] += 1
    items.append(item)
  }
}
