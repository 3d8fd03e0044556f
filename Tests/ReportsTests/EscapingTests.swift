import Testing

@testable import Reports

@Suite("Text from outside is made harmless")
struct EscapingTests {
  @Test(
    "Control characters, overrides and breaks do not reach a line",
    arguments: [
      ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{9B}2Jb", "a\u{FFFD}2Jb"), ("a\r\nb\u{2028}c\td", "a  b c d"),
      ("\u{202E}evil\u{2066}", "\u{FFFD}evil\u{FFFD}"), ("a\u{8}\u{7F}b", "a\u{FFFD}\u{FFFD}b"),
      ("a\u{200B}b\u{E0041}", "a\u{FFFD}b\u{FFFD}"), ("👩\u{200D}👧 می\u{200C}خواهم", "👩\u{200D}👧 می\u{200C}خواهم"),
    ])
  func plain(text: String, clean: String) { #expect(Escaping.plain(text) == clean) }

  @Test(
    "Markdown shows the characters and does nothing with them",
    arguments: [
      ("[a](https://b.c)", "\\[a\\](https:\\//b.c)"), ("![a](b)", "!\\[a\\](b)"), ("<img src=x>", "&lt;img src=x&gt;"),
      ("a|b", "a\\|b"), ("**b** _i_ `c` ~s~ $m$", "\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~s\\~ \\$m\\$"),
      ("www.a.b", "www\\.a.b"), ("&lt;", "&amp;lt;"), ("@name", "@\u{2060}name"), ("a\\b", "a\\\\b"),
    ])
  func markdown(text: String, shown: String) { #expect(Escaping.markdown(text) == shown) }

  @Test(
    "Nothing at the start of a Markdown line makes a heading, a list or code",
    arguments: [
      ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("    a", "a"),
      ("===", "\\==="), ("2027 plan", "2027 plan"), ("", ""),
    ])
  func lines(text: String, shown: String) { #expect(Escaping.markdownLine(text) == shown) }

  @Test("JSON keeps the text and writes what is harmful as an escape")
  func json() { #expect(Escaping.json("{\n\"a\u{9B}\u{202E}\u{E0041}\"}") == "{\n\"a\\u009b\\u202e\\udb40\\udc41\"}") }
}
