import YAMLReading

extension ProposalDocument {
  /// Links to the strategies.
  func strategyLinks(_ fields: FieldReader) -> [StrategyLink] {
    let effects = ids(fields, "effects").map(\.value)
    return fields.sequence("strategy").compactMap { strategyLink($0, effects: effects) }
  }

  private func strategyLink(_ node: YAMLNode, effects: [String]) -> StrategyLink? {
    let keys = ["objective", "effect", "direction", "directness", "quote"]
    guard let fields = FieldReader(node, what: "a strategy link", keys: keys, file: file, problems: problems) else {
      return nil
    }
    let objective = objective(fields)
    let effect = fields.has("effect") ? fields.word("effect", among: effects, whatWord: "effect") : nil
    let direction = fields.word("direction", among: ["supports", "undermines"], whatWord: "direction")
    if fields.required("direction") == nil { return nil }
    let ways = ["direct", "contributory", "indirect"]
    let directness =
      fields.required("directness") == nil ? nil : fields.word("directness", among: ways, whatWord: "word")
    let quote = fields.requiredString("quote")
    guard let objective, let direction = direction.flatMap(StrategyLink.Direction.init), let quote,
      let directness = directness.flatMap(Directness.init)
    else { return nil }
    return StrategyLink(
      strategy: objective.strategy, objective: objective.id, effect: effect, direction: direction,
      directness: directness, quote: quote,
      place: node.mark)
  }

  /// The objective that a link names, by its id or as `strategy/id`.
  private func objective(_ fields: FieldReader) -> StrategySet.Objective? {
    guard let name = fields.requiredString("objective") else { return nil }
    let found = context.strategies.objectives(called: name)
    if found.count == 1 { return found.first }
    if found.isEmpty {
      unknown(name, fields)
    } else {
      fields.error(
        Message.severalStrategies(name), at: "objective",
        help: Message.oneOf(found.map(\.fullName)))
    }
    return nil
  }

  private func unknown(_ name: String, _ fields: FieldReader) {
    let strategy = name.split(separator: "/", maxSplits: 1).first.map(String.init) ?? name
    guard name.contains("/"), !context.strategies.strategies.contains(where: { $0.id == strategy }) else {
      _ = fields.word("objective", among: context.strategies.names, whatWord: "objective")
      return
    }
    let near = NearMiss.suggestion(for: strategy, among: context.strategies.strategies.map(\.id))
    fields.error(
      Message.noStrategy(strategy, name), at: "objective",
      help: near.map(Message.didYouMean) ?? Message.nameStrategy)
  }
}

private enum Message {
  static let nameStrategy = "Name its file with --strategy, or put it into the folder `strategies`."
  static func severalStrategies(_ name: String) -> String { "several strategies have an objective `\(name)`" }
  static func oneOf(_ names: [String]) -> String {
    "Say which: " + names.map { "`\($0)`" }.joined(separator: " or ") + "."
  }
  static func noStrategy(_ id: String, _ name: String) -> String {
    "the strategy `\(id)` of the objective `\(name)` is not in use"
  }
  static func didYouMean(_ word: String) -> String { "Did you mean the strategy `\(word)`?" }
}
