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
    let scale = fields.child("unit").flatMap { ModuleCatalogue.Indicator.unitsPerWhole(of: $0.text) }.map { 0...$0 }
    let baseline = fields.required("baseline").flatMap { figure($0, fields, sources, in: scale) }
    let people = people(fields, "population", sources)
    let spread = childSpread(fields, sources)
    let places = placeSpread(fields, sources)
    let departments = stake(fields)
    let articles = articles(fields)
    checkGaps(fields, in: scale)
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
    if spread != nil, indicator.standardDeviation == nil { reportNoSpread(fields, indicator) }
    return indicator
  }

  /// A prevalence of none or all has no spread, and what is no share of children has no prevalence.
  private func reportNoSpread(_ fields: FieldReader, _ indicator: ModuleCatalogue.Indicator) {
    let help = "Use `kind: published` with a child-level standard deviation, or leave `child_spread` out."
    if indicator.unitsPerWhole != nil, let value = fields.child("baseline")?["value"] {
      problems.error(
        "a prevalence spread needs a share of children strictly between none and all, but is of \(value.text)",
        at: value, in: file, help: help)
    } else {
      fields.error(
        "a prevalence spread is for shares of children, not for `\(indicator.unit)`", at: "child_spread", help: help)
    }
  }

  private func figure(
    _ node: YAMLNode, _ parent: FieldReader, _ sources: [String: ProposedEffect.Source], in scale: ClosedRange<Double>?
  ) -> ModuleCatalogue.Figure? {
    let keys = ["value", "year", "geography", "mark", "source", "note"]
    guard
      let fields = FieldReader(node, what: "\(parent.what), `baseline`", keys: keys, file: file, problems: problems)
    else { return nil }
    let value = fields.requiredDouble("value", in: scale)
    let year = year(fields)
    let geography = fields.requiredString("geography")
    let mark = mark(fields)
    let source = sourceKey(fields, sources)
    guard let value, let year, let geography, let mark, let source else { return nil }
    return ModuleCatalogue.Figure(value: value, year: year, geography: geography, mark: mark, source: source)
  }

  /// The year or period of a figure: one that has begun when the catalogue was last changed.
  private func year(_ fields: FieldReader) -> String? {
    guard let node = fields.required("year"), let text = SourceReading.yearText(fields, "year") else { return nil }
    let years = text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
    guard let last = years.last, years.allSatisfy({ (1900...2200).contains($0) }) else {
      problems.error(
        "`year` of \(fields.what) is no year or period, but “\(text)”", at: node, in: file,
        help: "Write it with four digits, such as 2025, 2024/25 or 2021 to 2023.")
      return nil
    }
    if let updated, last > updated.year {
      problems.error(
        "`year` of \(fields.what) is “\(text)”, which begins after the catalogue was updated (\(updated))", at: node,
        in: file,
        help: "Write the year that the figure is of; a forecast is no baseline.")
      return nil
    }
    return text
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
    let value = positive(inner, "value")
    let year = year(inner)
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
    guard let value = positive(inner, "value"), let kind else { return nil }
    return ModuleCatalogue.PlaceSpread(kind: kind, value: value)
  }

  private func positive(_ fields: FieldReader, _ key: String) -> Double? {
    guard let value = fields.requiredDouble(key) else { return nil }
    if (1e-9...1e12).contains(value) { return value }
    fields.error(
      "`\(key)` of \(fields.what) must be above 0, but is \(Numbers.plain(value))", at: key,
      help: "Leave the spread out where none is published.")
    return nil
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

  private func checkGaps(_ fields: FieldReader, in scale: ClosedRange<Double>?) {
    let groups = vocabulary.groups.map(\.id)
    let keys = ["group", "value", "against", "mark", "source", "year", "note"]
    for gap in fields.sequence("gaps") {
      guard let inner = FieldReader(gap, what: "\(fields.what), a gap", keys: keys, file: file, problems: problems)
      else { continue }
      if inner.required("group") != nil { _ = inner.word("group", among: groups, whatWord: "group") }
      _ = inner.requiredDouble("value", in: scale)
      _ = inner.double("against", in: scale)
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
