import FoundationEssentials
import Impact
import Testing

@testable import Reports

@Suite("Every assessment in every format")
struct FormatTests {
  @Test("The reports read as they did when last looked at", arguments: Fixture.allCases)
  func snapshots(fixture: Fixture) throws {
    for format in [ReportFormat.terminal, .markdown] {
      for detail in Detail.allCases where fixture != .hostile || detail == .full {
        let ending = format == .terminal ? "txt" : "md"
        let text = try render(fixture.assessment, as: format, detail: detail)
        try Snapshot.expect(text, isSnapshot: "\(fixture.rawValue)-\(detail.rawValue).\(ending)")
      }
    }
  }

  @Test("No line of the terminal report is wider than asked", arguments: Fixture.allCases, [40, 60, 80, 132])
  func widths(fixture: Fixture, width: Int) throws {
    for detail in Detail.allCases {
      let text = try render(fixture.assessment, as: .terminal, width: width, detail: detail)
      for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width, "\(line)") }
    }
  }

  @Test("Plain text holds no control character, no override and no escape", arguments: Fixture.allCases)
  func controls(fixture: Fixture) throws {
    for format in ReportFormat.allCases {
      let text = try render(fixture.assessment, as: format, detail: .full)
      #expect(!text.unicodeScalars.contains { Self.isRaw($0) }, "\(format)")
    }
  }

  private static func isRaw(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x200C, 0x200D, 0x2060: false
    default: [.control, .format, .lineSeparator].contains(scalar.properties.generalCategory)
    }
  }

  @Test("Colour changes no word: without its sequences the report is the plain one", arguments: Fixture.allCases)
  func colour(fixture: Fixture) throws {
    let coloured = try render(fixture.assessment, as: .terminal, style: .ansi)
    let stripped = coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(coloured.contains("\u{1B}["))
    #expect(try stripped == render(fixture.assessment, as: .terminal))
  }

  @Test("No line ends in a space, and no two empty lines follow each other", arguments: Fixture.allCases)
  func tidiness(fixture: Fixture) throws {
    for format in [ReportFormat.terminal, .markdown] {
      let text = try render(fixture.assessment, as: format, detail: .full)
      #expect(!text.contains(" \n") && !text.contains("\n\n\n") && text.hasSuffix("\n"))
    }
  }

  @Test("JSON reads back to the same value, sorted, and is the same bytes each time", arguments: Fixture.allCases)
  func json(fixture: Fixture) throws {
    let text = try render(fixture.assessment, as: .json)
    let back = try JSONDecoder().decode(Assessment.self, from: Data(text.utf8))
    #expect(try render(back, as: .json) == text)
    #expect(back.proposal.title == (try fixture.assessment.proposal.title))
    #expect(text.hasPrefix("{\n  \"alignment\"") && text.hasSuffix("}\n") && !text.contains("\\/"))
  }

  @Test("A number that JSON cannot hold is an error, never a blank")
  func notFinite() throws {
    var assessment = try Fixture.complete.assessment
    assessment.domains[0].benefit = .nan
    #expect(throws: EncodingError.self) { try render(assessment, as: .json) }
    #expect(try render(assessment, as: .terminal).contains("no number"))
  }

  @Test("The standard report of a full proposal stays within 235 lines and the brief one within 70")
  func length() throws {
    var assessment = try Fixture.complete.assessment
    // A second strategy and a reading in another framework are only there when they are asked for.
    assessment.otherAlignments = []
    assessment.alignment?.frameworks = []
    let standard = try render(assessment, as: .terminal)
    let brief = try render(assessment, as: .terminal, detail: .brief)
    #expect(standard.split(separator: "\n", omittingEmptySubsequences: false).count <= 235)
    #expect(brief.split(separator: "\n", omittingEmptySubsequences: false).count <= 70)
  }
}
