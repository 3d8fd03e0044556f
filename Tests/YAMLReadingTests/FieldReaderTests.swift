import Testing
import YAMLReading

@Suite("Typed fields")
struct FieldReaderTests {
  /// Reads `text` as measure M1 and lets `body` ask for fields; returns "line:column: message | help" of each problem.
  private func problems(_ text: String, _ body: (FieldReader) -> Void) throws -> [String] {
    let problems = Problems()
    let document = try #require(
      YAMLReader.read(bytes: Array(text.utf8), displayName: "p.yaml", problems: problems))
    let keys = ["title", "size", "flag", "day", "tags", "lever"]
    if let fields = FieldReader(
      document.root, what: "measure M1", keys: keys, file: document.file, problems: problems)
    {
      body(fields)
    }
    return problems.sorted.map { problem in
      let place = problem.mark.map { "\($0.line):\($0.column): " } ?? ""
      return place + problem.message + (problem.help.map { " | " + $0 } ?? "")
    }
  }

  @Test("right fields are read without a word")
  func right() throws {
    let text = "title: Free meals\nsize: 3\nflag: true\nday: 2026-09-01\ntags: [a, b]\nlever: grant\n"
    let found = try problems(text) { fields in
      #expect(fields.requiredString("title") == "Free meals")
      #expect(fields.int("size", in: 1...3) == 3)
      #expect(fields.double("size") == 3 && fields.requiredDouble("size", in: 0...5) == 3)
      #expect(fields.bool("flag") == true)
      #expect(fields.date("day")?.description == "2026-09-01")
      #expect(fields.strings("tags").map(\.value) == ["a", "b"])
      #expect(fields.strings("tags").map(\.mark) == [SourceMark(line: 5, column: 8), SourceMark(line: 5, column: 11)])
      #expect(fields.word("lever", among: ["grant", "tax"], whatWord: "lever") == "grant")
      #expect(fields.words("tags", among: ["a", "b"], whatWord: "tag").count == 2)
      #expect(fields.mark("size") == SourceMark(line: 2, column: 7))
    }
    #expect(found == [])
  }

  @Test("what is absent or null is nil without a word, unless it is required")
  func absent() throws {
    let found = try problems("title: ~\nsize:\n") { fields in
      #expect(!fields.has("title") && !fields.has("day") && fields.child("size") == nil)
      #expect(fields.string("title") == nil && fields.int("size") == nil && fields.double("day") == nil)
      #expect(fields.bool("flag") == nil && fields.date("day") == nil && fields.strings("tags").isEmpty)
      #expect(fields.mark("day") == SourceMark(line: 1, column: 1))
      #expect(fields.required("title") == nil && fields.requiredString("lever") == nil)
      #expect(fields.requiredDouble("size") == nil)
    }
    #expect(
      found == [
        "1:1: measure M1 needs `lever` | Add a line `lever: …`.",
        "1:8: measure M1 needs `title` | Write a value after `title:`.",
        "2:6: measure M1 needs `size` | Write a value after `size:`.",
      ])
  }

  @Test("unknown keys are all reported, with the key probably meant or all that are allowed")
  func unknownKeys() throws {
    let found = try problems("titel: x\nzebra: y\n") { _ in }
    #expect(
      found == [
        "1:1: measure M1 has no key `titel` | Did you mean `title`?",
        "2:1: measure M1 has no key `zebra` | Its keys are `day`, `flag`, `lever`, `size`, `tags` or `title`.",
      ])
  }

  @Test("anything but a mapping is refused")
  func notMapping() throws {
    let found = try problems("[1]\n") { _ in }
    #expect(
      found == [
        "1:1: measure M1 must be a mapping of keys and values, but is a list | Write it as lines of `key: value`."
      ])
  }

  @Test("a number or a true is not text; blank is not text either")
  func text() throws {
    let found = try problems("title: 2030\nlever: true\nday: ' '\ntags: [x]\n") { fields in
      for key in ["title", "lever", "day", "tags"] { #expect(fields.string(key) == nil) }
    }
    #expect(
      found == [
        "1:8: `title` of measure M1 must be text, but is the number `2030` | Put it in quotes if it is meant as text: \"2030\".",
        "2:8: `lever` of measure M1 must be text, but is `true` | Put it in quotes if it is meant as text: \"true\".",
        "3:6: `day` of measure M1 is blank | Write the text, or remove the key.",
        "4:7: `tags` of measure M1 must be text, but is a list | Write one piece of text after the colon.",
      ])
  }

  @Test("numbers out of range or not numbers say what is asked for")
  func numbers() throws {
    let found = try problems("title: '5'\nsize: 40\nflag: 1.5\nday: 5%\n") { fields in
      #expect(fields.int("title") == nil && fields.int("size", in: 0...25) == nil)
      #expect(fields.int("flag") == nil && fields.double("day") == nil)
      #expect(fields.double("size", in: 0...1) == nil && fields.int("size", in: 50...Int.max) == nil)
      #expect(fields.double("flag", in: -Double.greatestFiniteMagnitude...0.5) == nil)
    }
    #expect(
      found == [
        "1:8: `title` of measure M1 must be a whole number, but is the text `5` | Remove the quotes.",
        "2:7: `size` of measure M1 must be between 0 and 25, but is `40`",
        "2:7: `size` of measure M1 must be between 0 and 1, but is `40`",
        "2:7: `size` of measure M1 must be 50 or more, but is `40`",
        "3:7: `flag` of measure M1 must be a whole number, but is the number `1.5` | Write a plain number with a point for decimals, without unit, % or thousands separators.",
        "3:7: `flag` of measure M1 must be 0.5 or less, but is `1.5`",
        "4:6: `day` of measure M1 must be a number, but is the text `5%` | Write a plain number with a point for decimals, without unit, % or thousands separators.",
      ])
  }

  @Test("yes is not true, and the message says so")
  func flags() throws {
    let found = try problems("flag: yes\n") { #expect($0.bool("flag") == nil) }
    #expect(
      found == [
        "1:7: `flag` of measure M1 must be true or false, but is the text `yes` | Write true."
      ])
  }

  @Test("a date must have the form and exist")
  func dates() throws {
    let found = try problems("day: 2026-02-29\nlever: 1 Sept 2026\n") { fields in
      #expect(fields.date("day") == nil && fields.date("lever") == nil)
    }
    #expect(
      found == [
        "1:6: `day` of measure M1 is `2026-02-29`, a day the calendar does not have | Write year, month and day with hyphens, such as 2026-09-01.",
        "2:8: `lever` of measure M1 must be a date, but is the text `1 Sept 2026` | Write year, month and day with hyphens, such as 2026-09-01.",
      ])
  }

  @Test("a single text where a list is asked for is shown in list form; wrong items are left out")
  func lists() throws {
    let found = try problems("tags: housing\nlever: [a, 1, '']\n") { fields in
      #expect(fields.strings("tags").isEmpty)
      #expect(fields.strings("lever").map(\.value) == ["a"])
    }
    #expect(
      found == [
        "1:7: `tags` of measure M1 must be a list, but is the text `housing` | Write it as a list: `tags: [housing]`.",
        "2:12: an item in `lever` of measure M1 must be text, but is the number `1` | Put it in quotes if it is meant as text: \"1\".",
        "2:15: an item in `lever` of measure M1 is blank | Write the text, or remove the key.",
      ])
  }

  @Test("a word outside the vocabulary is met with the word probably meant, or the words there are")
  func words() throws {
    let allowed = (1...14).map { "word-\($0 + 10)" } + ["benefit-payment"]
    let found = try problems("lever: Benefit payments\ntags: [zzz, word-11]\n") { fields in
      #expect(fields.word("lever", among: allowed, whatWord: "lever") == nil)
      #expect(fields.words("tags", among: Set(allowed), whatWord: "theme").map(\.value) == ["word-11"])
    }
    #expect(found[0] == "1:8: `Benefit payments` in measure M1 is not a known lever | Did you mean `benefit-payment`?")
    #expect(
      found[1].hasPrefix("2:8: `zzz` in measure M1 is not a known theme | Known words are `benefit-payment`, `word-11`")
    )
    #expect(found[1].hasSuffix("`word-21` and 3 more."))
  }

  @Test("a caller's own sentences stand at the key's value or at the mapping")
  func own() throws {
    let found = try problems("size: 1\n") { fields in
      fields.warning("odd", at: "size", help: "Look.")
      fields.error("wrong")
    }
    #expect(found == ["1:1: wrong", "1:7: odd | Look."])
  }
}
