import FoundationEssentials
import Impact
import Testing
import YAMLReading

@testable import Reports

@Suite("The campaign calendar in every format")
struct CalendarTests {
  private static let endings: [CalendarFormat: String] = [
    .terminal: "txt", .markdown: "md", .csv: "csv", .json: "json", .html: "html",
  ]

  @Test("The calendar reads as it did when last looked at", arguments: CalendarFormat.allCases)
  func snapshots(format: CalendarFormat) throws {
    let ending = try #require(Self.endings[format])
    try Snapshot.expect(render(CalendarFixture.small, as: format), isSnapshot: "calendar.\(ending)")
    try Snapshot.expect(render(CalendarFixture.hostile, as: format), isSnapshot: "calendar-hostile.\(ending)")
  }

  @Test("The same calendar gives the same bytes", arguments: CalendarFormat.allCases)
  func determinism(format: CalendarFormat) throws {
    #expect(try render(CalendarFixture.small, as: format) == render(CalendarFixture.small, as: format))
  }

  @Test("No format holds a raw control character or an override", arguments: CalendarFormat.allCases)
  func controls(format: CalendarFormat) throws {
    let text = try render(CalendarFixture.hostile, as: format)
    let raw = text.unicodeScalars.filter {
      $0 != "\n" && $0 != "\r" && $0 != "\u{2060}"
        && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(raw.isEmpty)
  }

  @Test("No line of the text is wider than asked", arguments: [40, 80, 132])
  func widths(width: Int) throws {
    for calendar in [CalendarFixture.small, CalendarFixture.hostile] {
      let text = try render(calendar, as: .terminal, width: width)
      for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width, "\(line)") }
    }
  }

  @Test("Every format says of an end taken by rule that it is assumed, and of a claim whose it is")
  func honesty() throws {
    for format in [CalendarFormat.terminal, .markdown, .html] {
      let text = try render(CalendarFixture.small, as: format).split { $0.isWhitespace }.joined(separator: " ")
      #expect(text.contains("end not recorded, taken to run until 16 February 2021"))
      #expect(text.contains("end not recorded, still running on 30 June 2026"))
      #expect(text.contains("claim of the LGA"))
    }
    let csv = try render(CalendarFixture.small, as: .csv)
    #expect(csv.contains("2020-11-18,day,seen,a newspaper,,,assumed,2021-02-16"))
    #expect(csv.contains("2020-12-01,month,claimed,LGA,,,assumed"))
  }

  @Test("A calendar without campaigns says so in every format", arguments: CalendarFormat.allCases)
  func empty(format: CalendarFormat) throws {
    let text = try render(CalendarFixture.calendar([]), as: format)
    switch format {
    case .csv: #expect(text == CalendarRows.header.joined(separator: ",") + "\r\n")
    case .json: #expect(text.contains("\"entries\" : [\n\n  ]"))
    case .terminal, .markdown, .html: #expect(text.contains("no campaign to show"))
    }
  }
}

@Suite("CSV for spreadsheets")
struct CSVTests {
  @Test("Every row has as many cells as the header")
  func shape() {
    for calendar in [CalendarFixture.small, CalendarFixture.hostile] {
      for entry in calendar.entries { #expect(CalendarRows.row(entry).count == CalendarRows.header.count) }
    }
  }
}
