import CommandRunner
import Foundation
import Impact
import Testing

/// A sound proposal that a test breaks in one place.
enum Broken {
  /// Two effects in the real poverty module's domain: a benefit and a mitigated harm. Invented.
  static let sound = """
    schema: cyp-impact/proposal/1
    id: invalid-inputs
    title: A proposal to be broken
    lead: DWP
    level: national
    nations: [England]
    dates: {published: 2026-09-01, starts: 2027-04-01, review: 2029-04-01}
    summary: Invented.
    measures:
      - {id: M1, title: Invented, lever: benefit-payment, themes: [money-home/child-poverty], groups: [low-income]}
    effects:
      - id: E1
        measure: M1
        domain: poverty
        indicator: relative-low-income-ahc
        delta: {low: -3.0, central: -1.5, high: -0.5, unit: pp}
        reach: {low: 0.08, central: 0.10, high: 0.12, of: all-children}
        likelihood: highly likely
        timing: {start: 0, ramp: 1, end: 10}
        evidence: {level: 3, uk: true, sources: [{title: Invented, year: 2026}]}
        groups: {low-income: 0.25}
      - id: E2
        measure: M1
        domain: poverty
        indicator: relative-low-income-ahc
        delta: {low: 0.1, central: 0.5, high: 1.0, unit: pp}
        reach: {low: 0.01, central: 0.02, high: 0.03, of: all-children}
        likelihood: likely
        timing: {start: 0, ramp: 0, end: 4}
        evidence: {level: 3, uk: true, sources: [{title: Invented, year: 2026}]}
        mitigations:
          - {id: X1, title: First, share: {low: 0.3, central: 0.5, high: 0.7}, likelihood: likely, status: funded}
          - {id: X2, title: Second, share: {low: 0.1, central: 0.2, high: 0.3}, likelihood: likely, status: proposed}
    participation: {none: Invented.}

    """

  /// The sound proposal with one text in place of another, which must be there.
  static func proposal(_ old: String, _ new: String) throws -> String {
    try replacing(old, new, in: sound)
  }

  /// A text with one part in place of another; a part that is not there is a mistake of the test.
  static func replacing(_ old: String, _ new: String, in text: String) throws -> String {
    guard let range = text.range(of: old) else { throw NotThere(text: old) }
    return text.replacingCharacters(in: range, with: new)
  }

  struct NotThere: Error { var text: String }

  /// Line and column, from 1, of a text's first place.
  static func place(of part: String, in text: String) throws -> String {
    guard let range = text.range(of: part) else { throw NotThere(text: part) }
    let before = text[..<range.lowerBound]
    let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
    return "\(before.count { $0 == "\n" } + 1):\(before[start...].count + 1)"
  }

  /// Runs a command on a document in a folder of its own, with the checkout's vocabularies.
  static func run(_ document: String, _ command: [String], _ arguments: [String] = []) throws -> Ended {
    let scratch = try Scratch()
    let path = try scratch.write(document, to: "broken.yaml")
    return try Checkout.command(command + [path] + arguments).run()
  }

  /// Expects that a document is refused with one message, at a line and column and with some words.
  static func expectOneMistake(in document: String, at place: String, saying words: String) throws {
    let ended = try run(document, ["validate"])
    #expect(ended.status == 2 && ended.output.isEmpty)
    #expect(ended.said.contains("broken.yaml:\(place): error: "), "\(place)\n\(ended.said)")
    #expect(ended.said.components(separatedBy: ": error: ").count == 2, "\(ended.said)")
    #expect(ended.said.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words), "\(ended.said)")
  }

  /// The assessment of a document that is in order.
  static func assessment(_ document: String, _ arguments: String...) throws -> Assessment {
    let ended = try run(document, ["assess"], ["--format", "json"] + arguments)
    guard ended.status == 0 else { throw NotThere(text: ended.said) }
    return try JSONDecoder().decode(Assessment.self, from: Data(ended.output))
  }
}
