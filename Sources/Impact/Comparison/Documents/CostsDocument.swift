public import YAMLReading

/// Reads the costs of proposals (`cyp-impact/costs/1`).
public enum CostsDocument {
  /// The schema line the document begins with.
  public static let schema = "cyp-impact/costs/1"

  /// The costs; nil when anything in the document is wrong, each mistake at its place.
  ///
  /// - Parameter proposals: Ids of the proposals compared; nil to check everything else. A proposal may have no cost.
  public static func read(_ document: YAMLDocument, proposals: [String]?, problems: Problems) -> ProposalCosts? {
    let before = problems.items.count { $0.severity == .error }
    guard
      let fields = FieldReader(
        document.root, what: "the costs' document", keys: ["schema", "who", "when", "prices", "costs"],
        file: document.file, problems: problems)
    else { return nil }
    fields.checkSchema(schema)
    let (who, prices) = (fields.requiredString("who"), fields.requiredString("prices"))
    let when = fields.required("when") == nil ? nil : fields.date("when")
    var seen: [String: Int] = [:]
    let lines = fields.sequence("costs").compactMap { line($0, fields, proposals, &seen) }
    guard problems.items.count(where: { $0.severity == .error }) == before, let who, let prices, let when else {
      return nil
    }
    return ProposalCosts(who: who, when: "\(when)", prices: prices, costs: lines)
  }

  private static func line(
    _ node: YAMLNode, _ fields: FieldReader, _ proposals: [String]?, _ seen: inout [String: Int]
  ) -> ProposalCosts.Line? {
    guard
      let inner = FieldReader(
        node, what: "a cost", keys: ["proposal", "pounds", "source"], file: fields.file, problems: fields.problems)
    else { return nil }
    let proposal = inner.required("proposal").flatMap { _ in
      proposals.map { inner.word("proposal", among: $0, whatWord: "proposal of this comparison") }
        ?? inner.string("proposal")
    }
    let pounds = inner.requiredDouble("pounds", in: 1...1e15)
    let source = inner.requiredString("source")
    guard let proposal, let pounds, let source else { return nil }
    if let line = seen[proposal] {
      inner.error(Message.twice(proposal, line), at: "proposal", help: Message.keepOne)
    }
    seen[proposal] = seen[proposal] ?? node.mark.line
    return ProposalCosts.Line(proposal: proposal, pounds: pounds, source: source)
  }
}

private enum Message {
  static let keepOne = "Keep the one that holds."
  static func twice(_ id: String, _ line: Int) -> String { "the cost of \(id) already stands on line \(line)" }
}
