import Testing

@testable import Reports

@Suite("Numbers in full")
struct ExactFiguresTests {
  @Test(
    "They keep ten significant digits and nothing of a rounding error",
    arguments: [
      (0.005123951884321, "0.005123951884"), (0.85, "0.85"), (16.32732353, "16.32732353"), (0, "0"),
      (-0.000004379344617036, "\u{2212}0.000004379344617"), (1, "1"), (0.1 + 0.2, "0.3"), (1e12, "1000000000000.0"),
      (.infinity, "no number"), (1e-30, "0"), (14_690_000, "14,690,000"),
    ])
  func exact(_ value: Double, _ text: String) { #expect(Figures.exact(value) == text) }
}
