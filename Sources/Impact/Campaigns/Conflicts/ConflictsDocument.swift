public import YAMLReading

/// Reads the list of opposed behaviours and partners (`cyp-impact/conflicts/1`).
public enum ConflictsDocument {
  /// The schema line the document begins with.
  public static let schema = "cyp-impact/conflicts/1"

  /// The document's lists. Every mistake goes to `problems`; nil when there was one.
  public static func read(
    _ document: YAMLDocument, vocabulary: CampaignVocabulary, problems: Problems
  ) -> ConflictVocabulary? {
    let own = Problems()
    defer { problems.append(contentsOf: own.items) }
    let keys = ["schema", "antonyms", "partner_conflicts"]
    guard
      let fields = FieldReader(
        document.root, what: "list of conflicts", keys: keys, file: document.file, problems: own)
    else { return nil }
    fields.checkSchema(schema)
    let antonyms = fields.sequence("antonyms").compactMap { pair($0, fields) }
    let partners = fields.sequence("partner_conflicts").compactMap { partner($0, fields, vocabulary) }
    return own.hasErrors ? nil : ConflictVocabulary(antonyms: antonyms, partnerConflicts: partners)
  }

  private static func pair(_ node: YAMLNode, _ fields: FieldReader) -> (String, String)? {
    let words = node.elements.map(\.text)
    if words.count == 2, words[0] != words[1], !words.contains("") { return (words[0], words[1]) }
    fields.problems.error(Message.notPair, at: node, in: fields.file, help: Message.pairHelp)
    return nil
  }

  private static func partner(
    _ node: YAMLNode, _ fields: FieldReader, _ vocabulary: CampaignVocabulary
  ) -> ConflictVocabulary.PartnerConflict? {
    let inner = FieldReader(
      node, what: "partner conflict", keys: ["partner_kind", "names", "themes"], file: fields.file,
      problems: fields.problems)
    guard let inner else { return nil }
    let kind = inner.requiredString("partner_kind")
    let names = inner.strings("names").map(\.value)
    let themes = inner.words("themes", among: vocabulary.themes, whatWord: "theme").map(\.value)
    return kind.map { .init(kind: $0, names: names, themes: themes) }
  }
}

private enum Message {
  static let notPair = "An item in `antonyms` must be two different behaviours"
  static let pairHelp = "Write it as `[attend-school, stay-home-when-ill]`."
}
