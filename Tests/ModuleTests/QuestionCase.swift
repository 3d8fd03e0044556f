import CommandRunner
import Foundation
import Testing
import YAMLReading

/// A proposal written for one question of one module.
struct QuestionCase: Sendable, CustomTestStringConvertible {
  /// The key of the case in the files beside this one.
  enum Kind: String, CaseIterable, Sendable {
    /// The question finds fault with it.
    case triggers
    /// It has what the question asks for.
    case answers
    /// It is not the question's business, though it is near.
    case notApplicable = "not_applicable"
    /// It does not say enough for an answer; only some questions have such a case.
    case couldNotTell = "could_not_tell"

    /// The kinds of which every question has one.
    static let ofEveryQuestion: [Kind] = [.triggers, .answers, .notApplicable]
  }

  let module: String
  let question: String
  let kind: Kind
  let document: String

  var testDescription: String { "\(question) \(kind.rawValue)" }

  static let modules = ["education", "employment", "health", "housing", "poverty"]

  static let all: [QuestionCase] = modules.flatMap { read($0, Problems()) }

  /// Mistakes in the files, such as a case that stands there twice.
  static var mistakes: [String] {
    let problems = Problems()
    for module in modules { _ = read(module, problems) }
    return problems.items.map(\.message)
  }

  static func all(_ kind: Kind) -> [QuestionCase] { all.filter { $0.kind == kind } }

  /// The cases of a module, those under `also` after the first of their kind; a file that is no list of questions leaves none, which the count of questions shows.
  private static func read(_ module: String, _ problems: Problems) -> [QuestionCase] {
    let path = Checkout.root.appending(path: "Tests/ModuleTests/questions-\(module).yaml").path
    let rows = YAMLReader.read(path: path, problems: problems)?.root.elements ?? []
    return rows.flatMap { row in
      guard let question = row["question"]?.text else { return [QuestionCase]() }
      return ([row] + (row["also"]?.elements ?? [])).flatMap { cases in
        Kind.allCases.compactMap { kind in
          cases[kind.rawValue].map {
            QuestionCase(module: module, question: question, kind: kind, document: $0.text)
          }
        }
      }
    }
  }

  /// What a proposal must say and the cases leave out.
  private static let header = [
    ("schema", "cyp-impact/proposal/1"), ("id", "case"), ("title", "Case"), ("lead", "DfE"), ("level", "national"),
    ("nations", "[England]"), ("dates", "{published: 2026-09-01, starts: 2027-04-01, review: 2029-04-01}"),
    ("summary", "Case."),
  ]

  /// The document after the keys that it does not have itself.
  var proposal: String {
    let problems = Problems()
    let own = YAMLReader.read(bytes: Array(document.utf8), displayName: testDescription, problems: problems)
    let keys = own?.root.entries.map(\.key) ?? []
    let missing = Self.header.filter { !keys.contains($0.0) }.map { "\($0.0): \($0.1)\n" }
    return missing.joined() + document
  }

  /// What came of the question: its answer, if its module was asked, and the severities of its findings.
  func outcome() throws -> (answer: String?, severities: [String]) {
    var command = Command(Self.program(for: self), ["assess", "-", "--format", "json"])
    command.input = .text(proposal)
    let ended = try command.run()
    try #require(ended.status == 0, "\(ended.said)")
    let document = try JSONDecoder().decode(Document.self, from: Data(ended.output))
    let answers = document.questions.filter { $0.id == question }.map(\.answer)
    try #require(answers.count <= 1)
    return (answers.first, document.findings.filter { $0.rule == question }.map(\.severity))
  }

  /// Programs with one module each and no campaigns, so that a case takes half the time that it takes in the checkout.
  private static let installations: [String: Installation] = {
    var installations: [String: Installation] = [:]
    for module in modules {
      let installation = try? Installation(modules: [module.capitalized], documents: ["vocabularies", "method"])
      installation?.prefix.removeAtExit()
      installations[module] = installation
    }
    return installations
  }()

  /// The program with the case's own module, or with all when the case has effects in another domain.
  private static func program(for example: QuestionCase) -> String {
    let others = modules.filter { $0 != example.module }
    guard !others.contains(where: { example.document.contains("domain: \($0)") }) else { return Checkout.program }
    return installations[example.module]?.program ?? Checkout.program
  }

  private struct Document: Decodable {
    struct Finding: Decodable { let rule, severity: String }
    struct Line: Decodable { let id, answer: String }
    let findings: [Finding]
    let questions: [Line]
  }
}
