/// Reads one YAML document from a file, from standard input or from memory.
///
/// The language is YAML 1.2 with the core schema, one document per file, anchors, aliases and merge keys
/// included. Every mistake becomes a diagnostic with a place; nothing in a file can make the reader trap,
/// run for long or use much memory.
public enum YAMLReader {
  /// The largest document in bytes.
  public static let maximumBytes = 8 * 1024 * 1024
  /// How many collections may stand inside each other, aliases followed.
  public static let maximumDepth = 64
  /// How many nodes aliases and merge keys may add to those written.
  public static let maximumAddedNodes = 100_000

  /// Reads a file, or standard input when `path` is "-"; nil when it cannot be read to its end.
  ///
  /// - Parameters:
  ///   - path: A regular file. Folders, pipes and devices are refused.
  ///   - displayName: The name in messages; the path as given, or "standard input", when nil.
  ///   - problems: Receives every error.
  public static func read(path: String, displayName: String? = nil, problems: Problems) -> YAMLDocument? {
    let name = displayName ?? (path == "-" ? "standard input" : path)
    switch FileBytes.read(path: path, limit: maximumBytes) {
    case .success(let bytes):
      return read(bytes: bytes, displayName: name, problems: problems)
    case .failure(let refusal):
      problems.error(
        refusal.message, at: nil, in: SourceFile(name: name, bytes: []), help: refusal.help)
      return nil
    }
  }

  /// Reads a document from memory; nil when it cannot be read to its end.
  ///
  /// A repeated key is reported and the rest is read, so that whoever reads on finds the other mistakes too; such a
  /// document is wrong all the same, as `problems` says.
  public static func read(bytes: [UInt8], displayName: String, problems: Problems) -> YAMLDocument? {
    let file = SourceFile(name: displayName, bytes: bytes)
    let found = Problems()
    let document = parse(file, problems: found)
    problems.absorb(found)
    return document
  }

  private static func parse(_ file: SourceFile, problems: Problems) -> YAMLDocument? {
    guard InputCheck.accepts(file, problems: problems) else { return nil }
    var builder = TreeBuilder(file: file, problems: problems)
    let failure = EventStream.forEachEvent(of: file) { builder.take($0) }
    builder.reportOpenMappings()
    if let failure {
      SyntaxMessage(failure, in: file).report(in: file, to: problems)
      return nil
    }
    return builder.finish()
  }
}
