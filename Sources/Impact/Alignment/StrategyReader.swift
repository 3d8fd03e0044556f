internal import YAMLReading

/// Reads the items of a strategy.
struct StrategyReader {
  let vocabulary: CampaignVocabulary
  let sources: Set<String>
  let outcomes: Set<String>
  let strategy: FieldReader

  private static let objectiveKeys = [
    "id", "outcome", "title", "target", "status", "by", "lead", "departments", "nations", "themes", "indicators",
    "importance", "mark", "sources", "note",
  ]

  static func outcome(_ node: YAMLNode, in strategy: FieldReader) -> StrategyOutcome? {
    let keys = ["id", "title", "ecm", "shanarri", "big_ask", "uncrc"]
    let fields = FieldReader(node, what: "outcome", keys: keys, file: strategy.file, problems: strategy.problems)
    guard let fields else { return nil }
    let title = fields.requiredString("title")
    guard let id = fields.requiredString("id"), let title else { return nil }
    return StrategyOutcome(
      id: id, title: title, ecm: fields.texts("ecm"), shanarri: fields.texts("shanarri"),
      bigAsk: fields.texts("big_ask"), uncrc: fields.texts("uncrc"), place: node.mark, file: strategy.file.name)
  }

  func objective(_ node: YAMLNode) -> StrategyObjective? {
    let what = node["id"].map { "objective \($0.text)" } ?? "objective"
    guard let fields = reader(node, what, Self.objectiveKeys) else { return nil }
    let required = ["id", "title", "target"].map(fields.requiredString)
    let needed = ["outcome", "status", "lead", "nations", "sources"].filter { fields.required($0) == nil }
    let status: StrategyObjective.Status? = fields.choice("status", "status of an objective")
    let served = words(fields, "outcome", outcomes, "outcome of this strategy")
    let lead = bodies(fields, "lead")
    let departments = bodies(fields, "departments")
    let nations = words(fields, "nations", vocabulary.nations, "nation")
    let themes = words(fields, "themes", vocabulary.themes, "theme")
    let named = words(fields, "sources", sources, "source of this strategy")
    let mark: StrategyMark = fields.choice("mark", "mark") ?? .seen
    let by = fields.fuzzyDate("by")
    guard needed.isEmpty, let id = required[0], let title = required[1], let target = required[2], let status
    else { return nil }
    return StrategyObjective(
      id: id, outcomes: served, title: title, target: target, status: status, by: by, lead: lead,
      departments: departments, nations: nations, themes: themes, indicators: fields.texts("indicators"),
      importance: importance(fields), mark: mark, sources: named, note: fields.string("note"), place: node.mark,
      file: fields.file.name)
  }

  func tension(_ node: YAMLNode, among names: Set<String>) -> Strategy.Tension? {
    guard let fields = reader(node, "a tension", ["between", "because", "mark"]) else { return nil }
    let between = words(fields, "between", names, "objective or outcome of this strategy")
    let mark: StrategyMark = fields.choice("mark", "mark") ?? .inferred
    if between.count < 2 { fields.error(Message.tooFew, at: "between", help: Message.nameTwo) }
    return fields.requiredString("because").map { .init(between: between, because: $0, mark: mark) }
  }

  private func importance(_ fields: FieldReader) -> Double {
    guard let value = fields.double("importance", in: 0...1000) else { return 1 }
    if value == 0 { fields.error(Message.noWeight(fields.what), at: "importance", help: Message.giveWeight) }
    return value
  }

  private func words(_ fields: FieldReader, _ key: String, _ words: Set<String>, _ whatWord: String) -> [String] {
    fields.words(key, among: words, whatWord: whatWord).map(\.value)
  }

  /// Departments by code; a name the vocabulary lacks is an error.
  private func bodies(_ fields: FieldReader, _ key: String) -> [String] {
    fields.strings(key).compactMap { name in
      if let code = vocabulary.body(name.value, nil) { return code }
      let near = NearMiss.suggestion(for: name.value, among: vocabulary.bodies)
      fields.problems.error(
        Message.unknownBody(name.value, fields.what), at: name.mark, in: fields.file,
        help: near.map(Message.didYouMean))
      return nil
    }
  }

  private func reader(_ node: YAMLNode, _ what: String, _ keys: [String]) -> FieldReader? {
    FieldReader(node, what: what, keys: keys, file: strategy.file, problems: strategy.problems)
  }
}

extension FieldReader {
  /// The texts of a list without their places.
  fileprivate func texts(_ key: String) -> [String] { strings(key).map(\.value) }
}

private enum Message {
  static let tooFew = "A tension needs two objectives or outcomes"
  static let nameTwo = "Name both under `between`."
  static let giveWeight = "Write a number above 0, or leave the key out for 1."
  static func noWeight(_ what: String) -> String { "The importance of \(what) is 0" }
  static func unknownBody(_ name: String, _ what: String) -> String {
    "`\(name)` in \(what) is not the code or name of a known body"
  }
  static func didYouMean(_ word: String) -> String { "Did you mean `\(word)`?" }
}
