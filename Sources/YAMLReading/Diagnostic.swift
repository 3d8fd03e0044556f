/// One mistake or doubt about a document: where it is, what is wrong, what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: Sendable {
    /// The document cannot be used.
    case error
    /// The document can be used, but somebody should look.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// The document's name as shown to people.
  public var file: String
  /// Where the mistake begins; nil when it concerns the whole document.
  public var mark: SourceMark?
  /// What is wrong: one sentence without a full stop.
  public var message: String
  /// What to do about it, or nil.
  public var help: String?
  /// The source line, or of a long line the part around the place (cut ends shown as "…").
  public var snippet: String?
  /// The column at which `snippet` begins: 1, or more when the start of a long line was cut.
  public var snippetColumn: Int
  /// How many columns the caret marks: 1 or more.
  public var length: Int

  /// A diagnostic from its parts.
  public init(
    severity: Severity, file: String, mark: SourceMark?, message: String, help: String? = nil,
    snippet: String? = nil, snippetColumn: Int = 1, length: Int = 1
  ) {
    self.severity = severity
    self.file = file
    self.mark = mark
    self.message = message
    self.help = help
    self.snippet = snippet
    self.snippetColumn = snippetColumn
    self.length = max(1, length)
  }

  /// The diagnostic as people read it, on two to five lines, safe to print to a terminal:
  ///
  ///     file:line:column: error: message
  ///       12 | text
  ///          | ^^^^
  ///       help: …
  public func rendered() -> String {
    var lines = [headline]
    if let mark, let snippet {
      let number = String(mark.line)
      let drawing = SnippetDrawing(text: snippet, column: mark.column - snippetColumn + 1, length: length)
      lines.append("  \(number) | \(drawing.text)")
      lines.append("  \(String(repeating: " ", count: number.count)) | \(drawing.caret)")
    }
    if let help { lines.append("  help: \(Wording.harmless(help))") }
    return lines.joined(separator: "\n")
  }

  private var headline: String {
    let place = mark.map { ":\($0.line):\($0.column)" } ?? ""
    let word = severity == .error ? "error" : "warning"
    return "\(Wording.harmless(file))\(place): \(word): \(Wording.harmless(message))"
  }
}
