import YAMLReading

/// Words that circumstances are written in: those of the vocabularies read before them.
struct CircumstanceWords {
  let actors: [String]
  let themes: [String]
  let groups: [String]
  private let levers: [String: [String]]

  init(_ vocabulary: Vocabulary) {
    let leaves = vocabulary.themes.map(\.id)
    themes = leaves + Set(leaves.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    actors = ActorClasses.words + vocabulary.departments.byCode.keys.sorted()
    groups = vocabulary.groups.map(\.id)
    let own = vocabulary.levers.map { ($0.id, [$0.id]) }
    let families = Dictionary(grouping: vocabulary.levers.filter { !$0.family.isEmpty }, by: \.family)
    levers = Dictionary(own + families.map { ($0.key, $0.value.map(\.id)) }) { first, _ in first }
  }

  /// Levers and families of levers.
  var leverWords: [String] { levers.keys.sorted() }

  /// The levers that a word stands for.
  func levers(_ word: String) -> [String] { levers[word] ?? [] }
}

extension VocabularyDocument {
  /// The circumstances of a row's list `key`; at least one is needed.
  func circumstances(_ row: FieldReader, _ key: String, _ words: CircumstanceWords) -> [Circumstance] {
    guard row.required(key) != nil else { return [] }
    let nodes = row.sequence(key)
    if nodes.isEmpty { row.error("`\(key)` of \(row.what) is empty", at: key, help: "Write one case at least.") }
    return nodes.compactMap { circumstance($0, row, words)?.circumstance }
  }

  /// A row's cases in which a question decides.
  func doubts(_ row: FieldReader, _ key: String, _ words: CircumstanceWords) -> [Duty.Doubt] {
    row.sequence(key).compactMap { node in
      guard let read = circumstance(node, row, words, also: ["asks"]), let asks = read.fields.requiredString("asks")
      else { return nil }
      return Duty.Doubt(circumstance: read.circumstance, asks: asks)
    }
  }

  private func circumstance(
    _ node: YAMLNode, _ row: FieldReader, _ words: CircumstanceWords, also: [String] = []
  ) -> (circumstance: Circumstance, fields: FieldReader)? {
    let keys = ["actors", "levers", "themes", "groups", "words", "ages", "children"] + also
    guard let fields = FieldReader(node, what: "\(row.what), a case", keys: keys, file: file, problems: problems)
    else { return nil }
    var circumstance = Circumstance()
    circumstance.actors = fields.words("actors", among: words.actors, whatWord: "actor").map(\.value)
    let levers = fields.words("levers", among: words.leverWords, whatWord: "lever or family of levers")
    circumstance.levers = levers.flatMap { words.levers($0.value) }
    circumstance.themes = fields.words("themes", among: words.themes, whatWord: "theme").map(\.value)
    circumstance.groups = fields.words("groups", among: words.groups, whatWord: "group").map(\.value)
    circumstance.words = fields.strings("words").map(\.value)
    circumstance.ages = ages(fields)
    circumstance.touchesChildren = fields.bool("children") ?? false
    if circumstance == Circumstance() { fields.error("a case without a condition is met by everything") }
    return (circumstance, fields)
  }

  private func ages(_ fields: FieldReader) -> ClosedRange<Int>? {
    guard let node = fields.child("ages"),
      let ages = FieldReader(node, what: "`ages`", keys: ["min", "max"], file: file, problems: problems)
    else { return nil }
    let least = ages.int("min", in: 0...25) ?? 0
    let most = ages.int("max", in: 0...25) ?? 25
    guard least <= most else {
      ages.error("the youngest age (\(least)) is above the oldest (\(most))", at: "min")
      return nil
    }
    return least...most
  }
}
