import YAMLReading

/// Indicators with their baselines, spreads and gaps.
extension CatalogueDocument {
  static let units = [
    "percent", "per-100", "per-1000", "per-10000", "per-100000", "points", "score", "count", "gbp-week", "gbp",
    "months",
    "days",
  ]
  private static let indicatorKeys = [
    "id", "name", "unit", "direction", "outcome", "baseline", "population", "child_spread", "place_spread", "gaps",
    "splits", "lead", "departments", "articles", "note",
  ]

  func indicator(
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
    checkSplits(fields, sources)
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

  private func checkSplits(_ fields: FieldReader, _ sources: [String: ProposedEffect.Source]) {
    let ways = ["deprivation", "ethnicity", "sex", "disability"]
    let keys = ["by", "says", "mark", "source"]
    for split in fields.sequence("splits") {
      guard let inner = FieldReader(split, what: "\(fields.what), a split", keys: keys, file: file, problems: problems)
      else { continue }
      if inner.required("by") != nil { _ = inner.word("by", among: ways, whatWord: "split") }
      _ = inner.requiredString("says")
      _ = mark(inner)
      _ = sourceKey(inner, sources)
    }
  }
}
