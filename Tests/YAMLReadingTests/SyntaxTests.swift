import Testing
import YAMLReading

@Suite("Mistakes of structure and syntax")
struct SyntaxTests {
  static let table: [(String, String)] = [
    ("a:\n\tb: 1\n", "2:1: a tab is used for indentation; YAML allows only spaces here"),
    ("a: |\n  x\n\t- y\n", "3:1: a tab is used for indentation; YAML allows only spaces here"),
    ("a: @home\n", "1:4: text cannot begin with the character `@`"),
    ("a: %x\n", "1:4: text cannot begin with the character `%`"),
    ("a: b: c\n", "1:5: a colon is not expected here"),
    ("a: 1\n  b: 2\n", "2:4: a colon is not expected here"),
    ("a: - b\n", "1:4: a list item is not expected here"),
    ("a: 1\nb\nc: 2\n", "2:1: this line is neither `key: value` nor part of the text before it"),
    ("a:\n  b: 1\n c: 2\n", "3:2: this line does not fit the mapping that begins on line 1, column 1"),
    ("- a\nb: 1\n", "2:1: this line does not fit the list that begins on line 1, column 1"),
    ("a: 'it's'\n", "1:8: text follows the closing quote"),
    ("a: \"open\nb: 1\n", "1:4: this quote is never closed"),
    ("a: 'open\n---\n", "1:4: this quote is never closed"),
    ("a: \"c:\\dir\"\n", "1:7: inside double quotes a backslash must begin a known escape such as \\n or \\\""),
    ("a: \"\\u00\"\n", "1:7: inside double quotes a backslash must begin a known escape such as \\n or \\\""),
    ("a: \"\\ud800\"\n", "1:7: inside double quotes a backslash must begin a known escape such as \\n or \\\""),
    ("a: [1, , 2]\n", "1:8: a value is missing here"),
    (
      "a: [1, 2\nb: 3\n",
      "1:4: the list that begins here with [ lacks a comma or its closing ]; noticed on line 2, column 2"
    ),
    (
      "a: {x: 1\n",
      "1:4: the mapping that begins here with { lacks a comma or its closing }; noticed on line 2, column 1"
    ),
    (
      "a: *important*\n",
      "1:4: text that begins with * is read as an alias, and this one has no name of letters, digits, - and _"
    ),
    (
      "a: & b\n",
      "1:4: text that begins with & is read as an anchor, and this one has no name of letters, digits, - and _"
    ),
    ("a: !x!y b\n", "1:4: text that begins with ! is read as a tag, and this one is not written as YAML asks"),
    ("a: |x\n  t\n", "1:5: after | or > only a sign such as - or + may follow on the line"),
    ("%YAML 2.0\n---\na: 1\n", "1:1: this document asks for a version of YAML that is not read here"),
    (
      "%FOO\n---\na: 1\n",
      "1:5: a line that begins with % is read as a directive, and this one is not written as YAML asks"
    ),
    ("%TAG ! !!\n---\na: 1\n", "1:1: %TAG directives are not read"),
    ("[1]\nb\n", "2:1: the document is already complete, but more text follows here"),
    ("a: 1\n---\nb: 2\n", "2:1: a second document begins here; a file holds one document"),
    ("? [a]\n: 1\n", "1:3: a key must be a piece of text, but this is a list or a mapping"),
    ("a: 1\n? \n: 2\n", "2:2: there is no key before this colon"),
    ("a: \"\\0\"\n", "1:4: this text contains a control character, written as an escape"),
    ("a: \"x\\e[31m\"\n", "1:4: this text contains a control character, written as an escape"),
    ("a: \"\\x9b\"\n", "1:4: this text contains a control character, written as an escape"),
    ("", "the file is empty"),
    ("\u{FEFF}", "the file is empty"),
    ("# nothing yet\n\n", "the file has no content, only blank lines or comments"),
    ("---\n", "the file has no content, only blank lines or comments"),
  ]

  @Test("a mistake is told in plain words at its place", arguments: table)
  func sentence(_ text: String, _ expected: String) {
    #expect(complaints(text) == [expected])
    #expect(read(text).problems.allSatisfy { $0.help != nil })
  }

  @Test("a directive for YAML 1.2, a document start and a document end are fine")
  func allowed() {
    #expect(complaints("%YAML 1.2\n---\na: 1\n...\n# end\n") == [])
  }

  @Test("all repeated keys are reported, each naming the first place")
  func repeatedKeys() {
    #expect(
      complaints("a: 1\n\"a\": 2\nb: {1: x, \"1\": y}\na: 3\n") == [
        "2:1: the key `a` appears twice in this mapping; it is already on line 1, column 1",
        "3:11: the key `1` appears twice in this mapping; it is already on line 3, column 5",
        "4:1: the key `a` appears twice in this mapping; it is already on line 1, column 1",
      ])
  }

  @Test("a repeated key is found in a large mapping, and in another Unicode spelling")
  func repeatedInLarge() {
    let large = (0..<5000).map { "key\($0): 1\n" }.joined()
    #expect(complaints(large) == [])
    #expect(
      complaints(large + "key77: 2\n") == [
        "5001:1: the key `key77` appears twice in this mapping; it is already on line 78, column 1"
      ])
    #expect(complaints("caf\u{E9}: 1\ncafe\u{301}: 2\n").count == 1)
  }

  @Test("64 levels are read; a 65th is refused, and so are 20,000")
  func depth() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(complaints(nested(64)) == [])
    let sentence = "1:65: lists and mappings are nested more than 64 levels deep here"
    #expect(complaints(nested(65)) == [sentence])
    #expect(complaints(nested(20_000)) == [sentence])
    let lines = (0..<20_000).map { String(repeating: " ", count: min($0, 300)) + "a:\n" }.joined()
    #expect(complaints(lines) == ["65:65: lists and mappings are nested more than 64 levels deep here"])
  }

  @Test("a list of 100,000 empty mappings is read in time that grows with its length")
  func manySmall() throws {
    let text = String(repeating: "- {}\n", count: 100_000)
    #expect(try #require(read(text).document).root.elements.count == 100_000)
  }

  @Test("mistakes before a syntax error are still told")
  func before() {
    #expect(complaints("a: 1\na: *x\nb: 'open\n").count == 3)
  }
}
