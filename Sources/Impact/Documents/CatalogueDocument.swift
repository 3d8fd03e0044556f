public import YAMLReading

/// Reads a module's `catalogue.yaml`; the host checks it before the module sees it.
public struct CatalogueDocument {
  let file: SourceFile
  let problems: Problems
  let vocabulary: Vocabulary

  /// The catalogue, or nil when anything in it is wrong.
  public static func read(
    _ document: YAMLDocument, vocabulary: Vocabulary, problems: Problems
  ) -> ModuleCatalogue? {
    let before = problems.items.count(where: { $0.severity == .error })
    let reader = CatalogueDocument(file: document.file, problems: problems, vocabulary: vocabulary)
    let catalogue = reader.catalogue(document.root)
    return problems.items.count(where: { $0.severity == .error }) == before ? catalogue : nil
  }

  private static let keys = [
    "schema", "module", "domain", "updated", "owner", "note", "matches", "sources", "indicators", "interventions",
    "links",
  ]

  private func catalogue(_ root: YAMLNode) -> ModuleCatalogue? {
    guard let fields = FieldReader(root, what: "the catalogue", keys: Self.keys, file: file, problems: problems) else {
      return nil
    }
    fields.schema("catalogue")
    let sources = sources(fields)
    let indicators = fields.sequence("indicators").compactMap { indicator($0, sources) }
    let interventions = fields.sequence("interventions").compactMap {
      intervention($0, sources, indicators: indicators)
    }
    let links = links(fields, sources, indicators: indicators)
    checkUnique(
      indicators.map { ($0.id, $0.place) } + interventions.map { ($0.id, $0.place) } + links.map { ($0.id, $0.place) })
    checkMatches(fields)
    let module = fields.id("module")
    let domain = fields.id("domain")
    let owner = fields.requiredString("owner")
    guard fields.required("updated") != nil, let updated = fields.date("updated"), let module, let domain, let owner
    else { return nil }
    return ModuleCatalogue(
      file: file, module: module, domain: domain, updated: updated, owner: owner,
      indicators: Dictionary(indicators.map { ($0.id, $0) }) { first, _ in first },
      interventions: Dictionary(interventions.map { ($0.id, $0) }) { first, _ in first }, sources: sources,
      links: links, json: root.jsonBytes(placesAs: nil))
  }

  private func sources(_ fields: FieldReader) -> [String: ProposedEffect.Source] {
    var sources: [String: ProposedEffect.Source] = [:]
    for entry in fields.required("sources")?.entries ?? [] {
      sources[entry.key] = SourceReading.source(
        entry.value, what: "source \(entry.key)", extraKeys: ["read", "note"], file: file, problems: problems)
    }
    return sources
  }

  private func checkMatches(_ fields: FieldReader) {
    guard let node = fields.required("matches"),
      let matches = FieldReader(
        node, what: "`matches`", keys: ["themes", "groups", "words"], file: file, problems: problems)
    else { return }
    _ = matches.words("themes", among: themeWords, whatWord: "theme")
    _ = matches.words("groups", among: vocabulary.groups.map(\.id), whatWord: "group")
    _ = matches.strings("words")
  }

  /// Leaves and their parents.
  var themeWords: [String] {
    let leaves = vocabulary.themes.map(\.id)
    return leaves + Set(leaves.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
  }

  private func checkUnique(_ rows: [(id: String, place: SourceMark)]) {
    var first: [String: SourceMark] = [:]
    for row in rows {
      if let earlier = first.updateValue(row.place, forKey: row.id) {
        problems.error("“\(row.id)” is already used on line \(earlier.line)", at: row.place, in: file)
      }
    }
  }

  // MARK: Indicators

  static let units = [
    "percent", "per-100", "per-1000", "per-10000", "per-100000", "points", "score", "count", "gbp-week", "gbp",
    "months",
    "days",
  ]
  private static let indicatorKeys = [
    "id", "name", "unit", "direction", "outcome", "baseline", "population", "child_spread", "place_spread", "gaps",
    "lead", "departments", "articles", "note",
  ]

  private func indicator(
    _ node: YAMLNode, _ sources: [String: ProposedEffect.Source]
  ) -> ModuleCatalogue.Indicator? {
    let what = "indicator \(node["id"]?.text ?? "")"
    guard let fields = FieldReader(node, what: what, keys: Self.indicatorKeys, file: file, problems: problems) else {
      return nil
    }
    let id = fields.id("id")
    let name = fields.requiredString("name")
    let unit = fields.required("unit") == nil ? nil : fields.word("unit", among: Self.units, whatWord: "unit")
    let ways = ["up", "down", "none"]
    let way = fields.required("direction") == nil ? nil : fields.word("direction", among: ways, whatWord: "direction")
    let baseline = fields.required("baseline").flatMap { figure($0, fields, sources) }
    let people = people(fields, "population", sources)
    let spread = childSpread(fields, sources)
    let places = placeSpread(fields, sources)
    let departments = stake(fields)
    let articles = articles(fields)
    checkGaps(fields)
    guard let id, let name, let unit, let way, let baseline else { return nil }
    let indicator = ModuleCatalogue.Indicator(
      id: id, name: name, unit: unit, direction: way == "up" ? 1 : way == "down" ? -1 : 0,
      outcome: fields.string("outcome") ?? id, baseline: baseline, population: people, childSpread: spread,
      placeSpread: places, departments: departments, articles: articles, place: node.mark)
    if case .published(let value, _, _)? = spread, let places, places.kind != "trend-range", places.value == value {
      fields.error(
        "the spread between children is the same number as the spread between places", at: "child_spread",
        help: "Places differ far less than children do; without a published spread between children, leave it out.")
    }
    if spread != nil, indicator.standardDeviation == nil {
      fields.error(
        "a prevalence spread needs a share of children strictly between none and all", at: "child_spread",
        help: "Use `kind: published` with a child-level standard deviation, or leave it out.")
    }
    return indicator
  }

  private func figure(
    _ node: YAMLNode, _ parent: FieldReader, _ sources: [String: ProposedEffect.Source]
  ) -> ModuleCatalogue.Figure? {
    let keys = ["value", "year", "geography", "mark", "source", "note"]
    guard
      let fields = FieldReader(node, what: "\(parent.what), `baseline`", keys: keys, file: file, problems: problems)
    else { return nil }
    let value = fields.requiredDouble("value")
    let year = fields.required("year") == nil ? nil : SourceReading.yearText(fields, "year")
    let geography = fields.requiredString("geography")
    let mark = mark(fields)
    let source = sourceKey(fields, sources)
    guard let value, let year, let geography, let mark, let source else { return nil }
    return ModuleCatalogue.Figure(value: value, year: year, geography: geography, mark: mark, source: source)
  }

  /// How sure we are: a recalled figure does not ship.
  func mark(_ fields: FieldReader) -> String? {
    guard fields.required("mark") != nil else { return nil }
    return fields.word("mark", among: ["verified", "secondary", "computed"], whatWord: "mark")
  }

  func sourceKey(_ fields: FieldReader, _ sources: [String: ProposedEffect.Source]) -> String? {
    guard fields.required("source") != nil else { return nil }
    return fields.word("source", among: sources.keys.sorted(), whatWord: "source")
  }

  private func childSpread(
    _ fields: FieldReader, _ sources: [String: ProposedEffect.Source]
  ) -> ModuleCatalogue.ChildSpread? {
    let keys = ["kind", "value", "year", "mark", "source", "note"]
    guard let node = fields.child("child_spread"),
      let inner = FieldReader(node, what: "\(fields.what), `child_spread`", keys: keys, file: file, problems: problems),
      inner.required("kind") != nil,
      let kind = inner.word("kind", among: ["prevalence", "published"], whatWord: "kind of spread")
    else { return nil }
    guard kind == "published" else { return .prevalence }
    let value = inner.requiredDouble("value", in: 1e-9...1e9)
    let year = inner.required("year") == nil ? nil : SourceReading.yearText(inner, "year")
    _ = mark(inner)
    guard let value, let year, let source = sourceKey(inner, sources) else { return nil }
    return .published(value, year: year, source: source)
  }

  private func placeSpread(
    _ fields: FieldReader, _ sources: [String: ProposedEffect.Source]
  ) -> ModuleCatalogue.PlaceSpread? {
    let keys = ["kind", "value", "places", "mark", "source", "note"]
    guard let node = fields.child("place_spread"),
      let inner = FieldReader(node, what: "\(fields.what), `place_spread`", keys: keys, file: file, problems: problems)
    else { return nil }
    let kinds = ["la-sd", "proxy", "region-sd", "trend-range", "gap"]
    let kind =
      inner.required("kind") == nil ? nil : inner.word("kind", among: kinds, whatWord: "kind of spread")
    guard let value = inner.requiredDouble("value", in: 0...1e12), let kind else { return nil }
    return ModuleCatalogue.PlaceSpread(kind: kind, value: value)
  }

  /// Whom an indicator counts, or whom a size holds for.
  private func people(
    _ fields: FieldReader, _ key: String, _ sources: [String: ProposedEffect.Source]
  ) -> ModuleCatalogue.People? {
    let keys = ["who", "count", "mark", "source", "note"] + (key == "reaches" ? ["geography"] : [])
    guard let node = fields.child(key),
      let inner = FieldReader(node, what: "\(fields.what), `\(key)`", keys: keys, file: file, problems: problems),
      let who = inner.requiredString("who")
    else { return nil }
    if let words = inner.string("geography"), Geography(words) == nil {
      inner.error(
        "“\(words)” is no geography that is known here", at: "geography",
        help: "Write England, Wales, Scotland, Northern Ireland, England and Wales, Great Britain or UK.")
    }
    guard inner.has("count") else { return ModuleCatalogue.People(who: who, count: nil, source: nil) }
    let count = inner.int("count", in: 1...100_000_000)
    _ = mark(inner)
    return ModuleCatalogue.People(who: who, count: count, source: sourceKey(inner, sources))
  }

  /// The lead department first, then the others.
  private func stake(_ fields: FieldReader) -> [String] {
    let lead = fields.string("lead").flatMap {
      fields.department($0, vocabulary.departments, on: nil, at: fields.mark("lead"))
    }
    return [lead].compactMap(\.self) + fields.departments("departments", vocabulary.departments, on: nil).map(\.value)
  }

  private func articles(_ fields: FieldReader) -> [Int] {
    fields.sequence("articles").compactMap { node in
      if case .int(let number)? = node.scalar, (1...54).contains(number) { return number }
      problems.error("an article is a number from 1 to 54", at: node, in: file)
      return nil
    }
  }

  private func checkGaps(_ fields: FieldReader) {
    let groups = vocabulary.groups.map(\.id)
    let keys = ["group", "value", "against", "mark", "source", "year", "note"]
    for gap in fields.sequence("gaps") {
      guard let inner = FieldReader(gap, what: "\(fields.what), a gap", keys: keys, file: file, problems: problems)
      else { continue }
      if inner.required("group") != nil { _ = inner.word("group", among: groups, whatWord: "group") }
      _ = inner.requiredDouble("value")
    }
  }

  // MARK: Evidence library

  private static let interventionKeys = [
    "id", "name", "levers", "themes", "groups", "words", "indicator", "effect", "finding", "population", "design",
    "shows", "reaches", "in_law", "level", "uk", "consistent", "timing", "source", "mark", "note",
  ]

  /// What studies can show, for the child.
  private static let directions = ["benefit", "harm", "no-difference", "mixed"]

  private func intervention(
    _ node: YAMLNode, _ sources: [String: ProposedEffect.Source], indicators: [ModuleCatalogue.Indicator]
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
    checkLaw(fields)
    _ = sourceKey(fields, sources)
    _ = mark(fields)
    checkSize(fields, indicators)
    guard let id, let name else { return nil }
    return ModuleCatalogue.Intervention(id: id, name: name, place: node.mark)
  }

  /// A law that already does it.
  private func checkLaw(_ fields: FieldReader) {
    guard let node = fields.child("in_law"),
      let law = FieldReader(
        node, what: "\(fields.what), `in_law`", keys: ["since", "nations", "law"], file: file, problems: problems)
    else { return }
    if law.required("since") != nil { _ = law.date("since") }
    if law.required("nations") != nil {
      _ = law.words("nations", among: Nation.allCases.map(\.rawValue), whatWord: "nation")
    }
    _ = law.requiredString("law")
  }

  private func checkSize(_ fields: FieldReader, _ indicators: [ModuleCatalogue.Indicator]) {
    if fields.has("indicator") { _ = fields.word("indicator", among: indicators.map(\.id), whatWord: "indicator") }
    guard fields.has("effect") else { return }
    if !fields.has("indicator") { fields.error("\(fields.what) has a size but no `indicator`", at: "effect") }
    _ = fields.triple("effect", extraKeys: ["unit", "coverage"])
  }
}
