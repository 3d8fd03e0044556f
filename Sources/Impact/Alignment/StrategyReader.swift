internal import YAMLReading

/// Reads the items of a strategy.
struct StrategyReader {
  let vocabulary: CampaignVocabulary
  let sources: Set<String>
  var outcomes: Set<String>
  let strategy: FieldReader

  private static let objectiveKeys = [
    "id", "outcome", "title", "target", "status", "by", "numbers", "lead", "departments", "nations", "themes",
    "indicators", "importance", "mark", "sources", "note",
  ]

  func outcome(_ node: YAMLNode) -> StrategyOutcome? {
    guard let fields = reader(node, "outcome", ["id", "title", "frameworks"]) else { return nil }
    let title = fields.requiredString("title")
    guard let id = fields.id("id"), let title else { return nil }
    return StrategyOutcome(
      id: id, title: title, frameworks: frameworks(fields, id), place: node.mark, file: strategy.file.name)
  }

  private func frameworks(_ fields: FieldReader, _ outcome: String) -> [String: [String]] {
    guard let node = fields.child("frameworks"),
      let inner = reader(node, "`frameworks` of outcome \(outcome)", vocabulary.frameworks.keys.sorted())
    else { return [:] }
    return vocabulary.frameworks.filter { inner.has($0.key) }.reduce(into: [:]) { found, framework in
      let what = "outcome of \(framework.key)"
      found[framework.key] = inner.words(framework.key, among: framework.value, whatWord: what).map(\.value)
    }
  }

  func objective(_ node: YAMLNode) -> StrategyObjective? {
    let what = node["id"].map { "objective \($0.text)" } ?? "objective"
    guard let fields = reader(node, what, Self.objectiveKeys) else { return nil }
    let required = [fields.id("id")] + ["title", "target"].map(fields.requiredString)
    let mark: StrategyMark = fields.choice("mark", "mark") ?? .seen
    let sourced = mark == .recalled ? [] : ["sources"]
    let needed = (["outcome", "status", "lead", "nations"] + sourced).filter { fields.required($0) == nil }
    let status: StrategyObjective.Status? = fields.choice("status", "status of an objective")
    let served = words(fields, "outcome", outcomes, "outcome of this strategy")
    let lead = bodies(fields, "lead")
    let departments = bodies(fields, "departments")
    let nations = words(fields, "nations", vocabulary.nations, "nation")
    let themes = words(fields, "themes", vocabulary.themes, "theme")
    let named = words(fields, "sources", sources, "source of this strategy")
    let by = fields.fuzzyDate("by")
    guard needed.isEmpty, let id = required[0], let title = required[1], let target = required[2], let status
    else { return nil }
    return StrategyObjective(
      id: id, outcomes: served, title: title, target: target, status: status, by: by, numbers: numbers(fields, id),
      lead: lead, departments: departments, nations: nations, themes: themes, indicators: indicators(fields),
      importance: importance(fields), mark: mark, sources: named, note: fields.string("note"), place: node.mark,
      file: fields.file.name)
  }

  private func importance(_ fields: FieldReader) -> Double {
    guard let value = fields.double("importance", in: 0...1000) else { return 1 }
    if value == 0 { fields.error(Message.noWeight(fields.what), at: "importance", help: Message.giveWeight) }
    return value
  }

  /// Indicators by id. One that no catalogue has is a doubt and no mistake: its module may not be installed here.
  func indicators(_ fields: FieldReader) -> [String] {
    fields.strings("indicators").map { name in
      if !vocabulary.indicators.isEmpty, !vocabulary.indicators.contains(name.value) {
        let near = NearMiss.suggestion(for: name.value, among: vocabulary.indicators)
        fields.problems.warning(
          Message.unknownIndicator(name.value, fields.what), at: name.mark, in: fields.file,
          length: name.value.count, help: near.map(Message.didYouMean))
      }
      return name.value
    }
  }

  func words(_ fields: FieldReader, _ key: String, _ words: Set<String>, _ whatWord: String) -> [String] {
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

  func reader(_ node: YAMLNode, _ what: String, _ keys: [String]) -> FieldReader? {
    FieldReader(node, what: what, keys: keys, file: strategy.file, problems: strategy.problems)
  }
}

private enum Message {
  static let giveWeight = "Write a number above 0, or leave the key out for 1."
  static func noWeight(_ what: String) -> String { "The importance of \(what) is 0" }
  static func unknownIndicator(_ name: String, _ what: String) -> String {
    "`\(name)` in \(what) is no indicator of a module that was found"
  }
  static func unknownBody(_ name: String, _ what: String) -> String {
    "`\(name)` in \(what) is not the code or name of a known body"
  }
  static func didYouMean(_ word: String) -> String { "Did you mean `\(word)`?" }
}
