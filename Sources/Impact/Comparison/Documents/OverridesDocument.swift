public import YAMLReading

/// Reads the log of ranks chosen against the ranking (`cyp-impact/overrides/1`).
public enum OverridesDocument {
  /// The schema line the document begins with.
  public static let schema = "cyp-impact/overrides/1"

  private static let keys = ["proposal", "rank", "reason", "name", "date"]

  /// The overrides in the order of the document. Every mistake goes to `problems`; one rank or one proposal twice is a
  /// mistake.
  ///
  /// - Parameter proposals: Ids of the proposals compared; nil to check everything else.
  public static func read(_ document: YAMLDocument, proposals: [String]?, problems: Problems) -> [RankOverride] {
    guard
      let fields = FieldReader(
        document.root, what: "the log of overrides", keys: ["schema", "note", "overrides"], file: document.file,
        problems: problems)
    else { return [] }
    fields.checkSchema(schema)
    let found = fields.sequence("overrides").compactMap { node in
      override(node, fields, proposals).map { (override: $0, node: node) }
    }
    checkOnce(found, fields)
    return found.map(\.override)
  }

  private static func override(_ node: YAMLNode, _ fields: FieldReader, _ proposals: [String]?) -> RankOverride? {
    guard let inner = FieldReader(node, what: "an override", keys: keys, file: fields.file, problems: fields.problems)
    else { return nil }
    let proposal = inner.required("proposal").flatMap { _ in
      proposals.map { inner.word("proposal", among: $0, whatWord: "proposal of this comparison") }
        ?? inner.string("proposal")
    }
    let rank = inner.required("rank") == nil ? nil : inner.int("rank", in: 1...(proposals?.count ?? .max))
    let (reason, name) = (inner.requiredString("reason"), inner.requiredString("name"))
    let date = inner.required("date") == nil ? nil : inner.date("date")
    guard let proposal, let rank, let reason, let name, let date else { return nil }
    return RankOverride(
      proposal: proposal, rank: rank, reason: reason, name: name, date: "\(date)",
      place: "\(fields.file.name.split(separator: "/").last ?? ""):\(node.mark.line)")
  }

  private static func checkOnce(_ found: [(override: RankOverride, node: YAMLNode)], _ fields: FieldReader) {
    var proposals: [String: Int] = [:]
    var ranks: [Int: Int] = [:]
    for (override, node) in found {
      if let line = proposals[override.proposal] {
        report(Message.proposalTwice(override.proposal, line), node, fields)
      } else if let line = ranks[override.rank] {
        report(Message.rankTwice(override.rank, line), node, fields)
      }
      proposals[override.proposal] = proposals[override.proposal] ?? node.mark.line
      ranks[override.rank] = ranks[override.rank] ?? node.mark.line
    }
  }

  private static func report(_ message: String, _ node: YAMLNode, _ fields: FieldReader) {
    fields.problems.error(message, at: node, in: fields.file, help: Message.keepOne)
  }
}

private enum Message {
  static let keepOne = "Keep the one that holds."
  static func proposalTwice(_ id: String, _ line: Int) -> String { "\(id) already has a chosen rank on line \(line)" }
  static func rankTwice(_ rank: Int, _ line: Int) -> String { "rank \(rank) is already given away on line \(line)" }
}
