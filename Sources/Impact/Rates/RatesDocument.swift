public import YAMLReading

/// Reads a module's `rates.yaml`: what the law pays, year by year, each figure with its source.
public struct RatesDocument {
  let file: SourceFile
  let problems: Problems

  /// The rates, or nil when anything in the document is wrong. `domain` is that of the module.
  public static func read(_ document: YAMLDocument, domain: String, problems: Problems) -> RateTable? {
    let before = problems.items.count(where: { $0.severity == .error })
    let table = RatesDocument(file: document.file, problems: problems).table(document.root, domain)
    return problems.items.count(where: { $0.severity == .error }) == before ? table : nil
  }

  private func table(_ root: YAMLNode, _ domain: String) -> RateTable? {
    let keys = ["schema", "module", "updated", "owner", "note", "years", "sources", "rates"]
    guard let fields = FieldReader(root, what: "the rates", keys: keys, file: file, problems: problems) else {
      return nil
    }
    fields.schema("rates")
    _ = fields.id("module")
    _ = fields.requiredString("owner")
    if fields.required("updated") != nil { _ = fields.date("updated") }
    let years = years(fields)
    let sources = sources(fields)
    let sourceKeys = sources.keys.sorted()
    let rates = (fields.required("rates")?.entries ?? []).compactMap { rate($0, years.map(\.name), sourceKeys) }
    return RateTable(
      domain: domain, years: Dictionary(years.map { ($0.name, $0.begins) }) { first, _ in first },
      rates: Dictionary(rates.map { ($0.name, $0) }) { first, _ in first }, sources: sources)
  }

  /// The years with their first days, which must ascend.
  private func years(_ fields: FieldReader) -> [(name: String, begins: CalendarDate)] {
    guard let node = fields.required("years"),
      let years = FieldReader(
        node, what: "`years`", keys: node.entries.map(\.key), file: file, problems: problems)
    else { return [] }
    var read: [(name: String, begins: CalendarDate)] = []
    for year in node.entries.map(\.key) {
      guard years.required(year) != nil, let day = years.date(year) else { continue }
      if let last = read.last?.begins, day <= last {
        years.error("“\(year)” does not begin after the year before it", at: year)
      }
      read.append((year, day))
    }
    if node.entries.isEmpty { fields.error("`years` is empty", at: "years") }
    return read
  }

  private func sources(_ fields: FieldReader) -> [String: ProposedEffect.Source] {
    var sources: [String: ProposedEffect.Source] = [:]
    for entry in fields.required("sources")?.entries ?? [] {
      sources[entry.key] = SourceReading.source(
        entry.value, what: "source \(entry.key)", extraKeys: ["read", "note"], file: file, problems: problems)
    }
    return sources
  }

  private func rate(_ entry: YAMLEntry, _ years: [String], _ sources: [String]) -> Rate? {
    let keys = ["title", "unit", "values", "geography", "law", "mark", "sources", "fixed", "removable", "note"]
    guard
      let fields = FieldReader(
        entry.value, what: "rate \(entry.key)", keys: keys, file: file, problems: problems)
    else { return nil }
    let origin = origin(fields, sources)
    let title = fields.requiredString("title")
    let units = RateUnit.allCases.map(\.rawValue)
    let unit = fields.required("unit") == nil ? nil : fields.word("unit", among: units, whatWord: "unit")
    let removable = fields.bool("removable") ?? false
    guard let title, let origin, let unit = unit.flatMap(RateUnit.init) else { return nil }
    return Rate(
      name: entry.key, title: title, unit: unit, isChangeable: !(fields.bool("fixed") ?? false),
      isRemovable: removable, values: values(fields, years, unit, removable: removable), geography: origin.geography,
      mark: origin.mark, sources: origin.sources, note: fields.string("note"), place: entry.keyMark)
  }

  /// Where it holds, how sure we are, and where it was read.
  private func origin(
    _ fields: FieldReader, _ sources: [String]
  ) -> (geography: String, mark: String, sources: [String])? {
    let geography = fields.requiredString("geography")
    let marks = ["verified", "secondary", "computed"]
    let mark = fields.required("mark") == nil ? nil : fields.word("mark", among: marks, whatWord: "mark")
    guard fields.required("sources") != nil else { return nil }
    let named = fields.words("sources", among: sources, whatWord: "source").map(\.value)
    if fields.sequence("sources").isEmpty { fields.error("`sources` is empty", at: "sources") }
    guard let geography, let mark, !named.isEmpty else { return nil }
    return (geography, mark, named)
  }

  /// A value for every year: a number, or `none` for a limit that does not apply.
  private func values(
    _ fields: FieldReader, _ years: [String], _ unit: RateUnit, removable: Bool
  ) -> [String: Double?] {
    guard let node = fields.required("values"),
      let values = FieldReader(
        node, what: "\(fields.what), `values`", keys: years, file: file, problems: problems)
    else { return [:] }
    var read: [String: Double?] = [:]
    for year in years {
      if removable, values.child(year)?.text == "none" {
        read[year] = .some(nil)
      } else if let value = values.requiredDouble(year, in: 0...(unit == .share ? 1 : .greatestFiniteMagnitude)) {
        read[year] = value
      }
    }
    return read
  }
}
