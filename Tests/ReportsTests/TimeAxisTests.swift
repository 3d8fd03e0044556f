import Testing
import YAMLReading

@testable import Reports

@Suite("An axis of time")
struct TimeAxisTests {
  private func axis(_ first: String, _ last: String) throws -> TimeAxis {
    TimeAxis(
      first: try #require(CalendarDate(first)).dayNumber, last: try #require(CalendarDate(last)).dayNumber)
  }

  @Test("labels months in a quarter of a year and years in thirty")
  func steps() throws {
    #expect(
      try axis("2026-01-01", "2026-03-31").ticks(fitting: 320).map(\.label) == ["Jan 2026", "Feb 2026", "Mar 2026"])
    let years = try axis("2000-01-01", "2029-12-31").ticks(fitting: 320).map(\.label)
    #expect(years == ["2000", "2005", "2010", "2015", "2020", "2025"])
    #expect(try axis("2000-01-01", "2029-12-31").ticks(fitting: 640).count == 15)
  }

  @Test("never sets two labels closer than a label is wide", arguments: [10, 90, 400, 1500, 7400, 40_000, 3_000_000])
  func room(days: Int) {
    for width in [320, 640] {
      let ticks = TimeAxis(first: 10_957, last: 10_957 + days).ticks(fitting: width).filter { !$0.label.isEmpty }
      for (one, next) in zip(ticks, ticks.dropFirst()) {
        let pixels = (next.position - one.position).hundredths * width / 10_000
        #expect(pixels >= one.label.count * 7, "\(one.label) \(next.label)")
      }
    }
  }

  @Test("stays finite for days the calendar does not have")
  func extremes() {
    let axis = TimeAxis(first: Int.min, last: Int.max)
    #expect(axis.position(Int.min).text == "0%" && axis.position(Int.max).text == "100%")
    #expect(axis.ticks(fitting: 320).count <= 20)
  }

  @Test("writes shares as per cent without needless digits")
  func shares() {
    #expect(
      [0, 5, 50, 1234, 10_000, 20_000, -1].map { Share(hundredths: $0).text }
        == ["0%", "0.05%", "0.5%", "12.34%", "100%", "100%", "0%"])
  }
}
