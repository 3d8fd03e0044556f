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
}
