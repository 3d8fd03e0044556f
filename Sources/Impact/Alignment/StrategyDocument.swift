public import YAMLReading

/// Reads a strategy (`cyp-impact/strategy/1`).
public enum StrategyDocument {
  /// The schema line the document begins with.
  public static let schema = "cyp-impact/strategy/1"

  private static let keys = [
    "schema", "id", "title", "composite", "sample", "place", "note", "as_of", "sources", "outcomes", "objectives",
    "tensions",
  ]

  /// The strategy. Every mistake goes to `problems`; nil when there was one.
  public static func read(
    _ document: YAMLDocument, vocabulary: CampaignVocabulary, problems: Problems
  ) -> Strategy? {
    let own = Problems()
    let strategy = readAll(document, vocabulary, own)
    problems.append(contentsOf: own.items)
    return own.hasErrors ? nil : strategy
  }

  /// Several strategies to be used side by side; nil for each with a mistake. Two must not have the same id.
  public static func read(
    _ documents: [YAMLDocument], vocabulary: CampaignVocabulary, problems: Problems
  ) -> [Strategy] {
    var known: [String: String] = [:]
    return documents.compactMap { document in
      guard let strategy = read(document, vocabulary: vocabulary, problems: problems) else { return nil }
      guard let earlier = known.updateValue(document.file.name, forKey: strategy.id) else { return strategy }
      problems.error(
        Message.sameStrategy(strategy.id, earlier), at: document.root["id"]?.mark, in: document.file,
        help: Message.otherId)
      return nil
    }
  }

  private static func readAll(
    _ document: YAMLDocument, _ vocabulary: CampaignVocabulary, _ problems: Problems
  ) -> Strategy? {
    guard
      let fields = FieldReader(
        document.root, what: "strategy", keys: keys, file: document.file, problems: problems)
    else { return nil }
    fields.checkSchema(schema)
    let sources = readSources(fields)
    var reader = StrategyReader(vocabulary: vocabulary, sources: Set(sources.keys), outcomes: [], strategy: fields)
    let outcomes = unique(fields, "outcomes", "outcome", reader.outcome)
    reader.outcomes = Set(outcomes.map(\.id))
    let objectives = unique(fields, "objectives", "objective", reader.objective)
    if objectives.isEmpty { fields.error(Message.noObjectives, at: "objectives") }
    let names = Set(outcomes.map(\.id) + objectives.map(\.id))
    let tensions = fields.sequence("tensions").compactMap { reader.tension($0, among: names) }
    guard let id = fields.identifier("id"), let title = fields.requiredString("title") else { return nil }
    return Strategy(
      id: id, title: title, isComposite: fields.bool("composite") ?? false, isSample: fields.bool("sample") ?? false,
      area: fields.word("place", among: vocabulary.places, whatWord: "ONS code of a place"),
      note: fields.string("note"),
      asOf: fields.date("as_of"), sources: sources, outcomes: outcomes, objectives: objectives, tensions: tensions,
      file: document.file.name)
  }

  private static func readSources(_ fields: FieldReader) -> [String: Strategy.Source] {
    var sources: [String: Strategy.Source] = [:]
    for entry in fields.child("sources")?.entries ?? [] {
      let inner = FieldReader(
        entry.value, what: "source \(entry.key)", keys: ["title", "publisher", "url", "read"], file: fields.file,
        problems: fields.problems)
      guard let inner, let title = inner.requiredString("title") else { continue }
      sources[entry.key] = Strategy.Source(
        code: entry.key, title: title, publisher: inner.string("publisher"), url: inner.string("url"),
        read: inner.choice("read", "mark") ?? .seen)
    }
    return sources
  }

  /// The items of a list; one whose id was used before is an error and left out.
  private static func unique<Item: StrategyItem>(
    _ fields: FieldReader, _ key: String, _ what: String, _ read: (YAMLNode) -> Item?
  ) -> [Item] {
    _ = fields.required(key)
    var known: Set<String> = []
    return fields.sequence(key).compactMap { node in
      guard let item = read(node) else { return nil }
      if known.insert(item.id).inserted { return item }
      fields.problems.error(Message.twice(what, item.id), at: node, in: fields.file, help: Message.otherId)
      return nil
    }
  }
}

/// An item of the strategy with an id of its own.
private protocol StrategyItem {
  var id: String { get }
}

extension StrategyOutcome: StrategyItem {}
extension StrategyObjective: StrategyItem {}

private enum Message {
  static let noObjectives = "The strategy has no objectives"
  static let otherId = "Give each its own id."
  static func sameStrategy(_ id: String, _ earlier: String) -> String {
    "The strategy `\(id)` is in use already, from \(earlier)"
  }
  static func twice(_ what: String, _ id: String) -> String { "The \(what) `\(id)` stands in the strategy twice" }
}
