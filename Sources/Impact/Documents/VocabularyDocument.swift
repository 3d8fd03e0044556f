public import YAMLReading

/// Reads the files of `assessments/vocabularies/`; each function takes one document and reports all its mistakes.
public struct VocabularyDocument {
  let file: SourceFile
  let problems: Problems

  /// Reads on behalf of one document.
  public init(_ document: YAMLDocument, problems: Problems) {
    file = document.file
    self.problems = problems
    root = document.root
  }

  private let root: YAMLNode

  /// Departments and bodies.
  public func departments() -> [Department] {
    rows("departments", list: "departments", keys: departmentKeys, also: ["programmes"]) { fields in
      guard let code = fields.id("code"), let name = fields.requiredString("name") else { return nil }
      var body = Department(
        code: code, name: name, kind: fields.string("kind") ?? "department", from: day(fields, "from", end: false),
        to: fuzzy(fields, "to"), endAnnounced: fuzzy(fields, "end_announced"),
        successors: fields.strings("successors").map(\.value),
        aliases: aliases(fields))
      body.isRecalled = fields.string("mark") == "recalled"
      body.remit = fields.string("remit") ?? ""
      body.nations = nations(fields)
      body.local = fields.string("local")
      body.speaksFor = fields.strings("speaks_for").map(\.value)
      return body
    }
  }

  /// Programmes with the names they have had, the present one first.
  public func programmes() -> [[String]] {
    guard let fields = top("departments", keys: ["departments", "programmes"]) else { return [] }
    return fields.sequence("programmes").compactMap { node in
      let keys = ["name", "aliases", "note", "mark", "source"]
      guard let inner = FieldReader(node, what: "a programme", keys: keys, file: file, problems: problems) else {
        return nil
      }
      return inner.requiredString("name").map { [$0] + aliases(inner).map(\.name) }
    }
  }

  private var departmentKeys: [String] {
    [
      "code", "name", "kind", "from", "to", "end_announced", "successors", "aliases", "nations", "mark", "sources",
      "source", "note", "remit", "local", "speaks_for",
    ]
  }

  /// The nations that a row names.
  func nations(_ fields: FieldReader) -> Set<Nation> {
    let words = fields.words("nations", among: Nation.allCases.map(\.rawValue), whatWord: "nation")
    return Set(words.compactMap { Nation(rawValue: $0.value) })
  }

  private func aliases(_ fields: FieldReader) -> [Department.Alias] {
    fields.sequence("aliases").compactMap { node in
      let keys = ["name", "from", "to", "mark", "source", "note"]
      guard let inner = FieldReader(node, what: "\(fields.what), alias", keys: keys, file: file, problems: problems)
      else { return nil }
      return inner.requiredString("name").map {
        Department.Alias(name: $0, from: day(inner, "from", end: false), to: day(inner, "to", end: true))
      }
    }
  }

  /// A day, month or year, as it is written.
  private func fuzzy(_ fields: FieldReader, _ key: String) -> FuzzyDate? {
    guard let node = fields.child(key) else { return nil }
    if let date = FuzzyDate(node.text) { return date }
    fields.error("“\(node.text)” is not a day, month or year", at: key, help: "Write 2024-07-10, 2024-07 or 2024.")
    return nil
  }

  /// A day, month or year; an end of a month or year is its last day, a start its first.
  private func day(_ fields: FieldReader, _ key: String, end: Bool) -> CalendarDate? {
    guard let node = fields.child(key) else { return nil }
    let parts = node.text.split(separator: "-")
    guard let year = parts.first.flatMap({ Int($0) }), (1...3).contains(parts.count), (1800...2200).contains(year)
    else {
      fields.error("“\(node.text)” is not a day, month or year", at: key, help: "Write 2024-07-10, 2024-07 or 2024.")
      return nil
    }
    if parts.count == 3 { return fields.date(key) }
    let month = parts.count == 2 ? Int(parts[1]) : (end ? 12 : 1)
    guard let month, let first = CalendarDate(year: year, month: month, day: 1) else {
      fields.error("“\(node.text)” is not a month", at: key)
      return nil
    }
    guard end else { return first }
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return CalendarDate(year: next.0, month: next.1, day: 1).map { CalendarDate(dayNumber: $0.dayNumber - 1) }
  }

  /// Leaves of the theme tree, as `parent/leaf`.
  public func themes() -> [Vocabulary.Theme] {
    rows("themes", list: "parents", keys: ["id", "title", "leaves", "note"]) { parent -> [Vocabulary.Theme]? in
      guard let id = parent.identifier("id") else { return nil }
      let heading = parent.string("title") ?? id
      return parent.sequence("leaves").compactMap { leaf($0, parent: id, heading: heading) }
    }.flatMap(\.self)
  }

  private func leaf(_ node: YAMLNode, parent: String, heading: String) -> Vocabulary.Theme? {
    let keys = ["id", "title", "synonyms", "departments", "outcomes", "note"]
    guard let fields = FieldReader(node, what: "theme", keys: keys, file: file, problems: problems),
      let id = fields.id("id")
    else { return nil }
    return Vocabulary.Theme(
      id: "\(parent)/\(id)", title: fields.string("title") ?? id, heading: heading,
      synonyms: fields.strings("synonyms").map(\.value),
      departments: fields.strings("departments").map(\.value), outcomes: fields.strings("outcomes").map(\.value),
      place: node.mark)
  }

  /// Policy levers.
  public func levers() -> [Vocabulary.Word] {
    rows("levers", list: "levers", keys: ["id", "code", "family", "title", "what", "asks", "mark", "source"]) {
      fields in
      let family = fields.word("family", among: ["services", "money", "rules", "information"], whatWord: "family")
      return fields.id("id").map {
        Vocabulary.Word(id: $0, title: fields.string("title") ?? $0, family: family ?? "")
      }
    }
  }

  /// Audiences, channels, calls or types of campaigns.
  public func campaignWords() -> (
    audiences: [Vocabulary.Word], channels: [Vocabulary.Word], calls: [Vocabulary.Word], types: [String]
  ) {
    let lists = ["audiences", "channels", "calls", "types"]
    guard let fields = top("campaign-words", keys: lists) else { return ([], [], [], []) }
    func list(_ key: String) -> [Vocabulary.Word] {
      fields.sequence(key).compactMap {
        word($0, what: key, keys: ["id", "title", "broadcast", "staff", "ages", "note"])
      }
    }
    return (list("audiences"), list("channels"), list("calls"), types(fields))
  }

  private func types(_ fields: FieldReader) -> [String] {
    fields.sequence("types").compactMap { node in
      if case .string(let text)? = node.scalar { return text }
      return word(node, what: "type", keys: ["id", "title", "note"])?.id
    }
  }

  /// Groups of children.
  public func groups() -> [ChildGroup] {
    let keys = [
      "id", "ref", "title", "count", "geography", "year", "mark", "source", "caveat", "synonyms", "note", "url",
      "themes",
      "within", "asks",
    ]
    return rows("groups", list: "groups", keys: keys) { fields in
      guard let id = fields.id("id") else { return nil }
      var group = ChildGroup(
        id: id, title: fields.string("title") ?? id, count: fields.int("count", in: 1...100_000_000),
        geography: fields.string("geography") ?? "England", year: SourceReading.yearText(fields, "year") ?? "",
        source: fields.string("source") ?? "")
      group.synonyms = fields.strings("synonyms").map(\.value)
      group.themes = fields.strings("themes").map(\.value)
      group.within = fields.strings("within").map(\.value)
      group.asks = fields.string("asks") ?? ""
      group.place = fields.node.mark
      return group
    }
  }

  /// Articles of the UN Convention on the Rights of the Child.
  public func articles() -> [Vocabulary.Article] {
    let clusters = clusters
    let keys = ["number", "title", "cluster", "asks", "mark", "note"]
    return rows("articles", list: "articles", keys: keys, also: ["clusters"]) { fields in
      guard let number = fields.int("number", in: 1...54), let title = fields.requiredString("title") else {
        return nil
      }
      let cluster = fields.word("cluster", among: clusters.keys, whatWord: "cluster")
      return Vocabulary.Article(
        number: number, title: title, cluster: cluster.flatMap { clusters[$0] } ?? "", asks: fields.string("asks"))
    }
  }

  /// Titles of the clusters, by id.
  private var clusters: [String: String] {
    guard let fields = top("articles", keys: ["articles", "clusters"]) else { return [:] }
    let rows = fields.sequence("clusters").compactMap { node -> (String, String)? in
      guard
        let inner = FieldReader(node, what: "cluster", keys: ["id", "title"], file: file, problems: problems),
        let id = inner.id("id"), let title = inner.requiredString("title")
      else { return nil }
      return (id, title)
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// Populations of sets of nations.
  public func populations() -> [Populations.Population] {
    let keys = ["nations", "children", "ages", "year", "mark", "source", "url", "note"]
    return rows("populations", list: "populations", keys: keys) { fields in
      let nations = nations(fields)
      guard let children = fields.int("children", in: 1...100_000_000), !nations.isEmpty else { return nil }
      return Populations.Population(
        nations: nations, children: children,
        ages: fields.string("ages") ?? "", year: SourceReading.yearText(fields, "year") ?? "",
        source: fields.string("source") ?? "")
    }
  }

  /// Places by ONS code.
  public func places() -> (byCode: [String: Populations.Place], source: String) {
    guard let fields = top("places", keys: ["places", "source", "sources", "note", "url", "year"]),
      let node = fields.required("places")
    else { return ([:], "") }
    var places: [String: Populations.Place] = [:]
    for entry in node.entries {
      guard
        let row = FieldReader(
          entry.value, what: "place \(entry.key)", keys: ["name", "region", "children"], file: file, problems: problems),
        let name = row.requiredString("name"), let children = row.int("children", in: 1...10_000_000)
      else { continue }
      places[entry.key] = Populations.Place(name: name, region: row.string("region") ?? "", children: children)
    }
    return (places, fields.string("source") ?? "")
  }

  // MARK: Rows

  func top(_ kind: String, keys: [String]) -> FieldReader? {
    let all = ["schema", "source", "sources", "note", "as_of"] + keys
    let fields = FieldReader(root, what: "this file", keys: all, file: file, problems: problems)
    fields?.schema(kind)
    return fields
  }

  func rows<Row>(
    _ kind: String, list: String, keys: [String], also: [String] = [], _ read: (FieldReader) -> Row?
  ) -> [Row] {
    guard let fields = top(kind, keys: [list] + also), fields.required(list) != nil else { return [] }
    return fields.sequence(list).enumerated().compactMap { number, node in
      FieldReader(node, what: "row \(number + 1) of `\(list)`", keys: keys, file: file, problems: problems).flatMap(
        read)
    }
  }

  func word(_ node: YAMLNode, what: String, keys: [String]) -> Vocabulary.Word? {
    guard let fields = FieldReader(node, what: what, keys: keys, file: file, problems: problems) else { return nil }
    func mark(_ key: String) -> Bool { keys.contains(key) ? fields.bool(key) ?? false : false }
    return fields.id("id").map {
      Vocabulary.Word(
        id: $0, title: fields.string("title") ?? $0, isBroadcast: mark("broadcast"), isStaff: mark("staff"),
        ages: keys.contains("ages") ? fields.ages("ages") : nil)
    }
  }
}
