public import YAMLReading

/// Reads a module's `catalogue.yaml`; the host checks it before the module sees it.
public struct CatalogueDocument {
  let file: SourceFile
  let problems: Problems
  let vocabulary: Vocabulary
  let rates: RateTable?
  /// Day of the last change; nil when it cannot be read.
  let updated: CalendarDate?

  /// The catalogue, or nil when anything in it is wrong. `rates` are those of its module, which `studied` names;
  /// nil when they are not known, and then `studied` is not looked at.
  public static func read(
    _ document: YAMLDocument, vocabulary: Vocabulary, rates: RateTable?, problems: Problems
  ) -> ModuleCatalogue? {
    let before = problems.items.count(where: { $0.severity == .error })
    let reader = CatalogueDocument(
      file: document.file, problems: problems, vocabulary: vocabulary, rates: rates,
      updated: document.root["updated"].flatMap { CalendarDate($0.text) })
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
    let declared = fields.sequence("indicators").compactMap { $0["id"]?.text }
    let indicators = fields.sequence("indicators").compactMap { indicator($0, sources) }
    let interventions = fields.sequence("interventions").compactMap {
      intervention($0, sources, indicators: declared)
    }
    let links = links(fields, sources, indicators: declared)
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
      links: links, rates: rates, json: root.jsonBytes(placesAs: nil))
  }

  private func sources(_ fields: FieldReader) -> [String: ProposedEffect.Source] {
    var sources: [String: ProposedEffect.Source] = [:]
    for entry in fields.required("sources")?.entries ?? [] {
      // One that cannot be read is known all the same: what names it has no mistake of its own.
      sources[entry.key] =
        SourceReading.source(
          entry.value, what: "source \(entry.key)", extraKeys: ["read", "note"], file: file, problems: problems)
        ?? ProposedEffect.Source(title: entry.key)
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

  /// How sure we are: a recalled figure does not ship.
  func mark(_ fields: FieldReader) -> String? {
    guard fields.required("mark") != nil else { return nil }
    return fields.word("mark", among: ["verified", "secondary", "computed"], whatWord: "mark")
  }

  func sourceKey(_ fields: FieldReader, _ sources: [String: ProposedEffect.Source]) -> String? {
    guard fields.required("source") != nil else { return nil }
    return fields.word("source", among: sources.keys.sorted(), whatWord: "source")
  }

  /// Whom an indicator counts, or whom a size holds for.
  func people(
    _ fields: FieldReader, _ key: String, _ sources: [String: ProposedEffect.Source]
  ) -> ModuleCatalogue.People? {
    let keys = ["who", "count", "mark", "source", "note"] + (key == "reaches" ? ["geography"] : ["ages"])
    guard let node = fields.child(key),
      let inner = FieldReader(node, what: "\(fields.what), `\(key)`", keys: keys, file: file, problems: problems),
      let who = inner.requiredString("who")
    else { return nil }
    if let words = inner.string("geography"), Geography(words) == nil {
      inner.error(
        "“\(words)” is no geography that is known here", at: "geography",
        help: "Write England, Wales, Scotland, Northern Ireland, England and Wales, Great Britain or UK.")
    }
    let ages = inner.ages("ages")
    guard inner.has("count") else { return ModuleCatalogue.People(who: who, ages: ages, count: nil, source: nil) }
    let count = inner.int("count", in: 1...100_000_000)
    _ = mark(inner)
    return ModuleCatalogue.People(who: who, ages: ages, count: count, source: sourceKey(inner, sources))
  }
}
