import CommandRunner
import Foundation
import Testing

@Suite("The pages of questions and checks")
struct QuestionPageTests {
  @Test("docs/questions.md is what the command on its first line makes")
  func inStep() throws {
    let kept = try String(contentsOf: Checkout.root.appending(path: "docs/questions.md"), encoding: .utf8)
    let command = try #require(kept.firstMatch(of: #/`swift run cyp-impact ([^`]+) --output docs/questions.md`/#)?.1)
    let made = try Checkout.command(command.split(separator: " ").map(String.init)).run().text
    #expect(made == kept, "run the command on the first line of docs/questions.md")
    #expect(kept.split(separator: "\n").first?.contains(command) == true)
  }

  @Test("each has the four headings, a severity and, where a module asks, a basis")
  func complete() throws {
    let book = try JSONValue(parsing: Checkout.command("explain", "--format", "json").run().output)
    #expect(book["schema"].text == "cyp-impact/questions/1")
    #expect(book["questions"].list.count(where: { $0.has("domain") }) >= 64)
    for page in book["questions"].list {
      for key in ["id", "title", "asks", "why", "judged", "help"] {
        #expect(page[key].text.count > 1, "\(page["id"].text)")
      }
      #expect(["high", "medium", "low", "info"].contains(page["severity"].text))
      if page.has("domain") { #expect(!page["basis"].list.isEmpty, "\(page["id"].text)") }
    }
  }

  @Test(
    "one of the program's own checks is explained like a question", arguments: ["text", "markdown", "json", "html"])
  func check(_ format: String) throws {
    let ended = try Checkout.command("explain", "effect-place-spread", "--format", format).run()
    #expect(ended.status == 0)
    #expect(ended.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("Places differ far less"))
  }

  @Test("every rule of a finding has a page", arguments: Samples.few)
  func findings(_ name: String) throws {
    let book = try JSONValue(parsing: Checkout.command("explain", "--format", "json").run().output)
    let known = Set(book["questions"].list.map(\.["id"].text))
    let rules = Set(try Samples.json(name)["findings"].list.map(\.["rule"].text))
    #expect(!rules.isEmpty && rules.subtracting(known).isEmpty, "\(rules.subtracting(known))")
  }
}
