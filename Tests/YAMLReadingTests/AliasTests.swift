import Testing
import YAMLReading

@Suite("Anchors, aliases and merge keys")
struct AliasTests {
  @Test("an alias is the value it names, with the place where that was written")
  func alias() throws {
    let root = try #require(read("a: &x [1, 2]\nb: *x\n*y : 3\n".replacing("*y", with: "c")).document).root
    #expect(root["b"]?.elements.map(\.text) == ["1", "2"])
    #expect(root["b"]?.mark.line == 1)
  }

  @Test("an alias can stand for a key, and a later anchor of the same name wins")
  func aliasKeys() {
    #expect(json("a: &k key\nb: {*k : 1}\n") == #"{"a":"key","b":{"key":1}}"#)
    #expect(json("- &k 1\n- &k 2\n- *k\n") == "[1,2,2]")
    #expect(
      complaints("a: &k [x]\nb: {*k : 1}\n") == ["2:5: a key must be a piece of text, but `*k` is a list or a mapping"])
  }

  @Test("merge keys add what is not written; explicit keys win, then the earlier mapping")
  func merge() {
    let base = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\n"
    #expect(json(base + "c: {<<: *a, y: 9}\n")?.hasSuffix(#""c":{"y":9,"x":1}}"#) == true)
    #expect(json(base + "c: {y: 9, <<: *a}\n")?.hasSuffix(#""c":{"y":9,"x":1}}"#) == true)
    #expect(json(base + "c: {<<: [*b, *a]}\n")?.hasSuffix(#""c":{"y":2,"z":2,"x":1}}"#) == true)
    #expect(json("c: {<<: {<<: {p: 1}, q: 2}, r: 3}\n") == #"{"c":{"r":3,"q":2,"p":1}}"#)
    #expect(json("c: {\"<<\": 1}\n") == #"{"c":{"<<":1}}"#)
  }

  @Test("a merged entry keeps the place where it was written")
  func mergedPlace() throws {
    let root = try #require(read("a: &a\n  x: 1\nb:\n  <<: *a\n").document).root
    let entry = try #require(root["b"]?.entries.first)
    #expect(entry.keyMark == SourceMark(line: 2, column: 3) && entry.value.mark == SourceMark(line: 2, column: 6))
  }

  @Test("a merge key needs a mapping")
  func badMerge() {
    let sentence = "a merge key `<<` takes a mapping or a list of mappings, but this is neither"
    #expect(complaints("<<: 3\n") == ["1:5: " + sentence])
    #expect(complaints("a: &a {}\nb: {<<: [*a, 4]}\n") == ["2:14: " + sentence])
  }

  @Test("every alias without an anchor is reported, with the name probably meant")
  func undefined() {
    let result = read("a: &common 1\nb: *comon\nc: *nothing\n")
    #expect(
      result.problems.map(\.message) == [
        "the alias `*comon` names nothing that comes before it",
        "the alias `*nothing` names nothing that comes before it",
      ])
    #expect(result.problems.first?.help == "Did you mean `*common`?")
    #expect(complaints("a: {<<: *nope}\n*nope : 1\n*nope : 2\n").count == 3)
  }

  @Test("an alias inside the value it names is an error")
  func cycle() {
    #expect(
      complaints("a: &x [*x]\nb: &y {c: [*y]}\n") == [
        "1:8: the alias `*x` stands inside the value it names", "2:12: the alias `*y` stands inside the value it names",
      ])
  }

  @Test("a billion laughs is refused at the alias that passes the bound, having counted and not expanded")
  func laughs() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    // Levels a1 to a3 add 110 + 1110 + 11,110 values; on line 5 each alias adds 11,111, so the eighth is too many.
    #expect(
      complaints(text) == ["5:45: with its aliases written out, the document grows by more than 100000 values"])
  }

  @Test("aliases may add exactly 100,000 values, and not one more")
  func bound() {
    let list = "a: &a [" + String(repeating: "x,", count: 999) + "]\n"
    func document(_ count: Int) -> String { list + "b: [" + String(repeating: "*a,", count: count) + "]\n" }
    #expect(complaints(document(100)) == [])
    #expect(complaints(document(101)).count == 1)
  }

  @Test("repeated merging counts towards the bound")
  func mergeBound() {
    var text = "a: &a {" + (0..<400).map { "k\($0): 1" }.joined(separator: ", ") + "}\n"
    for number in 0..<200 { text += "m\(number): {<<: *a}\n" }
    #expect(complaints(text).map { $0.hasSuffix("grows by more than 100000 values") } == [true])
  }

  @Test("aliases cannot build what nesting may not")
  func deepAliases() {
    func nest(_ name: String, around inner: String) -> String {
      "\(name): &\(name) " + String(repeating: "[", count: 30) + inner + String(repeating: "]", count: 30) + "\n"
    }
    let text = nest("a", around: "x") + nest("b", around: "*a") + nest("c", around: "*b")
    #expect(
      complaints(text) == [
        "3:37: with `*b` written out, lists and mappings are nested more than 64 levels deep here"
      ])
  }
}
