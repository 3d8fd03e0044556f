import Testing

@testable import Impact

@Suite("Numbers in messages")
struct NumberTests {
  @Test(
    "A number keeps four digits, all of a large whole one, and commas between thousands",
    arguments: [
      (0.4625, "0.4625"), (27.4, "27.4"), (-1.5, "\u{2212}1.5"), (10_964_714, "10,964,714"),
      (0.9 - 0.1 * 0.001, "0.8999"),
      (1234.56, "1,235"), (0.000012, "0.000012"), (-1e-30, "0"), (.nan, "no number"),
    ])
  func plain(_ value: Double, _ text: String) { #expect(Numbers.plain(value) == text) }

  @Test("A sum of decimals is printed as it was meant, and one that misses 1 is told from 1")
  func exact() {
    #expect(Numbers.exact(0.2 + 0.3 + 0.2 + 0.1 + 0.1) == "0.9")
    #expect(Numbers.exact(1.000001) == "1.000001")
    #expect(ComparisonError.sumIsNotOne(0.2 + 0.3 + 0.2 + 0.1 + 0.1).sentence.contains("add up to 0.9 and"))
  }

  @Test(
    "An interval without 0 in it never prints an end of 0",
    arguments: [
      (0.3, 1.2, "+0.3 to +1"), (0.04, 12, "+0.04 to +12"), (-3, -0.2, "\u{2212}3 to \u{2212}0.2"),
      (-0.3, 1.2, "0 to +1"), (0, 1.2, "0 to +1"), (-4, 38, "\u{2212}4 to +38"), (0.6, 2, "+1 to +2"),
      (0.2, 0.4, "+0.2 to +0.4"),
    ])
  func interval(_ low: Double, _ high: Double, _ text: String) { #expect(Numbers.interval(low, high) == text) }

  @Test(
    "A unit is printed in words",
    arguments: [("per-100000", "per 100,000"), ("per-1000", "per 1,000"), ("percent", "per cent"), ("score", "")])
  func unit(_ unit: String, _ words: String) {
    #expect(Numbers.unit(unit) == words)
    #expect(Numbers.amount("2", unit) == (words.isEmpty ? "2" : "2 \(words)"))
  }
}
