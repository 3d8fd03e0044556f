import Testing
import YAMLReading

@Suite("Near misses")
struct NearMissTests {
  static let table: [(String, String?)] = [
    ("titel", "title"), ("Title", "title"), ("benefit payment", "benefit-payment"),
    ("benefit_payment", "benefit-payment"),
    ("benefitpayment", "benefit-payment"), ("summ", "summary"), ("leed", "lead"), ("lead-department", "lead"),
    ("x", nil), ("", nil), ("zebra", nil), ("su", nil), (String(repeating: "title", count: 1000), nil),
  ]

  @Test("the word probably meant is found, and nothing where nothing is near", arguments: table)
  func suggestion(_ word: String, _ expected: String?) {
    #expect(NearMiss.suggestion(for: word, among: ["title", "summary", "benefit-payment", "lead"]) == expected)
  }

  @Test("of equally near words the first in the alphabet is taken, whatever the order")
  func ties() {
    #expect(NearMiss.suggestion(for: "bat", among: ["hat", "cat"]) == "cat")
    #expect(NearMiss.suggestion(for: "bat", among: ["cat", "hat"]) == "cat")
  }
}
