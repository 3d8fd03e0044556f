import FoundationEssentials
import Impact
import Testing

@Suite("A conflict for other programs")
struct ConflictJSONTests {
  @Test("has the keys of the contract, and a disposition that is null until there is one")
  func keys() throws {
    var conflict = Conflict(
      kind: "DUP_NO_XREF", title: "uncoordinated duplicates", severity: .high, confidence: 0.72, between: ["a", "b"],
      reason: "R.", evidence: ["E."],
      clears: ["C."])
    #expect(try json(conflict).contains(#""disposition":null"#))
    conflict.disposition = "co-ordinate"
    let expected =
      #"{"between":["a","b"],"clears":["C."],"confidence":0.72,"disposition":"co-ordinate","evidence":["E."],"#
      + #""kind":"DUP_NO_XREF","reason":"R.","severity":"high","title":"uncoordinated duplicates"}"#
    #expect(try json(conflict) == expected)
  }

  private func json(_ conflict: Conflict) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(conflict), as: UTF8.self)
  }
}
