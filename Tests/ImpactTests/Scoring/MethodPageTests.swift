import Foundation
import Testing
import YAMLReading

@testable import Impact

@Suite("The pages about the method and about modules")
struct MethodPageTests {
  /// The folder that holds `docs`, `assessments` and `Tests`.
  static let top = String(Shipped.assessments.dropLast("/assessments".count))

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(top)/\(path)", encoding: .utf8)
  }

  /// The lines of every fenced block of a kind, with their numbers.
  static func lines(in kind: String) throws -> [(number: Int, text: String)] {
    var open = false
    return try text("docs/method.md").split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        if line.hasPrefix("```") {
          open = line == "```\(kind)"
          return nil
        }
        return open ? (index + 1, String(line)) : nil
      }
  }

  @Test("every figure of the worked example is what the program computes, and its sums are right")
  func workedExample() throws {
    var expected = try WorkedFigures.all()
    let lines = try Self.lines(in: "example")
    for line in lines {
      let parts = line.text.components(separatedBy: ": ")
      try #require(parts.count == 2, "line \(line.number): \(line.text)")
      let sum = parts[1].components(separatedBy: " = ")
      let printed = try #require(sum.last).components(separatedBy: ", ")
      guard let values = expected.removeValue(forKey: parts[0]) else {
        Issue.record("line \(line.number): the program computes no \(parts[0])")
        continue
      }
      #expect(values.count == printed.count, "line \(line.number)")
      for (value, figure) in zip(values, printed) {
        let number = try #require(PageSum.number(figure), "line \(line.number): \(figure)")
        let unit = PageSum.lastPlace(figure)
        #expect(abs(value - number) <= 0.500001 * unit, "line \(line.number): \(figure) should be \(value)")
        guard sum.count == 2 else { continue }
        let added = try #require(PageSum.value(sum[0]), "line \(line.number): \(sum[0])")
        #expect(abs(added - number) <= 1.5 * unit, "line \(line.number): the sum comes to \(added)")
      }
    }
    #expect(expected.isEmpty, "not on the page: \(expected.keys.sorted())")
  }

  @Test("the parameters on the page are those of the file")
  func parameters() throws {
    let document = try Shipped.document("method/parameters.yaml", Problems())
    let entries = document.root["parameters"]?.entries ?? []
    let rows = entries.map { entry in
      let source = entry.value["source"]?.text == "judgement" ? "judgement" : "published"
      let value = entry.value["value"].map(Self.flat) ?? ""
      return "\(entry.key) = \(value.isEmpty ? "none" : value) [\(source)]"
    }
    let printed = try Self.lines(in: "parameters").reduce(into: [(number: Int, text: String)]()) { rows, line in
      if line.text.hasPrefix(" "), let last = rows.indices.last {
        rows[last].text += " " + line.text.drop { $0 == " " }
      } else {
        rows.append(line)
      }
    }
    for (row, line) in zip(rows, printed) { #expect(row == line.text, "line \(line.number)") }
    #expect(rows.count == printed.count && !rows.isEmpty)
    let owners = Set(entries.compactMap { $0.value["owner"]?.text }).sorted().joined(separator: ", ")
    let edition = "version \(document.root["version"]?.text ?? ""), \(document.root["date"]?.text ?? "")"
    try Self.expectPage(says: ["**Owners named in the file today: \(owners).**", "(\(edition))"])
  }

  @Test("the bands, the rating and the confidence of the worked example are the program's")
  func workedWords() throws {
    let result = try ProposalResult(scoring: Demo.proposal, under: .published)
    let bands = try result.domains.compactMap(\.score).map { score in
      "**\(score.band.words), borderline \(try #require(score.borderline).words)**"
    }
    let rating = try #require(result.rating).words
    try Self.expectPage(
      says: bands + ["Rating: **\(rating)**", "Confidence: **\(result.confidence.grade.rawValue)**"])
  }

  /// Whatever the breaks of its lines.
  private static func expectPage(says sentences: [String]) throws {
    let page = try text("docs/method.md").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in sentences {
      let isThere = page.contains(sentence)
      #expect(isThere, "the page does not say: \(sentence)")
    }
  }

  /// A value in one line: rows of a list apart by "; ", single items by ", ", the fields of a row by a space.
  private static func flat(_ node: YAMLNode) -> String {
    switch node.kind {
    case .scalar: node.text
    case .mapping: node.entries.map { flat($0.value) }.filter { !$0.isEmpty }.joined(separator: " ")
    case .sequence: node.elements.map(flat).joined(separator: node.elements.first?.kind == .mapping ? "; " : ", ")
    }
  }

  @Test("the smallest module on the page is the one that the tests build")
  func smallestModule() throws {
    let module = try Self.text("Tests/Plugins/SmallestSwift/SmallestSwift.swift")
    #expect(try Self.text("docs/writing-a-module.md").contains("```swift\n\(module)```"))
  }
}

/// What the program computes for each line of the worked example.
private enum WorkedFigures {
  static func all() throws -> [String: [Double]] {
    let result = try ProposalResult(scoring: Demo.proposal, under: .published)
    let education = try #require(result.domains[0].score)
    let poverty = try #require(result.domains[2].score)
    let factors = MethodParameters.published.discounting.standard.factors(count: 10)
    var figures = try domains(education, poverty)
    figures["discounted years"] = factors
    figures["all ten years"] = [factors.reduce(0, +)]
    for effect in Demo.proposal.effects {
      figures["\(effect.id) felt"] = (0..<10).map(effect.timing.strength)
    }
    let felt = zip(factors, (0..<10).map(Demo.e1.timing.strength)).reduce(0) { $0 + $1.0 * $1.1 }
    figures["E1 years felt"] = [felt]
    figures["E3 spread"] = [Demo.e3.spread]
    for trace in result.domains.flatMap(\.effects) { figures.merge(chain(trace)) { $1 } }
    figures["evidence level over the points"] = [result.confidence.start]
    figures["confidence"] = [result.confidence.value]
    figures["weighted sum over five domains"] = [0.2 * (education.score + poverty.score)]
    return figures
  }

  private static func chain(_ trace: EffectTrace) -> [String: [Double]] {
    var figures = [
      "\(trace.id) size": [trace.standardised.central], "\(trace.id) duration": [trace.duration],
      "\(trace.id) index": [trace.index],
    ]
    if trace.adjusted > 0 { figures["\(trace.id) after evidence"] = [trace.adjusted] }
    if trace.mitigatedShare > 0 {
      figures["\(trace.id) before mitigation"] = [trace.beforeMitigation]
      figures["\(trace.id) left after mitigation"] = [1 - trace.mitigatedShare]
    }
    return figures
  }

  private static func domains(_ education: DomainScore, _ poverty: DomainScore) throws -> [String: [Double]] {
    let drawn = try #require(education.simulation?.headline)
    let poor = try #require(poverty.simulation?.headline.interval)
    let nothing = education.switchingValues.first { $0.effect == "E1" && $0.factor == .size && $0.target == 0 }
    var figures: [String: [Double]] = [
      "education net index": [education.index], "education steps of 0.02": [education.index / 0.02],
      "education score": [education.score], "education benefit": [education.benefitScore],
      "education harm": [education.harmScore], "poverty score": [poverty.score],
      "points of E1": [education.contributions[0].points], "points of E2": [education.contributions[1].points],
      "education without the reduction for evidence": [education.unadjusted],
      "education before mitigation": [education.beforeMitigation],
      "E1 size at which education nets to nothing": [try #require(nothing).value],
      "education interval": [drawn.interval.low, drawn.interval.median, drawn.interval.high],
      "poverty interval": [poor.low, poor.median, poor.high],
      "education chance of harm": [drawn.probabilityBelowZero],
      "education chance of its own band": [drawn.bandProbabilities[education.band.rawValue]],
    ]
    for group in education.groups { figures["\(group.group) in education"] = [group.score] }
    for group in poverty.groups { figures["\(group.group) in poverty"] = [group.score] }
    return figures
  }
}

/// Sums as the page prints them: products and quotients, added and subtracted, with powers.
private enum PageSum {
  static func value(_ text: String) -> Double? {
    let terms = text.replacingOccurrences(of: " − ", with: " + − ").components(separatedBy: " + ")
    return terms.reduce(0) { sum, term in
      let negative = term.hasPrefix("− ")
      guard let sum, let product = product(negative ? String(term.dropFirst(2)) : term) else { return nil }
      return negative ? sum - product : sum + product
    }
  }

  private static func product(_ text: String) -> Double? {
    var words = text.components(separatedBy: " ")[...]
    guard var value = words.popFirst().flatMap(number) else { return nil }
    while let sign = words.popFirst() {
      guard let next = words.popFirst().flatMap(number), sign == "×" || sign == "÷" else { return nil }
      value = sign == "×" ? value * next : value / next
    }
    return value
  }

  /// A number with the page's minus, or a power such as 2^−0.5.
  static func number(_ text: String) -> Double? {
    let parts = text.replacingOccurrences(of: "−", with: "-").components(separatedBy: "^").compactMap(Double.init)
    return parts.count == 2 ? pow(parts[0], parts[1]) : parts.count == 1 ? parts[0] : nil
  }

  /// What the last printed digit is worth.
  static func lastPlace(_ figure: String) -> Double {
    let parts = figure.components(separatedBy: ".")
    return parts.count == 2 ? pow(10, -Double(parts[1].count)) : 1
  }
}
