import Impact
import Testing

@testable import Reports

@Suite("Nothing is lost on the way to the page")
struct CompletenessTests {
  /// The report on one line.
  private func text(_ fixture: Fixture, _ format: ReportFormat, _ detail: Detail) throws -> String {
    let text = try render(fixture.assessment, as: format, width: 400, detail: detail)
    return text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test("The full report holds every line of the assessment", arguments: [Fixture.complete, .incomplete, .nothing])
  func full(fixture: Fixture) throws {
    let words = try text(fixture, .terminal, .full)
    let value = try fixture.assessment
    var parts = value.effects.flatMap { [$0.id, $0.title] } + value.effects.flatMap(\.chain).map(\.words)
    parts += value.findings.flatMap { [$0.id, $0.rule, $0.title, $0.detail, $0.remedy] } + value.warnings
    parts += value.conflicts.flatMap { $0.between + $0.evidence + $0.clears + [$0.reason] }
    parts += value.duties.flatMap { [$0.title, $0.record, $0.because] } + value.articles.map(\.title)
    parts += value.departments.map(\.name) + value.groups.map(\.title) + value.inputs.map(\.path)
    parts += value.modules.flatMap { [$0.id, $0.version] + $0.log } + value.domains.flatMap(\.matched)
    parts += (value.alignment?.objectives ?? []).flatMap { [$0.title, $0.target] + $0.links + $0.proposed }
    for alignment in ([value.alignment] + value.otherAlignments).compactMap(\.self) {
      parts +=
        [alignment.strategy.uppercased(), alignment.note] + alignment.orphans + alignment.asserted + alignment.notes
      parts += alignment.tensions.flatMap { $0.between + $0.links + [$0.because] }
      parts += alignment.frameworks.flatMap { [$0.title] + $0.outcomes.flatMap { [$0.title] + $0.supports } }
      for move in alignment.objectives.flatMap(\.moves) {
        parts += [move.indicator, move.because, move.share == nil ? nil : move.target?.of].compactMap(\.self)
      }
    }
    for part in parts { #expect(words.contains(part), "\(part)") }
  }

  @Test("Every effect stands in the standard report, whatever became of it")
  func effects() throws {
    var value = try Fixture.complete.assessment
    for index in value.domains.indices { value.domains[index].status = .notQuantified }
    value.effects[0].status = "a word from a later version"
    let words = try render(value, as: .terminal)
    for effect in value.effects { #expect(words.contains("- \(effect.id) "), "\(effect.id)") }
  }

  @Test("Every high finding is listed, however many there are")
  func highFindings() throws {
    var value = try Fixture.complete.assessment
    value.findings = Array(repeating: value.findings[0], count: 40) + value.findings
    let words = try render(value, as: .terminal, width: 200)
    #expect(words.split(separator: "\n").filter { $0.contains("!!! No answer for children") }.count == 41)
    #expect(words.contains("Not listed here: 3 medium, 3 low and 2 for information."))
  }

  @Test("Markdown tells the same story as the terminal", arguments: [Fixture.complete, .incomplete, .nothing])
  func sameStory(fixture: Fixture) throws {
    let story = try AssessmentStory(fixture.assessment, detail: .standard).document
    let markdown = try render(fixture.assessment, as: .markdown)
    let terminal = try render(fixture.assessment, as: .terminal, width: 400)
    for section in story.sections {
      #expect(markdown.contains("\n## \(Escaping.markdown(section.title))\n"))
      #expect(terminal.contains("\n\(section.title.uppercased())\n"))
    }
  }

  @Test("A hostile title forges no heading, link, image, code or cell in Markdown")
  func hostile() throws {
    let story = try AssessmentStory(Fixture.hostile.assessment, detail: .full).document
    let lines = try render(Fixture.hostile.assessment, as: .markdown, detail: .full).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("# ") }.count == 1)
    #expect(lines.filter { $0.hasPrefix("## ") }.count == story.sections.count)
    for line in lines {
      let bare = line.replacing(#/\\./#, with: "")
      #expect(!bare.contains { "[]`<".contains($0) } && !bare.contains("://") && !bare.contains("www."), "\(line)")
    }
  }
}
