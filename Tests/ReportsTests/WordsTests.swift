import Testing

@testable import Reports

@Suite("Numbers and days in words")
struct WordsTests {
  @Test(
    "Points are whole and signed, and a blank is a dash",
    arguments: [
      (16.27, "+16"), (-3.5, "\u{2212}4"), (-0.4, "0"), (nil, "\u{2013}"), (.nan, "no number"), (1e300, "no number"),
    ] as [(Double?, String)])
  func points(value: Double?, words: String) { #expect(Figures.points(value) == words) }

  @Test(
    "A probability never says never",
    arguments: [
      (0, "less than 1%"), (0.004, "less than 1%"), (0.6687, "67%"), (0.985, "99%"), (0.9931, "more than 99%"),
      (1, "100%"), (.nan, "no number"),
    ])
  func probabilities(value: Double, words: String) { #expect(Figures.probability(value) == words) }

  @Test("A small share keeps its digits", arguments: [(0.1, "10%"), (0.004, "0.4%"), (0.0125, "1.3%"), (0, "0%")])
  func shares(value: Double, words: String) { #expect(Figures.share(value) == words) }

  @Test(
    "A small change keeps its digits",
    arguments: [(0.15, "0.15 SD"), (-0.000209, "\u{2212}0.00021 SD"), (0, "0.00 SD"), (1e-9, "0.000000 SD")])
  func deviations(value: Double, words: String) { #expect(Figures.deviations(value) == words) }

  @Test("The yardstick's words change in the middle of its gaps")
  func yardstick() {
    let words = [0.074, 0.075, 0.224, 0.374, 0.524, 0.774, 0.924, 0.93].map { Yardstick.word(for: $0) }
    #expect(
      words == [
        "remote chance", "highly unlikely", "highly unlikely", "unlikely", "realistic possibility", "likely",
        "highly likely", "almost certain",
      ])
  }

  @Test(
    "A day is written out, and what is no day stays as it is",
    arguments: [("2027-04-01", "1 April 2027"), ("2027-13-01", "2027-13-01"), ("soon", "soon"), ("", "")])
  func days(iso: String, words: String) { #expect(Day.words(iso) == words) }

  @Test("Large numbers are grouped", arguments: [(12_183_016, "12,183,016"), (-1000, "\u{2212}1,000"), (999, "999")])
  func groups(value: Int, words: String) { #expect(Figures.grouped(value) == words) }
}
