import Testing
import YAMLReading

@Suite("Diagnostics as people read them")
struct DiagnosticTests {
  private func rendered(_ text: String) -> [String] { read(text).problems.map { $0.rendered() } }

  @Test("a diagnostic shows place, sentence, line, caret and help")
  func plain() {
    #expect(
      rendered("a: 1\nb: *nope\n") == [
        """
        p.yaml:2:4: error: the alias `*nope` names nothing that comes before it
          2 | b: *nope
            |    ^^^^^
          help: Mark the value it stands for with `&nope`, or put text that begins with * in quotes.
        """
      ])
  }

  @Test("without a place there is no snippet")
  func noPlace() {
    #expect(
      rendered("")[0] == "p.yaml: error: the file is empty\n"
        + "  help: Write the document, or check that this is the right file.")
  }

  @Test("the caret stands below Japanese text, accents, emoji and tabs")
  func caret() {
    #expect(caretLines("日本: {題: *x}\n") == ["  1 | 日本: {題: *x}", "    |            ^^"])
    #expect(caretLines("e\u{301}: *x\n") == ["  1 | e\u{301}: *x", "    |    ^^"])
    #expect(caretLines("👍: *x\n") == ["  1 | 👍: *x", "    |     ^^"])
    #expect(caretLines("a:\t*x\n") == ["  1 | a:\t*x", "    |   \t^^"])
  }

  @Test("the line number widens the margin")
  func margin() {
    let text = String(repeating: "# c\n", count: 99) + "a: *x\n"
    #expect(caretLines(text) == ["  100 | a: *x", "      |    ^^"])
  }

  @Test("a long line is cut to 100 columns around the caret")
  func window() throws {
    let text = "a: [" + String(repeating: "日本, ", count: 200) + "*x, " + String(repeating: "word, ", count: 200) + "]\n"
    let problem = try #require(read(text).problems.first)
    let lines = problem.rendered().split(separator: "\n").map(String.init)
    let snippet = try #require(problem.snippet)
    #expect(snippet.hasPrefix("…") && snippet.hasSuffix("…") && snippet.contains("*x"))
    #expect(snippet.unicodeScalars.count <= 100)
    let before = snippet.prefix { $0 != "*" }.unicodeScalars.reduce(0) { $0 + ($1.value > 0x3000 ? 2 : 1) }
    #expect(lines[2] == "    | " + String(repeating: " ", count: before) + "^^")
  }

  @Test("a long line keeps its start when the mistake stands there, and its end when it stands there")
  func windowAtEnds() throws {
    let long = String(repeating: "word ", count: 100)
    let start = try #require(read("*x : \(long)\n").problems.first)
    #expect(start.snippet?.hasPrefix("*x : word") == true && start.snippet?.hasSuffix("…") == true)
    let end = try #require(read("a: [\(long), *x]\n").problems.first)
    #expect(end.snippet?.hasPrefix("…") == true && end.snippet?.hasSuffix("*x]") == true)
    #expect(end.snippetColumn > 1 && end.snippet?.unicodeScalars.count == 100)
  }

  @Test("control and direction characters of a document cannot reach the terminal")
  func harmless() {
    let text = rendered("a: \u{202E}x\u{1B}[31m\n")[0]
    #expect(text.contains("1 | a: \u{FFFD}x\u{FFFD}[31m"))
    let odd = Diagnostic(severity: .warning, file: "a\u{1B}b", mark: nil, message: "x\ny", help: "\u{7}")
    #expect(odd.rendered() == "a\u{FFFD}b: warning: x y\n  help: \u{FFFD}")
  }

  @Test("problems are sorted by place within a document, and the same one is kept once")
  func sorting() {
    let problems = Problems()
    let (first, second) = (SourceFile(name: "z", bytes: []), SourceFile(name: "a", bytes: []))
    problems.warning("late", at: SourceMark(line: 2, column: 1), in: first)
    problems.error("early", at: SourceMark(line: 1, column: 9), in: first)
    problems.error("early", at: SourceMark(line: 1, column: 9), in: first)
    problems.error("other", at: nil, in: second)
    problems.error("whole", at: nil, in: first)
    #expect(problems.sorted.map(\.message) == ["whole", "early", "late", "other"])
    #expect(problems.hasErrors)
  }

  @Test("warnings alone are not errors")
  func warnings() {
    let problems = Problems()
    problems.warning("look", at: nil, in: SourceFile(name: "a", bytes: []))
    #expect(!problems.hasErrors && problems.items.count == 1)
  }

  @Test("200 errors are kept and the others counted")
  func cap() {
    let text = (0..<250).map { "k\($0): *x\($0)\n" }.joined()
    let problems = read(text).problems
    #expect(problems.count == 201)
    #expect(problems.last?.message == "and 50 more errors not shown")
  }
}

/// The snippet and caret lines of the one problem.
private func caretLines(_ text: String) -> [String] {
  let lines = read(text).problems.first?.rendered().split(separator: "\n").map(String.init) ?? []
  return Array(lines.dropFirst().prefix(2))
}
