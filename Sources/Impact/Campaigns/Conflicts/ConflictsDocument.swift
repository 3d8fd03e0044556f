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
    let keys = [
      "schema", "antonyms", "partner_conflicts", "needs", "behaviours", "overtaking_levers", "relying_levers",
      "duty_levers", "advice", "advice_words", "denials", "plain_verbs", "opposed_words", "company_words",
      "everyday_names", "other_bodies", "routines", "measure_words",
    ]
    guard
      let fields = FieldReader(
        document.root, what: "list of conflicts", keys: keys, file: document.file, problems: own)
    else { return nil }
    fields.checkSchema(schema)
    let antonyms = fields.sequence("antonyms").compactMap { pair($0, "antonyms", fields) }
    let opposedWords = fields.sequence("opposed_words").compactMap { pair($0, "opposed_words", fields) }
    let partners = fields.sequence("partner_conflicts").compactMap { partner($0, fields, vocabulary) }
    let needs = fields.sequence("needs").compactMap { need($0, fields, vocabulary) }
    let behaviours = fields.sequence("behaviours").compactMap { behaviour($0, fields) }
    let advice = fields.sequence("advice").compactMap { readAdvice($0, fields, vocabulary) }
    let adviceWords = fields.sequence("advice_words").compactMap { readAdviceWords($0, fields) }
    let overtaking = levers("overtaking_levers", fields, vocabulary)
    let relying = levers("relying_levers", fields, vocabulary)
    let duty = levers("duty_levers", fields, vocabulary)
    if own.hasErrors { return nil }
    var lists = ConflictVocabulary(
      antonyms: antonyms, denials: fields.strings("denials").map(\.value),
      plainVerbs: fields.strings("plain_verbs").map(\.value), opposedWords: opposedWords,
      routines: fields.strings("routines").map(\.value), partnerConflicts: partners,
      needs: needs,
      behaviours: behaviours)
    lists.overtakingLevers = overtaking
    lists.relyingLevers = relying
    lists.dutyLevers = duty
    lists.advice = advice
    lists.adviceWords = Dictionary(adviceWords, uniquingKeysWith: +)
    lists.otherBodies = Set(fields.strings("other_bodies").map(\.value))
    lists.everydayNames = Set(fields.strings("everyday_names").map(\.value))
    lists.companyWords = Set(fields.strings("company_words").map(\.value))
    lists.words = words(fields)
    return lists
  }

  private static func words(_ fields: FieldReader) -> ConflictVocabulary.MeasureWords {
    let keys = [
      "automatic", "acting", "people", "doing", "inert", "amount", "taking", "losing", "paying", "closing", "idioms",
      "unchanged",
      "permitting", "burden", "charge",
    ]
    guard let node = fields.child("measure_words"),
      let inner = FieldReader(
        node, what: "words of measures", keys: keys, file: fields.file, problems: fields.problems)
    else { return .init() }
    func phrases(_ key: String) -> [String] { inner.strings(key).map(\.value) }
    return .init(
      automatic: phrases("automatic"), acting: phrases("acting"), people: Set(phrases("people")),
      doing: Set(phrases("doing")), inert: Set(phrases("inert")), amount: phrases("amount"), taking: phrases("taking"),
      losing: phrases("losing"), paying: phrases("paying"), closing: phrases("closing"), idioms: phrases("idioms"),
      unchanged: phrases("unchanged"),
      permitting: phrases("permitting"), burden: phrases("burden"), charge: phrases("charge"))
  }

  private static func pair(_ node: YAMLNode, _ list: String, _ fields: FieldReader) -> (String, String)? {
    let words = node.elements.map(\.text)
    if words.count == 2, words[0] != words[1], !words.contains("") { return (words[0], words[1]) }
    fields.problems.error(Message.notPair(list), at: node, in: fields.file, help: Message.pairHelp)
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

extension ConflictsDocument {
  private static func need(
    _ node: YAMLNode, _ fields: FieldReader, _ vocabulary: CampaignVocabulary
  ) -> ConflictVocabulary.Need? {
    let inner = FieldReader(
      node, what: "need", keys: ["id", "title", "themes"], file: fields.file, problems: fields.problems)
    guard let inner, let id = inner.identifier("id"), let title = inner.requiredString("title") else { return nil }
    _ = inner.required("themes")
    let themes = inner.words("themes", among: vocabulary.themes, whatWord: "theme").map(\.value)
    return .init(id: id, title: title, themes: themes)
  }

  private static func levers(_ key: String, _ fields: FieldReader, _ vocabulary: CampaignVocabulary) -> Set<String> {
    Set(fields.words(key, among: vocabulary.levers, whatWord: "lever").map(\.value))
  }

  private static func readAdvice(
    _ node: YAMLNode, _ fields: FieldReader, _ vocabulary: CampaignVocabulary
  ) -> ConflictVocabulary.Advice? {
    let inner = FieldReader(
      node, what: "advice", keys: ["asks", "levers"], file: fields.file, problems: fields.problems)
    guard let inner, inner.required("asks") != nil, inner.required("levers") != nil else { return nil }
    return .init(asks: inner.strings("asks").map(\.value), levers: levers("levers", inner, vocabulary))
  }

  private static func readAdviceWords(_ node: YAMLNode, _ fields: FieldReader) -> (String, [String])? {
    let inner = FieldReader(
      node, what: "words of advice", keys: ["behaviour", "words"], file: fields.file, problems: fields.problems)
    guard let inner, let behaviour = inner.identifier("behaviour"), inner.required("words") != nil else { return nil }
    return (behaviour, inner.strings("words").map(\.value))
  }

  private static func behaviour(_ node: YAMLNode, _ fields: FieldReader) -> ConflictVocabulary.Behaviour? {
    let inner = FieldReader(
      node, what: "behaviour", keys: ["behaviour", "indicator", "sign", "counts"], file: fields.file,
      problems: fields.problems)
    guard let inner, let behaviour = inner.identifier("behaviour"), let indicator = inner.identifier("indicator"),
      inner.required("sign") != nil,
      let sign = inner.word("sign", among: ["higher", "lower"], whatWord: "sign")
    else { return nil }
    let counts = inner.word("counts", among: ["behaviour", "outcome"], whatWord: "count")
    return .init(behaviour: behaviour, indicator: indicator, rises: sign == "higher", isOutcome: counts == "outcome")
  }
}

private enum Message {
  static func notPair(_ list: String) -> String { "An item in `\(list)` must be two different words" }
  static let pairHelp = "Write it as `[attend-school, stay-home-when-ill]`."
}
