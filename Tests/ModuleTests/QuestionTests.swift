import CommandRunner
import Foundation
import Testing

@Suite("A question of a module")
struct QuestionTests {
  @Test("finds fault with a proposal that leaves it open", arguments: QuestionCase.all(.triggers))
  func triggers(_ example: QuestionCase) throws {
    let outcome = try example.outcome()
    #expect(outcome.answer == "found")
    #expect(!outcome.severities.isEmpty && !outcome.severities.contains("info"))
  }

  @Test(
    "says that it could not tell, for information, where the proposal is silent",
    arguments: QuestionCase.all(.couldNotTell))
  func couldNotTell(_ example: QuestionCase) throws {
    let outcome = try example.outcome()
    #expect(outcome.answer == "could-not-tell" && outcome.severities == ["info"])
  }

  @Test("is content with a proposal that answers it", arguments: QuestionCase.all(.answers))
  func answers(_ example: QuestionCase) throws {
    let outcome = try example.outcome()
    #expect(outcome.answer == "satisfied" && outcome.severities.isEmpty)
  }

  @Test("leaves a proposal alone that only looks like its business", arguments: QuestionCase.all(.notApplicable))
  func notApplicable(_ example: QuestionCase) throws {
    let outcome = try example.outcome()
    #expect([nil, "not-applicable"].contains(outcome.answer) && outcome.severities.isEmpty)
  }

  @Test("has all three cases, and none is written for a question that does not exist")
  func complete() throws {
    let book = try JSONDecoder().decode(
      Book.self, from: Data(Checkout.command("explain", "--format", "json").run().output))
    let listed = book.questions.filter { $0.domain != nil }.map(\.id)
    #expect(!listed.isEmpty && QuestionCase.mistakes.isEmpty, "\(QuestionCase.mistakes)")
    for kind in QuestionCase.Kind.ofEveryQuestion {
      #expect(Set(QuestionCase.all(kind).map(\.question)).sorted() == listed.sorted())
    }
  }

  private struct Book: Decodable {
    struct Page: Decodable {
      let id: String
      let domain: String?
    }
    let questions: [Page]
  }
}
