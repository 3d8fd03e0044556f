/// A source line made safe to print, with a caret line that lines up beneath it.
///
/// Tabs are copied into the caret line, so that both lines meet the same tab
/// stops; wide characters take two spaces and combining marks none.
struct SnippetDrawing {
  let text: String
  let caret: String

  /// Draws carets below `length` characters from `column` (from 1, within `text`).
  init(text: String, column: Int, length: Int) {
    let scalars = Array(text.unicodeScalars)
    let start = min(max(column - 1, 0), scalars.count)
    let end = min(start + max(length, 1), scalars.count)
    var caret = ""
    for scalar in scalars[..<start] {
      caret += scalar == "\t" ? "\t" : String(repeating: " ", count: DisplayWidth.columns(scalar))
    }
    let marked = scalars[start..<end].reduce(0) { $0 + DisplayWidth.columns($1) }
    self.text = String(String.UnicodeScalarView(scalars.map { $0 == "\t" ? $0 : Wording.harmless($0) }))
    self.caret = caret + String(repeating: "^", count: max(marked, 1))
  }
}
