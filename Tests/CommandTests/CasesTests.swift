import CommandRunner
import Foundation
import Testing

@Suite("Published assessments with ours beside them")
struct CasesTests {
  @Test("have a sentence for each difference, and nothing is counted for the neutral ones")
  func cases() throws {
    let ended = try Checkout.command("cases", "--format", "json").run()
    #expect(ended.status == 0, "\(ended.said)")
    let cases = try JSONValue(parsing: ended.output)["cases"].list
    #expect(cases.count >= 14)
    let controls = cases.filter { $0["overall"].text == "neutral" }
    #expect(controls.count == 4 && controls.allSatisfy { $0["countsNothing"].value as? Bool == true })
    let cells = cases.flatMap { $0["domains"].list }
    #expect(cells.contains { $0["agreement"].text == "agrees" && $0["published"].text == "positive" })
    #expect(cells.contains { $0["agreement"].text == "missed" && !$0["explained"].text.isEmpty })
  }

  @Test("say which half was looked at when words were chosen, and nowhere the opposite of what is published")
  func halves() throws {
    let cases = try Self.cases()
    let halves = Dictionary(grouping: cases) { $0["half"].text }
    #expect(halves.keys.sorted() == ["held-out", "tuned"] && halves.values.allSatisfy { $0.count >= 9 })
    #expect(cases.flatMap { $0["domains"].list }.allSatisfy { $0["agreement"].text != "differs" })
    let text = try Checkout.command("cases").run().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for half in ["Looked at when words were chosen, 11 cases", "Held out, 9 cases"] { #expect(text.contains(half)) }
  }

  @Test("take the direction of a cut from studies of the increase, without counting it")
  func reversed() throws {
    let cut = try #require(Self.cases().first { $0["id"].text == "V33" })
    let poverty = try #require(cut["domains"].list.first { $0["id"].text == "poverty" })
    #expect(poverty["ours"].text == "negative" && poverty["counted"].value as? Bool == false)
  }

  private static func cases() throws -> [JSONValue] {
    try JSONValue(parsing: Checkout.command("cases", "--format", "json").run().output)["cases"].list
  }
}
