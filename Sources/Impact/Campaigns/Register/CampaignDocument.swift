public import YAMLReading

/// Reads campaign registers (`cyp-impact/campaigns/1`).
public enum CampaignDocument {
  /// The schema line every register begins with.
  public static let schema = "cyp-impact/campaigns/1"

  /// One document. Every mistake goes to `problems`; nil when there was one in this document.
  public static func read(
    _ document: YAMLDocument, vocabulary: CampaignVocabulary, problems: Problems
  ) -> CampaignRegister? {
    read([document], vocabulary: vocabulary, problems: problems)
  }

  /// Several documents and tables (``CampaignTable``) as one register. An id used twice is an error; a reference to a
  /// campaign that none of them holds, nor `others`, is a warning. Nil when any has a mistake.
  public static func read(
    _ documents: [YAMLDocument], tables: [SourceFile] = [], others: [Campaign] = [], vocabulary: CampaignVocabulary,
    problems: Problems
  ) -> CampaignRegister? {
    let own = Problems()
    var entries: [CampaignEntry] = []
    var asOf: CalendarDate?
    let parts =
      documents.map { readPart($0, vocabulary: vocabulary, problems: own) }
      + tables.map { CampaignTable.read($0, vocabulary: vocabulary, problems: own) }
    for part in parts {
      asOf = [asOf, part.asOf].compactMap(\.self).max()
      entries += part.entries
    }
    let ids = Set(entries.map(\.campaign.id))
    let campaigns = CampaignCrossCheck(
      entries, register: others.filter { !ids.contains($0.id) }, programmes: vocabulary.programmes, problems: own
    ).campaigns()
    problems.append(contentsOf: own.items)
    return own.hasErrors ? nil : CampaignRegister(asOf: asOf, campaigns: campaigns)
  }

  /// A campaign written out in another document, such as a proposal. Its sources are titles, not codes.
  /// Warns about names of campaigns that are neither in `register` nor its own.
  public static func readCampaign(
    _ node: YAMLNode, in file: SourceFile, register: CampaignRegister, vocabulary: CampaignVocabulary,
    problems: Problems
  ) -> Campaign? {
    let own = Problems()
    let reader = CampaignReader(
      vocabulary: vocabulary, bodies: BodyNames(vocabulary), sources: nil, file: file, problems: own)
    let entry = reader.read(node)
    let check = CampaignCrossCheck(
      entry.map { [$0] } ?? [], register: register.campaigns, programmes: vocabulary.programmes, problems: own)
    var campaign = check.campaigns().first
    problems.append(contentsOf: own.items)
    campaign?.isProposed = true
    return own.hasErrors ? nil : campaign
  }

  private static func readPart(
    _ document: YAMLDocument, vocabulary: CampaignVocabulary, problems: Problems
  ) -> (asOf: CalendarDate?, entries: [CampaignEntry]) {
    let keys = ["schema", "as_of", "sources", "campaigns"]
    guard
      let fields = FieldReader(
        document.root, what: "campaign register", keys: keys, file: document.file, problems: problems)
    else { return (nil, []) }
    fields.checkSchema(schema)
    let reader = CampaignReader(
      vocabulary: vocabulary, bodies: BodyNames(vocabulary), sources: readSources(fields), file: document.file,
      problems: problems)
    _ = fields.required("campaigns")
    return (fields.date("as_of"), fields.sequence("campaigns").compactMap(reader.read))
  }

  static func readSources(_ fields: FieldReader) -> [String: CampaignSource] {
    var sources: [String: CampaignSource] = [:]
    for entry in fields.child("sources")?.entries ?? [] {
      let inner = FieldReader(
        entry.value, what: "source \(entry.key)", keys: ["title", "url", "more"], file: fields.file,
        problems: fields.problems)
      guard let inner, let title = inner.requiredString("title") else { continue }
      sources[entry.key] = CampaignSource(
        code: entry.key, title: title, url: inner.string("url"), more: inner.strings("more").map(\.value))
    }
    return sources
  }
}
