import YAMLReading

extension ProposalDocument {
  private static let effectKeys = [
    "id", "title", "measure", "domain", "indicator", "outcome", "mediates", "delta", "band", "reach", "likelihood",
    "in_force", "timing", "evidence", "groups", "income_ratio", "mitigations", "irreversible", "quantified", "because",
  ]

  /// The officer's effects, cross-checked against the measures and each other.
  func effects(_ fields: FieldReader) -> [ProposedEffect] {
    let measures = ids(fields, "measures").map(\.value)
    let effects = atMost(Self.mostEffects, fields, "effects").enumerated().compactMap {
      effect($1, number: $0 + 1, measures: measures)
    }
    checkUnique(fields, "effects", what: "effect")
    let all = ids(fields, "effects").map(\.value)
    for effect in effects { checkMediator(effect, among: all) }
    return effects
  }

  private func effect(_ node: YAMLNode, number: Int, measures: [String]) -> ProposedEffect? {
    let what = "effect \(label(node) ?? String(number))"
    guard let fields = FieldReader(node, what: what, keys: Self.effectKeys, file: file, problems: problems) else {
      return nil
    }
    let inForce = fields.bool("in_force") ?? false
    let size = size(fields)
    let likelihood = fields.likelihood("likelihood", context.parameters.yardstick, inForce: inForce)
    let id = fields.id("id")
    let measure =
      fields.required("measure") == nil ? nil : fields.word("measure", among: measures, whatWord: "measure")
    let domain =
      fields.required("domain") == nil ? nil : fields.word("domain", among: context.domains, whatWord: "domain")
    let effect = ProposedEffect(
      id: id ?? "", title: fields.string("title"), measure: measure ?? "", domain: domain ?? "",
      outcome: fields.string("outcome"), indicator: fields.string("indicator"), mediates: fields.string("mediates"),
      size: size ?? .notQuantified(because: ""), reach: reach(fields), likelihood: likelihood, inForce: inForce,
      timing: fields.timing("timing"), timingPlace: fields.has("timing") ? fields.mark("timing") : nil,
      evidence: evidence(fields), groups: groupShares(fields), incomeRatio: incomeRatio(fields, domain: domain),
      mitigations: mitigations(fields),
      irreversible: fields.bool("irreversible") ?? false, place: node.mark)
    checkQuantified(effect, fields)
    guard id != nil, measure != nil, domain != nil, size != nil else { return nil }
    return effect
  }

  private func size(_ fields: FieldReader) -> ProposedEffect.Size? {
    guard fields.bool("quantified") ?? true else {
      if fields.has("delta") || fields.has("band") {
        fields.error("it says `quantified: false` and yet gives a size", at: fields.has("delta") ? "delta" : "band")
      }
      guard fields.has("because") else {
        fields.error(
          "\(fields.what) says `quantified: false` and not why", at: "quantified",
          help: "add `because:` with the reason in a sentence")
        return nil
      }
      return fields.requiredString("because").map { .notQuantified(because: $0) }
    }
    if fields.has("delta"), fields.has("band") {
      fields.error("give `delta` or `band`, not both", at: "band")
      return nil
    }
    if fields.has("band") { return band(fields) }
    guard fields.has("delta") else {
      fields.error(
        "\(fields.what) has no size", help: "Give `delta`, or `quantified: false` with `because:` if nobody knows.")
      return nil
    }
    return delta(fields)
  }

  private func delta(_ fields: FieldReader) -> ProposedEffect.Size? {
    guard let (triple, inner) = fields.triple("delta", extraKeys: ["unit", "coverage"]) else { return nil }
    guard let unit = inner.requiredString("unit") else { return nil }
    let coverage = inner.double("coverage", in: 0.5...0.99) ?? 0.90
    if !fields.has("indicator") {
      fields.error(
        "\(fields.what) gives a size but no `indicator`", at: "delta",
        help: "Name the indicator of the module's catalogue.")
    }
    return .delta(triple, unit: unit, coverage: coverage, place: fields.mark("delta"))
  }

  private func band(_ fields: FieldReader) -> ProposedEffect.Size? {
    guard let node = fields.child("band"),
      let inner = FieldReader(
        node, what: "\(fields.what), `band`", keys: ["size", "sign"], file: file, problems: problems)
    else { return nil }
    let sizes = ProposedEffect.BandSize.allCases.map(\.rawValue)
    let size = inner.required("size") == nil ? nil : inner.word("size", among: sizes, whatWord: "size")
    let signs = ["favourable", "harmful"]
    let sign = inner.required("sign") == nil ? nil : inner.word("sign", among: signs, whatWord: "sign")
    guard let size = size.flatMap(ProposedEffect.BandSize.init), let sign else { return nil }
    return .band(size, favourable: sign == "favourable", place: node.mark)
  }

  private func checkQuantified(_ effect: ProposedEffect, _ fields: FieldReader) {
    if case .notQuantified = effect.size { return }
    for key in ["reach", "likelihood", "timing"] where !fields.has(key) {
      fields.error("\(fields.what) needs `\(key)` to be scored", help: "Add it, or say `quantified: false` and why.")
    }
    guard !effect.mitigations.isEmpty, isBenefit(effect) == true else { return }
    fields.error(
      "a mitigation belongs to a harm, and \(fields.what) is a benefit", at: "mitigations",
      help: "State the harm as an effect of its own and attach the mitigation to it.")
  }

  /// Whether a banded effect is favourable; for a delta the module's indicator decides later.
  private func isBenefit(_ effect: ProposedEffect) -> Bool? {
    if case .band(_, let favourable, _) = effect.size { return favourable }
    return nil
  }

  private func checkMediator(_ effect: ProposedEffect, among effects: [String]) {
    guard let id = effect.mediates else { return }
    guard id != effect.id, effects.contains(id) else {
      problems.error(
        "effect \(effect.id) says that “\(id)” carries it, but there is no other effect of that id", at: effect.place,
        in: file)
      return
    }
  }

  private func groupShares(_ fields: FieldReader) -> [EffectInput.GroupShare] {
    guard let node = fields.child("groups"),
      let inner = FieldReader(
        node, what: "\(fields.what), `groups`", keys: vocabulary.groups.map(\.id), file: file, problems: problems)
    else { return [] }
    return node.entries.compactMap { entry in
      inner.double(entry.key, in: 0...1).map { EffectInput.GroupShare(group: entry.key, share: $0) }
    }.sorted { $0.group < $1.group }
  }

  /// Weights by income are for effects measured in income or poverty; elsewhere they would be an analogy (method 1.6).
  private func incomeRatio(_ fields: FieldReader, domain: String?) -> Double? {
    guard fields.has("income_ratio") else { return nil }
    guard domain == nil || domain == "poverty" else {
      fields.error(
        "`income_ratio` is for effects in the domain poverty", at: "income_ratio", help: "Leave it out of this effect.")
      return nil
    }
    return fields.double("income_ratio", in: 0.01...10)
  }

  private func mitigations(_ fields: FieldReader) -> [ProposedEffect.Mitigation] {
    checkUnique(fields, "mitigations", what: "mitigation")
    return fields.sequence("mitigations").compactMap { mitigation($0, fields) }
  }

  private func mitigation(_ node: YAMLNode, _ parent: FieldReader) -> ProposedEffect.Mitigation? {
    let keys = ["id", "title", "share", "likelihood", "status", "eliminates"]
    let what = "\(parent.what), mitigation \(label(node) ?? "")"
    guard let fields = FieldReader(node, what: what, keys: keys, file: file, problems: problems) else { return nil }
    let states = ["legislated", "funded", "committed", "proposed"]
    let id = fields.id("id")
    let title = fields.requiredString("title")
    let share = fields.required("share") == nil ? nil : fields.triple("share", in: 0...1)?.0
    let status = fields.required("status") == nil ? nil : fields.word("status", among: states, whatWord: "status")
    let given = fields.required("likelihood") != nil
    let likelihood = given ? fields.likelihood("likelihood", context.parameters.yardstick, inForce: true) : nil
    guard let id, let title, let share, let status, let likelihood else { return nil }
    return ProposedEffect.Mitigation(
      id: id, title: title, share: share, likelihood: likelihood, status: status,
      eliminates: fields.bool("eliminates") ?? false, place: node.mark)
  }
}
