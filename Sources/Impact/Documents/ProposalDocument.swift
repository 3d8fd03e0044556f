public import YAMLReading

/// Reads `cyp-impact/proposal/1` documents; all mistakes of a document are reported in one pass.
public struct ProposalDocument {
  let context: ReadingContext
  let file: SourceFile
  let problems: Problems
  var vocabulary: Vocabulary { context.vocabulary }

  /// The proposal, or nil when anything in the document is wrong.
  public static func read(_ document: YAMLDocument, context: ReadingContext, problems: Problems) -> Proposal? {
    let before = problems.items.count(where: { $0.severity == .error })
    let reader = ProposalDocument(context: context, file: document.file, problems: problems)
    let proposal = reader.proposal(document.root)
    return problems.items.count(where: { $0.severity == .error }) == before ? proposal : nil
  }

  private static let keys = [
    "schema", "id", "title", "lead", "partners", "level", "place", "nations", "dates", "summary", "measures", "effects",
    "campaigns", "strategy", "considered", "participation", "alternatives",
  ]

  private func proposal(_ root: YAMLNode) -> Proposal? {
    guard let fields = FieldReader(root, what: "the proposal", keys: Self.keys, file: file, problems: problems) else {
      return nil
    }
    fields.schema("proposal")
    let dates = dates(fields)
    let measures = measures(fields)
    let effects = effects(fields)
    let id = fields.id("id")
    let title = fields.requiredString("title")
    let lead = lead(fields, on: dates?.published ?? dates?.starts)
    let level = level(fields)
    let nations = nations(fields)
    let summary = fields.requiredString("summary").map { Located(value: $0, mark: fields.mark("summary")) }
    let partners = fields.departments("partners", vocabulary.departments, on: dates?.starts)
    let campaigns = campaigns(fields)
    let links = strategyLinks(fields)
    let considered = considered(fields, on: dates?.starts)
    let participation = participation(fields)
    let alternatives = alternatives(fields)
    checkReach(measures, effects, nations: nations ?? [], place: level?.place)
    guard let id, let title, let lead, let level, let nations, let dates, let summary else { return nil }
    let bodies = [Located(value: lead, mark: fields.mark("lead"))] + partners + considered.departments
    for body in bodies { warnOfEnd(body, on: dates.starts) }
    return Proposal(
      file: file, id: id, title: title, lead: lead, partners: partners.map(\.value), level: level, nations: nations,
      published: dates.published, starts: dates.starts, review: dates.review, summary: summary, measures: measures,
      effects: effects, registerCampaigns: campaigns.known, newCampaigns: campaigns.new, strategyLinks: links,
      considered: considered, participation: participation, alternatives: alternatives,
      nationsPlace: fields.mark("nations"),
      bodyPlaces: Dictionary(bodies.map { ($0.value, $0.mark) }) { first, _ in first })
  }

  /// A body that has ended by the start of the proposal cannot take part in it.
  private func warnOfEnd(_ body: Located<String>, on date: CalendarDate) {
    guard let ended = vocabulary.departments.byCode[body.value], let end = ended.to, end.latest < date.dayNumber else {
      return
    }
    problems.warning(Messages.ended(ended, end), at: body.mark, in: file, help: Messages.successors(ended))
  }

  private func lead(_ fields: FieldReader, on date: CalendarDate?) -> String? {
    guard let name = fields.requiredString("lead") else { return nil }
    return fields.department(name, vocabulary.departments, on: date, at: fields.mark("lead"))
  }

  private func level(_ fields: FieldReader) -> Proposal.Level? {
    guard fields.required("level") != nil,
      let word = fields.word("level", among: ["national", "local"], whatWord: "level")
    else { return nil }
    guard word == "local" else {
      if fields.has("place") { fields.error("a national proposal has no `place`", at: "place") }
      return .national
    }
    guard let code = fields.string("place") else {
      if !fields.has("place") {
        fields.error("a local proposal needs `place`", at: "level", help: "Give the ONS code, such as `E10000029`.")
      }
      return nil
    }
    guard vocabulary.populations.places[code] != nil else {
      fields.error(
        "“\(code)” is not the ONS code of an English upper-tier authority", at: "place",
        help: "See vocabularies/places.yaml; Suffolk is `E10000029`.")
      return nil
    }
    return .local(place: code)
  }

  private func nations(_ fields: FieldReader) -> Set<Nation>? {
    guard fields.required("nations") != nil else { return nil }
    let words = fields.words("nations", among: Nation.allCases.map(\.rawValue), whatWord: "nation")
    let nations = Set(words.compactMap { Nation(rawValue: $0.value) })
    if fields.sequence("nations").isEmpty { fields.error("`nations` is empty", at: "nations") }
    return nations.isEmpty ? nil : nations
  }

  private struct Dates {
    var published: CalendarDate?
    var starts: CalendarDate
    var review: CalendarDate?
  }

  private func dates(_ fields: FieldReader) -> Dates? {
    guard let node = fields.required("dates"),
      let dates = FieldReader(
        node, what: "`dates`", keys: ["published", "starts", "review"], file: file, problems: problems)
    else { return nil }
    let published = dates.date("published")
    let review = dates.date("review")
    guard dates.required("starts") != nil, let starts = dates.date("starts") else { return nil }
    if let published, published > starts {
      dates.error("it starts on \(starts), before it is published on \(published)", at: "starts")
    }
    if let review, review <= starts {
      dates.error("the review on \(review) is not after the start on \(starts)", at: "review")
    }
    return Dates(published: published, starts: starts, review: review)
  }

  /// The ids of a list's entries as they are written, so that a mistake elsewhere in an entry breaks no reference to it.
  func ids(_ fields: FieldReader, _ list: String) -> [Located<String>] {
    (fields.child(list)?.elements ?? []).compactMap { node in
      guard let id = node["id"], case .string(let text)? = id.scalar else { return nil }
      return Located(value: text, mark: id.mark)
    }
  }

  /// The most measures that a proposal may have.
  static let mostMeasures = 100
  /// The most effects that a proposal may have.
  static let mostEffects = 500

  /// The entries of a list that has a bound; one that is longer is a mistake, and its entries are not read.
  func atMost(_ most: Int, _ fields: FieldReader, _ list: String) -> [YAMLNode] {
    let entries = fields.sequence(list)
    guard entries.count > most else { return entries }
    fields.error(
      "`\(list)` has \(entries.count) entries; a proposal may have at most \(most)", at: list,
      help: "Split it into proposals of their own, and put them side by side with `cyp-impact compare`.")
    return []
  }

  /// A repeated id in a list is an error that names the first place.
  func checkUnique(_ fields: FieldReader, _ list: String, what: String) {
    var first: [String: SourceMark] = [:]
    for id in ids(fields, list) {
      if let earlier = first[id.value] {
        problems.error(
          "\(what) “\(id.value)” is already used on line \(earlier.line)", at: id.mark, in: file,
          length: id.value.count, help: "Give each \(what) an id of its own.")
      } else {
        first[id.value] = id.mark
      }
    }
  }

  /// Each reach must be of all children or of a group whose number in the reference population is known.
  private func checkReach(_ measures: [Measure], _ effects: [ProposedEffect], nations: Set<Nation>, place: String?) {
    let reaches = measures.compactMap(\.reach) + effects.compactMap(\.reach)
    for reach in reaches {
      guard let id = reach.group else { continue }
      if place != nil {
        problems.error(Messages.localGroupReach(id), at: reach.place, in: file, help: Messages.shareOfAll)
      } else if vocabulary.group(id)?.count == nil {
        problems.error(Messages.unknownCount(id), at: reach.place, in: file, help: Messages.shareOfAll)
      }
    }
  }

  enum Messages {
    static func ended(_ body: Department, _ end: FuzzyDate) -> String {
      let heirs = body.successors.isEmpty ? "" : "; its work went to \(body.successors.joined(separator: ", "))"
      return "\(body.name) (\(body.code)) ended \(end.dated), before the proposal starts\(heirs)"
    }
    static func successors(_ body: Department) -> String? {
      body.successors.isEmpty ? nil : "Name the one that takes part: \(body.successors.joined(separator: ", "))."
    }
    static let shareOfAll = "give the share of all children: `of: all-children`"
    static func unknownCount(_ group: String) -> String {
      "no published number of children is on file for “\(group)”, so a share of it cannot be used"
    }
    static func localGroupReach(_ group: String) -> String {
      "the number of children in “\(group)” is known for England, not for one place"
    }
  }
}
