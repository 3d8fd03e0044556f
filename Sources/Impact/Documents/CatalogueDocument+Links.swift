import YAMLReading

/// Reads `links`: what is known to follow in another domain.
extension CatalogueDocument {
  private static let linkKeys = ["id", "from", "to", "basis", "finding", "words", "source", "mark", "note"]

  /// The links of a catalogue; those with a mistake are left out, each with a message at its place.
  func links(
    _ fields: FieldReader, _ sources: [String: ProposedEffect.Source], indicators: [String]
  ) -> [KnockOnLink] {
    let own = fields.string("domain")
    return fields.sequence("links").compactMap { link($0, sources, indicators, own: own) }
  }

  private func link(
    _ node: YAMLNode, _ sources: [String: ProposedEffect.Source], _ indicators: [String], own: String?
  ) -> KnockOnLink? {
    let what = "link \(node["id"]?.text ?? "")"
    guard let fields = FieldReader(node, what: what, keys: Self.linkKeys, file: file, problems: problems) else {
      return nil
    }
    let id = fields.id("id")
    let start = fields.required("from").flatMap { readOrigin($0, what, indicators) }
    let target = fields.required("to").flatMap { readTarget($0, what, own) }
    let kinds = KnockOnLink.Basis.allCases.map(\.rawValue)
    let basis = fields.required("basis") == nil ? nil : fields.word("basis", among: kinds, whatWord: "basis")
    let finding = fields.requiredString("finding")
    let words = fields.required("words") == nil ? [] : fields.strings("words").map(\.value)
    let source = sourceKey(fields, sources).flatMap { sources[$0] }
    _ = mark(fields)
    guard let id, let start, let target, let basis = basis.flatMap(KnockOnLink.Basis.init), let finding, let source
    else { return nil }
    return KnockOnLink(
      id: id, indicators: start.indicators, startWords: start.words, themes: start.themes, levers: start.levers,
      toDomain: target.domain, toIndicator: target.indicator, basis: basis, finding: finding, words: words,
      source: source, place: node.mark)
  }

  private func readOrigin(
    _ node: YAMLNode, _ what: String, _ indicators: [String]
  ) -> (indicators: [String], words: [String], themes: [String], levers: [String])? {
    let keys = ["indicators", "words", "themes", "levers"]
    guard let fields = FieldReader(node, what: "\(what), `from`", keys: keys, file: file, problems: problems) else {
      return nil
    }
    let starts = fields.words("indicators", among: indicators, whatWord: "indicator of this catalogue").map(\.value)
    let themes = fields.words("themes", among: themeWords, whatWord: "theme").map(\.value)
    let levers = fields.words("levers", among: vocabulary.levers.map(\.id), whatWord: "lever").map(\.value)
    let words = fields.strings("words").map(\.value)
    if starts.isEmpty, words.isEmpty {
      fields.error(
        "\(what) starts from nothing",
        help: "Give `indicators` of this catalogue, `words` of a measure, or both; a theme alone is too broad.")
    }
    return (starts, words, themes, levers)
  }

  private func readTarget(_ node: YAMLNode, _ what: String, _ own: String?) -> (domain: String, indicator: String)? {
    let keys = ["domain", "indicator"]
    guard let fields = FieldReader(node, what: "\(what), `to`", keys: keys, file: file, problems: problems) else {
      return nil
    }
    let domain = fields.id("domain")
    let indicator = fields.id("indicator")
    if let domain, domain == own {
      fields.error(
        "\(what) leads to its own domain", at: "domain", help: "A link leads to an indicator of another module.")
    }
    guard let domain, let indicator else { return nil }
    return (domain, indicator)
  }
}
