public import YAMLReading

/// Reads decisions about conflicts (`cyp-impact/decisions/1`).
public enum DecisionsDocument {
  /// The schema line the document begins with.
  public static let schema = "cyp-impact/decisions/1"

  private static let keys = ["kind", "between", "disposition", "reason", "by", "date", "severity"]

  /// The decisions. Every mistake goes to `problems`; two about one conflict are a mistake.
  ///
  /// - Parameter codes: The codes of the rules there are.
  public static func read(_ document: YAMLDocument, codes: [String], problems: Problems) -> [ConflictDecision] {
    guard
      let fields = FieldReader(
        document.root, what: "list of decisions", keys: ["schema", "note", "decisions"], file: document.file,
        problems: problems)
    else { return [] }
    fields.checkSchema(schema)
    var lines: [[String]: Int] = [:]
    return fields.sequence("decisions").compactMap { node in
      guard let decision = decision(node, fields, codes) else { return nil }
      let key = [decision.kind] + decision.between
      if let line = lines[key] {
        problems.error(Message.twice(decision, line), at: node, in: fields.file, help: Message.keepOne)
      }
      lines[key] = lines[key] ?? node.mark.line
      return decision
    }
  }

  private static func decision(_ node: YAMLNode, _ fields: FieldReader, _ codes: [String]) -> ConflictDecision? {
    guard
      let inner = FieldReader(node, what: "a decision", keys: keys, file: fields.file, problems: fields.problems)
    else { return nil }
    let kind = inner.required("kind") == nil ? nil : inner.word("kind", among: codes, whatWord: "kind of conflict")
    let between = inner.required("between") == nil ? [] : inner.strings("between").map(\.value)
    let disposition: ConflictDecision.Disposition? =
      inner.required("disposition") == nil ? nil : inner.choice("disposition", "disposition")
    let reason = inner.string("reason")
    let by = inner.requiredString("by")
    let date = inner.required("date") == nil ? nil : inner.date("date")
    let severity: ConflictSeverity? = inner.choice("severity", "severity")
    if disposition == .accept, reason == nil {
      inner.error(Message.noReason, at: "disposition", help: Message.addReason)
    }
    guard let kind, let disposition, let by, let date, !between.isEmpty else { return nil }
    return ConflictDecision(
      kind: kind, between: between, disposition: disposition, reason: reason, by: by, date: date, severity: severity,
      place: "\(fields.file.name.split(separator: "/").last ?? ""):\(node.mark.line)")
  }
}

private enum Message {
  static let noReason = "A decision to accept a conflict gives no reason"
  static let addReason = "Add a line `reason:` that says why it stays as it is."
  static let keepOne = "Keep the one that holds."
  static func twice(_ decision: ConflictDecision, _ line: Int) -> String {
    "The conflict \(decision.kind) between \(decision.between.joined(separator: ", ")) is already decided on line \(line)"
  }
}
