import Impact
import Testing
import YAMLReading

@Suite("A date as far as it is known")
struct FuzzyDateTests {
  @Test(
    "is read as a day, a month or a year and said in words",
    arguments: [
      ("2020-11-18", "18 November 2020"), ("2020-11", "November 2020"), ("2020", "2020"),
    ])
  func forms(_ text: String, _ words: String) throws {
    let date = try #require(FuzzyDate(text))
    #expect("\(date)" == words)
  }

  @Test(
    "is nothing when the calendar has no such day",
    arguments: ["2020-13", "2020-02-30", "20", "", "next year", "2020-1-1"])
  func refused(_ text: String) {
    #expect(FuzzyDate(text) == nil)
  }

  @Test("names the season it begins in")
  func season() throws {
    let date = try #require(CalendarDate(year: 2018, month: 3, day: 1))
    #expect("\(FuzzyDate(date, precision: .season))" == "spring 2018")
  }
}
