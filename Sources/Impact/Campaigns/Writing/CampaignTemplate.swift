internal import YAMLReading

/// A register of one campaign to fill in, with a remark on every field.
///
/// What the officer has said stands in it; what a record must have besides is left empty and marked `FILL IN`, so that
/// a register with such a blank is refused with the line. The words allowed are those of the vocabularies.
public struct CampaignTemplate {
  private let id: String
  private let name: String
  private let lead: [String]

  /// A template for a campaign; without a body that leads it, that is a blank too.
  public init(id: String, name: String, lead: [String]) {
    self.id = id
    self.name = name
    self.lead = lead
  }

  /// What is wrong with the id, the name or the leading bodies: the sentences a register would get.
  public func mistakes(_ vocabulary: CampaignVocabulary) -> [String] {
    let campaign = Campaign(
      id: id, name: name, lead: lead.isEmpty ? [vocabulary.bodies.min() ?? id] : lead, nations: [], themes: [],
      place: SourceMark(line: 1, column: 1), file: "")
    let text = CampaignYAML.write(CampaignRegister(asOf: nil, campaigns: [campaign]))
    let problems = Problems()
    if let document = YAMLReader.read(bytes: Array(text.utf8), displayName: "", problems: problems) {
      _ = CampaignDocument.read(document, vocabulary: vocabulary, problems: problems)
    }
    return problems.items.map { $0.message + ($0.help.map { ". " + $0 } ?? "") }
  }

  /// The document.
  public func text(_ vocabulary: Vocabulary, outcomes: [String]) -> String {
    let words = TemplateWords(vocabulary, outcomes: outcomes)
    return Self.head
      + fields.map { field in
        line(field) + words.remark(on: field.key).map { "      # \($0)\n" }.joined()
      }.joined()
  }

  private func line(_ field: TemplateField) -> String {
    let start = (field.key == "id" ? "  - " : "    ") + "\(field.key):" + (field.value.isEmpty ? "" : " " + field.value)
    let gap = String(repeating: " ", count: max(1, 38 - start.unicodeScalars.count))
    return "\(start)\(gap)# \(field.remark)\n"
  }

  private static let head = """
    # A campaign for the register of cyp-impact. Write what is known behind each key; delete what you do not need.
    # FILL IN marks what must not stay empty. Check it with `cyp-impact campaigns check --campaigns FILE`.
    schema: cyp-impact/campaigns/1
    as_of:                                # the day on which you checked it, such as 2026-06-30
    sources:                              # the pages it rests on, each under a short code of your own
      # S1:
      #   title: Title of the page
      #   url: "https://www.gov.uk/…"
    campaigns:

    """
}

/// One line of the template.
struct TemplateField {
  let key: String
  let value: String
  let remark: String

  init(_ key: String, _ value: String, _ remark: String) {
    self.key = key
    self.value = value
    self.remark = remark
  }
}

extension CampaignTemplate {
  private var fields: [TemplateField] {
    [
      TemplateField("id", YAMLText.block(id), "small letters, digits, single hyphens; never changes"),
      TemplateField("ref", "", "its number in your own files, if it has one"),
      TemplateField("name", YAMLText.block(name), "the name people see"),
      TemplateField("aliases", "[]", "other names"),
      TemplateField("slogans", "[]", "slogans, word for word"),
      TemplateField(
        "lead", lead.isEmpty ? "" : YAMLText.list(lead),
        (lead.isEmpty ? "FILL IN: " : "") + "who leads it, as a list: [DfE, a charity]"),
      TemplateField("partners", "[]", "bodies that take part"),
      TemplateField("nations", "", "FILL IN: where it runs, as a list: [England, Wales]"),
      TemplateField("scope", Campaign.Scope.national.rawValue, "local if it runs in one place"),
      TemplateField("place", "", "when local, the ONS code of the council: E10000029"),
      TemplateField("type", Campaign.Kind.campaign.rawValue, "what sort of effort it is"),
      TemplateField("launch", "", "2027-01-18, 2027-01, 2027, or {date: 2027-03-01, precision: season}"),
      TemplateField("end", "", "likewise; leave it empty if none is known"),
      TemplateField(
        "phases", "[]", "its waves: [{name: second wave, start: 2027-05, end: 2027-06, status: seen, source: S1}]"),
      TemplateField("family", "", "a word shared by campaigns of one family: better-health"),
      TemplateField("predecessors", "[]", "ids of campaigns it follows"),
      TemplateField("successors", "[]", "ids of campaigns that follow it"),
      TemplateField("part_of", "[]", "ids of wider campaigns it belongs to"),
      TemplateField("themes", "", "FILL IN: what it is about, as a list: [learning/attendance]; [] if none fits"),
      TemplateField("audiences", "[]", "whom it speaks to"),
      TemplateField("excluded_groups", "[]", "groups it should not reach"),
      TemplateField("ages", "", "of the children concerned: {min: 5, max: 11}"),
      TemplateField("channels", "[]", "how it reaches people"),
      TemplateField(
        "calls", "[]",
        "where it points people, and what they are told there: [{kind: book-appointment, label: your GP, value: …, "
          + "direction: more, behaviour: see-doctor}]"),
      TemplateField(
        "objectives", "[]", "what it asks: [{direction: more, behaviour: attend-school, population: parents-5-11}]"),
      TemplateField("references", "[]", "campaigns it names: [{to: their-id, where: press_notice, source: S1}]"),
      TemplateField("strategy_outcomes", "[]", "outcomes of the strategy it serves"),
      TemplateField("policy", "", "the policy it serves: {name: …, end: 2028}"),
      TemplateField("status", Campaign.Status.unknown.rawValue, "whether it still runs"),
      TemplateField("verified", "true", "false if it rests on memory and no page was seen"),
      TemplateField(
        "claims", "[]", "what others say: [{field: launch, value: …, by: who says it, status: claimed, source: S1}]"),
      TemplateField("sources", "[]", "codes of the pages above: [S1]"),
      TemplateField("note", "", "anything a reader should know"),
    ]
  }
}
