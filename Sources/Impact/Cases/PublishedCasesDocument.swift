public import YAMLReading

/// Reads published assessments (`cyp-impact/cases/1`).
public enum PublishedCasesDocument {
  /// The schema line the document begins with.
  public static let schema = "cyp-impact/cases/1"

  /// The document's note and cases. Every mistake goes to `problems`; nil when there was one.
  ///
  /// - Parameter domains: The domains that a verdict may name.
  public static func read(
    _ document: YAMLDocument, domains: [String], problems: Problems
  ) -> (note: String?, cases: [PublishedCase])? {
    let own = Problems()
    defer { problems.append(contentsOf: own.items) }
    guard
      let fields = FieldReader(
        document.root, what: "list of cases", keys: ["schema", "note", "cases"], file: document.file, problems: own)
    else { return nil }
    fields.checkSchema(schema)
    let reader = CaseReader(list: fields, domains: domains)
    let cases = fields.sequence("cases").compactMap(reader.read)
    if cases.isEmpty { fields.error(Message.none, at: "cases") }
    return own.hasErrors ? nil : (fields.string("note"), cases)
  }
}

/// Reads one case.
private struct CaseReader {
  let list: FieldReader
  let domains: [String]

  private static let keys = [
    "id", "proposal", "half", "title", "publisher", "year", "url", "overall", "says", "domains", "explained",
  ]

  func read(_ node: YAMLNode) -> PublishedCase? {
    guard let fields = reader(node, node["id"].map { "case \($0.text)" } ?? "a case", Self.keys) else { return nil }
    let needed = ["id", "proposal", "title", "publisher", "url", "says"].map(fields.requiredString)
    let texts = needed.compactMap(\.self)
    let overall: PublishedCase.Direction? = fields.required("overall").flatMap { _ in
      fields.choice("overall", "direction")
    }
    let half: PublishedCase.Half? = fields.required("half").flatMap { _ in fields.choice("half", "half") }
    let verdicts = byDomain(fields, "domains") { part, domain in verdict(part, domain) }
    let explained = byDomain(fields, "explained") { part, domain in part.string(domain) }
    guard texts.count == needed.count, let overall, let half else { return nil }
    return PublishedCase(
      id: texts[0], proposal: texts[1], half: half, title: texts[2], publisher: texts[3],
      year: fields.int("year", in: 1900...2100), url: texts[4], overall: overall, says: texts[5], domains: verdicts,
      explained: explained)
  }

  /// The parts of a mapping that has a key for each domain it speaks of.
  private func byDomain<Value>(
    _ fields: FieldReader, _ key: String, _ value: (FieldReader, String) -> Value?
  ) -> [String: Value] {
    guard let node = fields.child(key), let part = reader(node, "`\(key)` of \(fields.what)", domains) else {
      return [:]
    }
    let parts = domains.compactMap { domain in value(part, domain).map { (domain, $0) } }
    return Dictionary(parts) { first, _ in first }
  }

  private func verdict(_ part: FieldReader, _ domain: String) -> PublishedCase.Verdict? {
    guard let node = part.child(domain),
      let fields = reader(node, "\(domain) of \(part.what)", ["direction", "basis"]),
      fields.required("direction") != nil,
      let direction: PublishedCase.Direction = fields.choice("direction", "direction")
    else { return nil }
    return PublishedCase.Verdict(direction: direction, basis: fields.choice("basis", "basis"))
  }

  private func reader(_ node: YAMLNode, _ what: String, _ keys: [String]) -> FieldReader? {
    FieldReader(node, what: what, keys: keys, file: list.file, problems: list.problems)
  }
}

private enum Message {
  static let none = "The list has no cases"
}
