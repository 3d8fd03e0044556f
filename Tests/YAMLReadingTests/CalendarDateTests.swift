import Testing
import YAMLReading

@Suite("Days of the calendar")
struct CalendarDateTests {
  @Test("only real days in the one form are read")
  func reading() {
    #expect(CalendarDate("2024-02-29")?.day == 29)
    #expect(CalendarDate("2000-02-29") != nil)
    for wrong in [
      "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026-9-01", "2026-09-01 ", "２026-09",
      "+026-09-01",
    ] {
      #expect(CalendarDate(wrong) == nil)
    }
    #expect(CalendarDate(year: .max, month: .min, day: .max) == nil)
  }

  @Test("day numbers count from 1970 and agree with known days")
  func dayNumbers() {
    #expect(CalendarDate("1970-01-01")?.dayNumber == 0)
    #expect(CalendarDate("2000-03-01")?.dayNumber == 11_017)
    #expect(CalendarDate("0001-01-01")?.dayNumber == -719_162)
    #expect(CalendarDate("9999-12-31")?.dayNumber == 2_932_896)
    #expect(CalendarDate(dayNumber: .min).description == "0001-01-01")
    #expect(CalendarDate(dayNumber: .max).description == "9999-12-31")
  }

  @Test(
    "every day of the 400 years after which the calendar repeats follows the one before it, and survives the way there and back"
  )
  func everyDay() {
    var previous = CalendarDate(dayNumber: 0)
    var isRight = true
    for number in 1...146_097 {
      let date = CalendarDate(dayNumber: number)
      isRight = isRight && date.dayNumber == number && previous < date
      if number.isMultiple(of: 997) { isRight = isRight && CalendarDate(date.description) == date }
      previous = date
    }
    #expect(isRight)
  }
}
