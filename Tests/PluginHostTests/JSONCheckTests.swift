import Foundation
import Testing

@testable import PluginHost

@Suite("The check of a module's JSON")
struct JSONCheckTests {
  @Test(
    "accepts what RFC 8259 accepts",
    arguments: [
      "{}", "[]", "null", " true ", "-0", "0.5e-10", "1E+9", #""\u00e9\n""#, #"{"a": [1, {"b": []}], "c": {}}"#,
      #"[[], {}, [[]]]"#, "\"Tŷ 🙂\"", "[1,2\n,\t3]",
    ])
  func accepts(text: String) {
    #expect(JSONCheck.mistake(in: Array(text.utf8)) == nil)
  }

  @Test(
    "names the first byte that is wrong",
    arguments: [
      ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\": 0,5}", 8), ("01", 1), ("1.", 2), ("-", 1), ("{a: 1}", 1), ("[1] x", 4),
      ("\"a", 2), ("\"\n\"", 1), (#""\x""#, 2), (#""\u12g4""#, 5), ("tru", 3), ("NaN", 0), ("[1 2]", 3), ("{\"a\"}", 4),
      ("[}", 1), ("{\"a\":1]", 6),
    ])
  func rejects(text: String, offset: Int) {
    #expect(JSONCheck.mistake(in: Array(text.utf8))?.offset == offset)
  }

  @Test(
    "rejects what is not UTF-8",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ]
      as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    #expect(JSONCheck.mistake(in: [0x22] + bytes + [0x22]) == .notUTF8(1))
  }

  @Test("bears any depth, and refuses more than its limit")
  func depth() {
    let nested = { (levels: Int) in [UInt8](repeating: 0x5B, count: levels) + [UInt8](repeating: 0x5D, count: levels) }
    #expect(JSONCheck.mistake(in: nested(128)) == nil)
    #expect(JSONCheck.mistake(in: nested(129)) == .tooDeep(128))
    #expect(JSONCheck.mistake(in: nested(1_000_000)) == .tooDeep(128))
  }

  @Test("agrees with Foundation on ten thousand damaged texts, save the trailing comma that Foundation lets pass")
  func agreesWithFoundation() {
    var random = SplitMix(state: 42)
    let sound = Array(#"{"a": [1.5, -2e3, "x\n\u00e9", true], "b": {"c": null, "d": ""}, "e": [[], {}]}"#.utf8)
    let alphabet = Array(#"{}[]",:\u0aetn -+.1"#.utf8)
    for _ in 0..<10_000 {
      var bytes = sound
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = alphabet.randomElement(using: &random) ?? 0
      }
      let theirs = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      if theirs, String(decoding: bytes, as: UTF8.self).contains(/,\s*[\]}]/) { continue }
      #expect((JSONCheck.mistake(in: bytes) == nil) == theirs, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}

/// A small generator with a fixed seed, so that a failure can be met again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
