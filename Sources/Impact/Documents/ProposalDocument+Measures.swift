import YAMLReading

extension ProposalDocument {
  private static let measureKeys = [
    "id", "title", "description", "lever", "intervention", "themes", "groups", "ages", "reach", "likelihood", "timing",
    "parameters",
  ]

  /// The measures; at least one is needed.
  func measures(_ fields: FieldReader) -> [Measure] {
    guard fields.required("measures") != nil else { return [] }
    let nodes = atMost(Self.mostMeasures, fields, "measures")
    if fields.sequence("measures").isEmpty, fields.child("measures")?.kind == .sequence {
      fields.error("`measures` is empty", at: "measures", help: "Say at least one thing that the proposal would do.")
    }
    let measures = nodes.enumerated().compactMap { measure($1, number: $0 + 1) }
    checkUnique(fields, "measures", what: "measure")
    checkRates(measures)
    return measures
  }

  private func measure(_ node: YAMLNode, number: Int) -> Measure? {
    let what = "measure \(label(node) ?? String(number))"
    guard let fields = FieldReader(node, what: what, keys: Self.measureKeys, file: file, problems: problems) else {
      return nil
    }
    let id = fields.id("id")
    let title = fields.requiredString("title")
    let description = fields.string("description") ?? ""
    let lever = leverWord(fields)
    let themes = fields.required("themes") == nil ? [] : words(fields, "themes", vocabulary.themes.map(\.id), "theme")
    let groups = fields.words(
      "groups", among: vocabulary.groups.map(\.id), whatWord: "group", alsoKnownAs: vocabulary.groupNames
    ).map(\.value)
    let ages = fields.ages("ages")
    let reach = reach(fields)
    let likelihood = fields.likelihood("likelihood", context.parameters.yardstick)
    let timing = fields.timing("timing")
    let intervention = fields.string("intervention")
    let changes = rateChanges(fields)
    guard let id, let title, let lever else { return nil }
    return Measure(
      id: id, title: title, description: description, lever: lever, intervention: intervention, themes: themes,
      groups: groups, ages: ages, reach: reach, likelihood: likelihood, timing: timing, changes: changes,
      place: node.mark)
  }

  private func leverWord(_ fields: FieldReader) -> String? {
    guard fields.required("lever") != nil else { return nil }
    return fields.word("lever", among: vocabulary.levers.map(\.id), whatWord: "lever")
  }

  func words(_ fields: FieldReader, _ key: String, _ allowed: [String], _ what: String) -> [String] {
    fields.words(key, among: allowed, whatWord: what).map(\.value)
  }

  /// The id of a list item, for messages, without complaint when it is missing or odd.
  func label(_ node: YAMLNode) -> String? {
    guard case .string(let text)? = node["id"]?.scalar, text.count <= 80 else { return nil }
    return text
  }

  func reach(_ fields: FieldReader) -> Reach? {
    guard let (share, inner) = fields.triple("reach", extraKeys: ["of"], in: 0...1) else { return nil }
    let allowed = ["all-children"] + vocabulary.groups.map(\.id)
    let of = inner.required("of") == nil ? nil : inner.word("of", among: allowed, whatWord: "group")
    return of.map { Reach(share: share, group: $0 == "all-children" ? nil : $0, place: fields.mark("reach")) }
  }

  /// The rates that a measure changes. Without a module that has rates they cannot be read, which is no mistake of the
  /// document.
  private func rateChanges(_ fields: FieldReader) -> [RateChange] {
    guard let node = fields.child("parameters"), let tables = context.rates else { return [] }
    guard !tables.isEmpty else {
      fields.warning(
        "`parameters` of \(fields.what) are left out: no module with a table of rates answers", at: "parameters")
      return []
    }
    let keys = node.entries.map(\.key)
    guard keys.count <= 200 else {
      fields.error("`parameters` of \(fields.what) has more than 200 rates", at: "parameters")
      return []
    }
    return FieldReader(node, what: "\(fields.what), `parameters`", keys: keys, file: file, problems: problems)
      .map { RateChangeReader(tables: tables, fields: $0).changes() } ?? []
  }

  /// A rate is changed once: two changes of one rate could be meant in either order.
  private func checkRates(_ measures: [Measure]) {
    var first: [String: RateChange] = [:]
    for change in measures.flatMap(\.changes) {
      if let earlier = first[change.rate] {
        problems.error(
          "`\(change.rate)` is already changed on line \(earlier.place.line)", at: change.place, in: file,
          help: "Put the whole change of a rate in one place.")
      } else {
        first[change.rate] = change
      }
    }
  }
}
