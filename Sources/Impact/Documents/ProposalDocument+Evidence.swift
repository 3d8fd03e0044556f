import YAMLReading

extension ProposalDocument {
  /// The evidence behind an effect (method 1.5).
  func evidence(_ fields: FieldReader) -> ProposedEffect.Evidence? {
    let keys = ["level", "uk", "consistent", "sources", "search", "contrary"]
    guard let node = fields.child("evidence"),
      let inner = FieldReader(node, what: "\(fields.what), `evidence`", keys: keys, file: file, problems: problems)
    else { return nil }
    guard inner.required("level") != nil, let level = inner.int("level", in: 1...5) else { return nil }
    let contrary = contrary(inner)
    return ProposedEffect.Evidence(
      level: level, uk: inner.bool("uk") ?? true, consistent: inner.bool("consistent") ?? contrary.isEmpty,
      sources: sources(inner, "sources"), search: inner.string("search"), contrary: contrary, place: node.mark)
  }

  /// Each entry is a sentence or a source.
  private func contrary(_ fields: FieldReader) -> [String] {
    fields.sequence("contrary").compactMap { node in
      if case .string(let text)? = node.scalar { return text }
      return SourceReading.source(node, what: "\(fields.what), contrary evidence", file: file, problems: problems)?
        .words
    }
  }

  private func sources(_ fields: FieldReader, _ key: String) -> [ProposedEffect.Source] {
    fields.sequence(key).compactMap { node in
      SourceReading.source(node, what: "\(fields.what), a source", file: file, problems: problems)
    }
  }
}

/// Reads a published source: `{title, publisher, year, url}` and keys that some documents add.
enum SourceReading {
  static func source(
    _ node: YAMLNode, what: String, extraKeys: [String] = [], file: SourceFile, problems: Problems
  ) -> ProposedEffect.Source? {
    let keys = ["title", "publisher", "year", "url"] + extraKeys
    guard let fields = FieldReader(node, what: what, keys: keys, file: file, problems: problems) else { return nil }
    let year = yearText(fields, "year")
    let url = fields.string("url")
    let publisher = fields.string("publisher")
    guard let title = fields.requiredString("title") else { return nil }
    return ProposedEffect.Source(title: title, publisher: publisher, year: year, url: url)
  }

  /// A year or period: 2024, 2024/25, 2024-25, 2025-01.
  static func yearText(_ fields: FieldReader, _ key: String) -> String? {
    if case .int(let year)? = fields.child(key)?.scalar { return String(year) }
    return fields.string(key)
  }
}
