import Testing

@Suite("A node as JSON")
struct JSONTests {
  @Test("types, order and escapes are kept")
  func values() {
    let text = "b: [1, -2.5, 1e30, true, ~, no]\na: \"q\\\"\\\\\\n\\t é\"\n'': {}\n"
    #expect(json(text) == #"{"b":[1,-2.5,1e+30,true,null,"no"],"a":"q\"\\\n\t é","":{}}"#)
  }

  @Test("with places every mapping begins with its own, and the document cannot forge one")
  func places() {
    #expect(
      json("a:\n  - x: 1\n    at: forged\n", placesAs: "at")
        == #"{"at":{"line":1,"column":1},"a":[{"at":{"line":2,"column":5},"x":1}]}"#)
    #expect(json("{}\n", placesAs: "at") == #"{"at":{"line":1,"column":1}}"#)
  }
}
