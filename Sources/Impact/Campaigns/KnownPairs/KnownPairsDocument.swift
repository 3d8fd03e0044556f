public import YAMLReading

/// Reads campaigns that reviewers have spoken about (`cyp-impact/known-pairs/1`).
public enum KnownPairsDocument {
  /// The schema line the document begins with.
  public static let schema = "cyp-impact/known-pairs/1"

  private static let keys = ["schema", "note", "sources", "companions", "pairs", "undecided", "controls"]

  /// The document. Every mistake goes to `problems`; nil when there was one.
  ///
  /// - Parameters:
  ///   - codes: The codes of the rules there are.
  ///   - register: The register that the pairs' campaigns stand in.
  public static func read(
    _ document: YAMLDocument, vocabulary: CampaignVocabulary, codes: [String], register: CampaignRegister,
    problems: Problems
  ) -> KnownPairs? {
    let own = Problems()
    defer { problems.append(contentsOf: own.items) }
    guard
      let fields = FieldReader(
        document.root, what: "list of known pairs", keys: keys, file: document.file, problems: own)
    else { return nil }
    fields.checkSchema(schema)
    let sources = CampaignDocument.readSources(fields)
    let companions = companions(fields, vocabulary, sources, register)
    let known = register.ids.union(companions.map(\.id))
    let part = PairReader(fields: fields, codes: codes, known: known, sources: sources)
    let pairs = fields.sequence("pairs").compactMap(part.pair)
    let undecided = fields.sequence("undecided").compactMap(part.undecided)
    let controls = fields.sequence("controls").compactMap(part.control)
    if own.hasErrors { return nil }
    return KnownPairs(
      note: fields.string("note"), companions: companions, pairs: pairs, undecided: undecided, controls: controls)
  }

  private static func companions(
    _ fields: FieldReader, _ vocabulary: CampaignVocabulary, _ sources: [String: CampaignSource],
    _ register: CampaignRegister
  ) -> [Campaign] {
    let reader = CampaignReader(
      vocabulary: vocabulary, bodies: BodyNames(vocabulary), sources: sources, file: fields.file,
      problems: fields.problems)
    let entries = fields.sequence("companions").compactMap(reader.read)
    return CampaignCrossCheck(
      entries, register: register.campaigns, programmes: vocabulary.programmes, problems: fields.problems
    ).campaigns()
  }
}

/// Reads the rows.
private struct PairReader {
  let fields: FieldReader
  let codes: [String]
  let known: Set<String>
  let sources: [String: CampaignSource]

  func pair(_ node: YAMLNode) -> KnownPairs.Pair? {
    let keys = ["id", "campaigns", "proposal", "expect", "said_by", "said", "source"]
    guard let inner = reader(node, "a known pair", keys), let id = inner.requiredString("id"),
      let saidBy = inner.requiredString("said_by"), let said = inner.requiredString("said")
    else { return nil }
    return KnownPairs.Pair(
      id: id, campaigns: campaigns(inner), proposal: inner.string("proposal"),
      expected: inner.sequence("expect").compactMap(expectation), saidBy: saidBy, said: said,
      source: inner.string("source").flatMap { sources[$0] })
  }

  func undecided(_ node: YAMLNode) -> KnownPairs.Undecided? {
    guard let inner = reader(node, "an undecided row", ["id", "campaigns", "kind", "because"]),
      let id = inner.requiredString("id"), let kind = inner.requiredString("kind"),
      let because = inner.requiredString("because")
    else { return nil }
    return KnownPairs.Undecided(id: id, campaigns: campaigns(inner), kind: kind, because: because)
  }

  func control(_ node: YAMLNode) -> KnownPairs.Control? {
    guard let inner = reader(node, "a control", ["id", "campaigns", "because"]), let id = inner.requiredString("id"),
      let because = inner.requiredString("because")
    else { return nil }
    return KnownPairs.Control(id: id, campaigns: campaigns(inner), because: because)
  }

  private func expectation(_ node: YAMLNode) -> KnownPairs.Expectation? {
    guard let inner = reader(node, "an expected conflict", ["kind", "severity"]), inner.required("kind") != nil,
      let kind = inner.word("kind", among: codes, whatWord: "kind of conflict")
    else { return nil }
    return KnownPairs.Expectation(kind: kind, severity: inner.choice("severity", "severity"))
  }

  private func campaigns(_ inner: FieldReader) -> [String] {
    inner.words("campaigns", among: known, whatWord: "campaign").map(\.value)
  }

  private func reader(_ node: YAMLNode, _ what: String, _ keys: [String]) -> FieldReader? {
    FieldReader(node, what: what, keys: keys, file: fields.file, problems: fields.problems)
  }
}
