internal import YAMLReading

/// A campaign as read, with the places where it names other campaigns.
struct CampaignEntry {
  let campaign: Campaign
  let mentions: [Located<String>]
  let file: SourceFile
}

/// Reads one record of a register.
struct CampaignReader {
  let vocabulary: CampaignVocabulary
  /// The bodies of the vocabulary, shared by the records of a document.
  let bodies: BodyNames
  /// The document's sources by code; nil where sources are given by title.
  let sources: [String: CampaignSource]?
  let file: SourceFile
  let problems: Problems

  /// The keys of a record.
  static let keys = [
    "id", "ref", "name", "aliases", "slogans", "lead", "partners", "nations", "scope", "place", "type", "launch", "end",
    "phases", "family", "predecessors", "successors", "part_of", "themes", "audiences", "excluded_groups", "ages",
    "channels", "calls", "objectives", "references", "strategy_outcomes", "policy", "status", "verified", "claims",
    "sources", "note",
  ]

  /// The record; nil when one of the fields every record needs is missing. All mistakes are reported.
  func read(_ node: YAMLNode) -> CampaignEntry? {
    let what = node["id"].map { "campaign \($0.text)" } ?? "campaign"
    guard let fields = FieldReader(node, what: what, keys: Self.keys, file: file, problems: problems) else {
      return nil
    }
    let id = fields.identifier("id")
    let name = fields.requiredString("name")
    let nations = required(fields, "nations", among: vocabulary.nations, "nation")
    let themes = required(fields, "themes", among: vocabulary.themes, "theme")
    var campaign = Campaign(
      id: id ?? "", name: name ?? "", lead: [], nations: nations, themes: themes, place: node.mark, file: file.name)
    readTime(fields, into: &campaign)
    readDescription(fields, into: &campaign)
    readBodies(fields, into: &campaign)
    readReach(fields, into: &campaign)
    readLists(fields, into: &campaign)
    guard id != nil, name != nil else { return nil }
    return CampaignEntry(campaign: campaign, mentions: mentions(fields), file: file)
  }

  private func readDescription(_ fields: FieldReader, into campaign: inout Campaign) {
    campaign.ref = fields.string("ref")
    campaign.aliases = fields.strings("aliases").map(\.value)
    campaign.slogans = fields.strings("slogans").map(\.value)
    campaign.kind = fields.choice("type", "type of campaign") ?? .campaign
    campaign.status = fields.choice("status", "status") ?? .unknown
    campaign.isVerified = fields.bool("verified") ?? true
    campaign.note = fields.string("note")
  }

  /// Bodies by the names they had when the campaign began.
  private func readBodies(_ fields: FieldReader, into campaign: inout Campaign) {
    let began = campaign.launch?.date ?? campaign.phases.map(\.start.date).min()
    campaign.lead = leads(fields, on: began)
    campaign.partners = fields.strings("partners").map { bodies.code($0.value, on: began) ?? $0.value }
  }

  private func readTime(_ fields: FieldReader, into campaign: inout Campaign) {
    campaign.launch = fields.fuzzyDate("launch")
    campaign.end = fields.fuzzyDate("end")
    campaign.phases = fields.sequence("phases").compactMap { phase($0, of: campaign.id) }
    campaign.family = fields.identifierIfPresent("family")
    campaign.predecessors = fields.strings("predecessors").map(\.value)
    campaign.successors = fields.strings("successors").map(\.value)
    campaign.partOf = fields.strings("part_of").map(\.value)
    campaign.policy = policy(fields)
    if let launch = campaign.launch, let end = campaign.end, end.latest < launch.earliest {
      fields.error(Message.endsBeforeStart(campaign.id, launch, end), at: "end", help: Message.correctDates)
    }
  }

  private func readReach(_ fields: FieldReader, into campaign: inout Campaign) {
    campaign.scope = fields.choice("scope", "scope") ?? .national
    campaign.localPlace = fields.string("place")
    campaign.audiences = fields.words("audiences", among: vocabulary.audiences, whatWord: "audience").map(\.value).once
    campaign.excludedGroups =
      fields.words("excluded_groups", among: vocabulary.groups, whatWord: "group").map(\.value).once
    campaign.ages = fields.ages("ages")
    campaign.channels = fields.words("channels", among: vocabulary.channels, whatWord: "channel").map(\.value).once
    if !vocabulary.outcomes.isEmpty {
      let outcomes = fields.words("strategy_outcomes", among: vocabulary.outcomes, whatWord: "outcome of the strategy")
      campaign.strategyOutcomes = outcomes.map(\.value)
    } else {
      campaign.strategyOutcomes = fields.strings("strategy_outcomes").map(\.value)
    }
    if campaign.scope == .local, campaign.localPlace == nil {
      fields.error(Message.noPlace(campaign.id), at: "scope", help: Message.addPlace(file.notation))
    }
  }

  private func readLists(_ fields: FieldReader, into campaign: inout Campaign) {
    campaign.calls = fields.sequence("calls").compactMap(call)
    campaign.objectives = fields.sequence("objectives").compactMap { objective($0, of: campaign.id) }
    campaign.references = fields.sequence("references").compactMap { reference($0, of: campaign.id) }
    campaign.claims = fields.sequence("claims").compactMap { claim($0, of: campaign.id) }
    campaign.sources = fields.strings("sources").compactMap(source)
  }

  private func required(
    _ fields: FieldReader, _ key: String, among words: Set<String>, _ whatWord: String
  ) -> [String] {
    guard fields.required(key) != nil else { return [] }
    return fields.words(key, among: words, whatWord: whatWord).map(\.value)
  }

  /// A leading body without a code keeps its name, unless it looks like a slip of the pen.
  private func leads(_ fields: FieldReader, on date: CalendarDate?) -> [String] {
    guard fields.required("lead") != nil else { return [] }
    let leads = fields.strings("lead")
    if leads.isEmpty { fields.error(Message.noLead(fields.what), at: "lead") }
    return leads.map { lead in
      if let code = bodies.code(lead.value, on: date) { return code }
      if let near = bodies.suggestion(for: lead.value) {
        problems.error(Message.unknownBody(lead.value), at: lead.mark, in: file, help: Message.didYouMean(near))
      }
      return lead.value
    }
  }

  /// The page a code stands for; an unknown code is an error.
  func source(_ code: Located<String>) -> CampaignSource? {
    guard let sources else { return CampaignSource(code: code.value, title: code.value) }
    if let source = sources[code.value] { return source }
    let near = NearMiss.suggestion(for: code.value, among: sources.keys)
    problems.error(
      Message.unknownSource(code.value), at: code.mark, in: file,
      help: near.map(Message.didYouMean) ?? Message.addSource(file.notation))
    return nil
  }

  private func mentions(_ fields: FieldReader) -> [Located<String>] {
    let lineage = ["predecessors", "successors", "part_of"].flatMap { key in
      (fields.child(key)?.elements ?? []).map { Located(value: $0.text, mark: $0.mark) }
    }
    let references = (fields.child("references")?.elements ?? []).compactMap { $0["to"] }
    return lineage + references.map { Located(value: $0.text, mark: $0.mark) }
  }
}

private enum Message {
  static let correctDates = "Correct one of the two dates, or leave out the end."
  static func addPlace(_ notation: SourceFile.Notation) -> String {
    (notation == .table ? "Fill in the column `place`" : "Add a line `place:`") + " with the ONS code of the council."
  }
  static func addSource(_ notation: SourceFile.Notation) -> String {
    notation == .table
      ? "Describe the page in the column `sources`, here or in another row: `code=… | title=… | url=…`."
      : "Add it under `sources:` at the top of the document."
  }
  static func endsBeforeStart(_ id: String, _ launch: FuzzyDate, _ end: FuzzyDate) -> String {
    "Campaign \(id) ends \(end.dated), before it starts \(launch.dated)"
  }
  static func noPlace(_ id: String) -> String { "Campaign \(id) is local but names no place" }
  static func noLead(_ what: String) -> String { "\(what) names no body that leads it" }
  static func unknownBody(_ name: String) -> String { "`\(name)` is not the code or name of a known body" }
  static func unknownSource(_ code: String) -> String { "`\(code)` is not one of this document's sources" }
  static func didYouMean(_ word: String) -> String { "Did you mean `\(word)`?" }
}

extension [String] {
  /// The same words without repeats.
  fileprivate var once: [String] { ConflictWording.unique(self) }
}
