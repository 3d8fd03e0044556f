import YAMLReading

extension VocabularyDocument {
  /// Lists of outcomes that partners plan and report by.
  public func frameworks() -> [OutcomeFramework] {
    let keys = ["id", "title", "nations", "outcomes", "mark", "source", "url", "note"]
    return rows("frameworks", list: "frameworks", keys: keys) { fields in
      let outcomes = fields.sequence("outcomes").compactMap { word($0, what: "an outcome", keys: ["id", "title"]) }
      let mark: StrategyMark? = fields.required("mark") == nil ? nil : fields.choice("mark", "mark")
      let title = fields.requiredString("title")
      let source = fields.requiredString("source")
      guard let id = fields.id("id"), let title, let mark, let source, !outcomes.isEmpty else { return nil }
      let nations = fields.words("nations", among: Nation.allCases.map(\.rawValue), whatWord: "nation")
      return OutcomeFramework(
        id: id, title: title, nations: nations.map(\.value), outcomes: outcomes, mark: mark, source: source,
        note: fields.string("note"))
    }
  }
}
