import FoundationEssentials
import PluginSDK

/// The page of a question as people read it.
enum QuestionText {
  /// A module's manifest with its questions; nil when it is not one.
  static func manifest(_ json: [UInt8]) -> Manifest? {
    try? JSONDecoder().decode(Manifest.self, from: Data(json))
  }

  /// The page with the catalogue's figures in their places; as it stands when the catalogue lacks one.
  static func expand(_ page: QuestionPage, _ catalogue: [UInt8]) -> QuestionPage {
    guard let catalogue = try? JSONDecoder().decode(Catalogue.self, from: Data(catalogue)),
      let expanded = try? FigureText(catalogue: catalogue).expand(page)
    else { return page }
    return expanded
  }

  /// The four fixed headings.
  static func render(_ page: QuestionPage, module: String) -> String {
    let articles = page.articles.map(String.init).joined(separator: ", ")
    return """
      \(head(page))
      \(module) module · severity \(page.severity.rawValue) · UNCRC articles \(articles.isEmpty ? "none" : articles)

      What it asks
      \(wrap(page.asks))

      Why it matters
      \(wrap(page.why))

      How it is judged
      \(wrap(page.judged))

      What would help
      \(wrap(page.help))

      Rests on
      \(page.basis.map { wrap("- " + $0) }.joined(separator: "\n"))

      """
  }

  /// The id, then the title with its later lines under the first.
  private static func head(_ page: QuestionPage) -> String {
    let indent = String(repeating: " ", count: page.id.count + 2)
    return "\(page.id)  " + wrap(page.title, indent: indent).dropFirst(indent.count)
  }

  /// Lines of at most 80 characters, the indent included.
  private static func wrap(_ text: String, indent: String = "  ") -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, indent.count + line.count + word.count + 1 > 80 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return (lines + [line]).map { indent + $0 }.joined(separator: "\n")
  }
}
