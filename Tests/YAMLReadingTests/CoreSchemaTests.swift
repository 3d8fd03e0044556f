import Testing
import YAMLReading

@Suite("Values by the core schema")
struct CoreSchemaTests {
  static let table: [(String, YAMLScalar)] = [
    ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nULL", .string("nULL")),
    ("true", .bool(true)), ("True", .bool(true)), ("TRUE", .bool(true)), ("tRUE", .string("tRUE")),
    ("false", .bool(false)), ("False", .bool(false)), ("FALSE", .bool(false)),
    ("no", .string("no")), ("NO", .string("NO")), ("yes", .string("yes")), ("on", .string("on")), ("y", .string("y")),
    ("0", .int(0)), ("-0", .int(0)), ("+12", .int(12)), ("-19", .int(-19)), ("0123", .int(123)),
    ("0o17", .int(15)), ("0x1F", .int(31)), ("0o8", .string("0o8")), ("-0x1F", .string("-0x1F")),
    ("0x", .string("0x")), ("0b1", .string("0b1")), ("1_000", .string("1_000")), ("1:30", .string("1:30")),
    ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
    ("9223372036854775808", .float(9_223_372_036_854_775_808)), ("0x8000000000000000", .float(0x1p63)),
    ("1.5", .float(1.5)), ("1.", .float(1)), (".5", .float(0.5)), ("-.5", .float(-0.5)), ("1e3", .float(1000)),
    ("12e-1", .float(1.2)), ("+1.E+2", .float(100)), ("1e", .string("1e")), (".", .string(".")), ("+", .string("+")),
    (".e1", .string(".e1")), ("1.2.3", .string("1.2.3")), ("0x1p3", .string("0x1p3")), ("inf", .string("inf")),
    ("nan", .string("nan")), ("2026-09-01", .string("2026-09-01")), ("E10000029", .string("E10000029")),
    ("'1'", .string("1")), ("\"true\"", .string("true")), ("'~'", .string("~")),
    ("!!str 1", .string("1")), ("! 1", .string("1")), ("!!int '7'", .int(7)), ("!!float 7", .float(7)),
    ("!!bool 'true'", .bool(true)), ("!!null ''", .null),
  ]

  @Test("a value means what YAML 1.2 says it means", arguments: table)
  func meaning(_ written: String, _ expected: YAMLScalar) throws {
    let result = read("key: \(written)\n")
    #expect(result.problems == [])
    #expect(try #require(result.document).root["key"]?.scalar == expected)
  }

  @Test("literal and folded text is text")
  func blockText() throws {
    let root = try #require(read("a: |\n  1\n  2\nb: >-\n  x\n  y\n").document).root
    #expect(root["a"]?.scalar == .string("1\n2\n"))
    #expect(root["b"]?.scalar == .string("x y"))
    #expect(root["a"]?.mark == SourceMark(line: 1, column: 4))
  }

  @Test("a number that is not finite is refused", arguments: [".inf", "-.INF", ".nan", "1e999", "!!float .inf"])
  func notFinite(_ written: String) {
    let shown = written.split(separator: " ").last.map(String.init) ?? written
    #expect(complaints("a: \(written)\n") == ["1:4: `\(shown)` is not a finite number"])
  }

  @Test("a number too large for any type is refused however it is written")
  func tooLarge() {
    for written in [String(repeating: "9", count: 400), "0x" + String(repeating: "F", count: 270), "-9e400"] {
      #expect(complaints("a: \(written)\n").count == 1)
    }
    #expect(complaints("&k .inf : 1\nb: *k\n") == ["1:1: `.inf` is not a finite number"])
    #expect(json("a: 0x" + String(repeating: "F", count: 190) + "\n")?.hasSuffix("e+228}") == true)
  }

  @Test("a tag that is not known, or not true, is an error with its place")
  func tags() {
    #expect(complaints("a: !foo x\n") == ["1:4: the tag `!foo` is not known"])
    #expect(
      complaints("a: !!python/object:os.system [x]\n") == ["1:4: the tag `!!python/object:os.system` is not known"])
    #expect(complaints("a: !!int x\n") == ["1:4: this value is not what its tag `!!int` says it is"])
    #expect(complaints("a: !!int 1.5\n") == ["1:4: this value is not what its tag `!!int` says it is"])
    #expect(complaints("a: !!map [x]\n") == ["1:4: this value is not what its tag `!!map` says it is"])
    #expect(complaints("a: !!seq [x]\nb: !!map {}\n") == [])
  }

  @Test("a node is what was written: kind, text, place, order of keys")
  func nodes() throws {
    let root = try #require(read("b: [1, 'x y']\na: {}\n").document).root
    #expect(root.kind == .mapping)
    #expect(root.entries.map(\.key) == ["b", "a"])
    #expect(root.entries.map(\.keyMark) == [SourceMark(line: 1, column: 1), SourceMark(line: 2, column: 1)])
    let list = try #require(root["b"])
    #expect(list.kind == .sequence && list.scalar == nil && list.text == "")
    #expect(list.elements.map(\.text) == ["1", "x y"])
    #expect(list.elements.map(\.mark.column) == [5, 8])
    #expect(root["c"] == nil && list["b"] == nil && root["a"]?.entries.isEmpty == true)
  }
}
