public import YAMLReading

/// Reads the weights of a comparison (`cyp-impact/weights/1`).
public enum WeightsDocument {
  /// The schema line the document begins with.
  public static let schema = "cyp-impact/weights/1"

  /// The weights; nil when anything in the document is wrong, each mistake at its place.
  ///
  /// - Parameter domains: The domains of the proposals, in the order of the modules.
  public static func read(_ document: YAMLDocument, domains: [String], problems: Problems) -> ComparisonWeights? {
    let before = problems.items.count { $0.severity == .error }
    guard
      let fields = FieldReader(
        document.root, what: "the weights' document", keys: ["schema", "who", "when", "why", "question", "weights"],
        file: document.file, problems: problems)
    else { return nil }
    fields.checkSchema(schema)
    let statement = statement(fields)
    guard let given = shares(fields, domains) else { return nil }
    let isWhole = problems.items.count { $0.severity == .error } == before
    do throws(ComparisonFailure) {
      let stated = statement ?? ComparisonWeights.Statement(who: "", when: "", why: "")
      let weights = try ComparisonWeights(given.mapValues(\.value), stated: stated, domains: domains)
      return isWhole ? weights : nil
    } catch {
      // A domain that is missing or unknown has been reported where the document was read.
      for mistake in error.errors where isWhole || mistake.weight.map({ given[$0] != nil }) ?? false {
        report(mistake, given, fields)
      }
      return nil
    }
  }

  private static func statement(_ fields: FieldReader) -> ComparisonWeights.Statement? {
    let (who, why) = (fields.requiredString("who"), fields.requiredString("why"))
    let when = fields.required("when") == nil ? nil : fields.date("when")
    let question = fields.requiredString("question")
    guard let who, let why, let when, let question else { return nil }
    return ComparisonWeights.Statement(who: who, when: "\(when)", why: why, question: question)
  }

  private static func shares(_ fields: FieldReader, _ domains: [String]) -> [String: Located<Double>]? {
    guard let node = fields.required("weights"),
      let inner = FieldReader(node, what: "weights", keys: domains, file: fields.file, problems: fields.problems)
    else { return nil }
    let found = domains.map { domain in
      (domain, inner.requiredDouble(domain).map { Located(value: $0, mark: inner.mark(domain)) })
    }
    return Dictionary(found.compactMap { domain, value in value.map { (domain, $0) } }) { first, _ in first }
  }

  /// A mistake of one weight stands at that weight, one of their sum at all of them.
  private static func report(
    _ mistake: ComparisonError, _ given: [String: Located<Double>], _ fields: FieldReader
  ) {
    let mark = mistake.weight.flatMap { given[$0]?.mark } ?? fields.mark("weights")
    let parts = mistake.sentence.split(separator: ". ", maxSplits: 1).map(String.init)
    let message = parts[0].hasSuffix(".") ? String(parts[0].dropLast()) : parts[0]
    let help = parts.count > 1 ? parts[1] : Message.help(mistake)
    fields.problems.error(message, at: mark, in: fields.file, help: help)
  }
}

private enum Message {
  static func help(_ mistake: ComparisonError) -> String? {
    guard case .sumIsNotOne(let sum) = mistake else { return nil }
    return sum < 1
      ? "Share the missing \(Numbers.plain(1 - sum)) out among the domains; 0 is a weight as well."
      : "Take \(Numbers.plain(sum - 1)) off: the weights are shares of one whole."
  }
}
