import YAMLReading

/// Entries of the evidence library.
extension CatalogueDocument {
  private static let interventionKeys = [
    "id", "name", "levers", "themes", "groups", "words", "indicator", "effect", "finding", "population", "design",
    "shows", "studied", "reaches", "in_law", "level", "uk", "consistent", "timing", "source", "mark", "note",
  ]

  /// What studies can show, for the child.
  private static let directions = ["benefit", "harm", "no-difference", "mixed"]

  func intervention(
    _ node: YAMLNode, _ sources: [String: ProposedEffect.Source], indicators: [String]
  ) -> ModuleCatalogue.Intervention? {
    let what = "intervention \(node["id"]?.text ?? "")"
    guard let fields = FieldReader(node, what: what, keys: Self.interventionKeys, file: file, problems: problems) else {
      return nil
    }
    let id = fields.id("id")
    let name = fields.requiredString("name")
    _ = fields.words("levers", among: vocabulary.levers.map(\.id), whatWord: "lever")
    _ = fields.words("themes", among: themeWords, whatWord: "theme")
    _ = fields.words("groups", among: vocabulary.groups.map(\.id), whatWord: "group")
    _ = fields.strings("words")
    _ = fields.requiredString("finding")
    for key in ["population", "design"] where fields.has(key) { _ = fields.string(key) }
    if fields.has("shows") { _ = fields.word("shows", among: Self.directions, whatWord: "word") }
    if fields.required("level") != nil { _ = fields.int("level", in: 1...5) }
    for key in ["uk", "consistent"] where fields.required(key) != nil { _ = fields.bool(key) }
    _ = fields.timing("timing")
    _ = people(fields, "reaches", sources)
    let law = law(fields)
    let studied = studied(fields)
    _ = sourceKey(fields, sources)
    _ = mark(fields)
    checkSize(fields, indicators)
    guard let id, let name else { return nil }
    return ModuleCatalogue.Intervention(
      id: id, name: name, law: law, hasSize: fields.has("effect"), studied: studied, place: node.mark)
  }

  /// The change of rates that was studied: written as a measure's `parameters`, and always a change, since what a rate
  /// was raised to in the year of the study says nothing about another year.
  private func studied(_ fields: FieldReader) -> [RateChange] {
    guard let node = fields.child("studied"), let rates else { return [] }
    let keys = node.entries.map(\.key)
    guard
      let inner = FieldReader(node, what: "\(fields.what), `studied`", keys: keys, file: file, problems: problems)
    else { return [] }
    let changes = RateChangeReader(tables: [rates], fields: inner).changes()
    var absolute = Set<String>()
    for change in changes {
      guard case .set = change.operation, absolute.insert(change.name).inserted else { continue }
      inner.error(
        "`\(change.name)` in \(inner.what) must be a change", at: change.name,
        help: "Write what was added or taken, such as `+10 GBP/week` or `-5 %`, or `none` for a limit that was lifted.")
    }
    return changes
  }

  /// A law that already does it.
  private func law(_ fields: FieldReader) -> ModuleCatalogue.Law? {
    guard let node = fields.child("in_law"),
      let inner = FieldReader(
        node, what: "\(fields.what), `in_law`", keys: ["since", "nations", "law"], file: file, problems: problems)
    else { return nil }
    let since = inner.required("since") == nil ? nil : inner.date("since")
    let given = inner.required("nations") != nil
    let nations = given ? inner.words("nations", among: Nation.allCases.map(\.rawValue), whatWord: "nation") : []
    guard let words = inner.requiredString("law"), let since else { return nil }
    return ModuleCatalogue.Law(
      since: since, nations: Set(nations.compactMap { Nation(rawValue: $0.value) }), words: words)
  }

  private func checkSize(_ fields: FieldReader, _ indicators: [String]) {
    if fields.has("indicator") { _ = fields.word("indicator", among: indicators, whatWord: "indicator") }
    guard fields.has("effect") else { return }
    if !fields.has("indicator") { fields.error("\(fields.what) has a size but no `indicator`", at: "effect") }
    _ = fields.triple("effect", extraKeys: ["unit", "coverage"])
  }
}
