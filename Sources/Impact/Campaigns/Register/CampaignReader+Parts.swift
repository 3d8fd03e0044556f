internal import YAMLReading

/// The parts of a record that are mappings of their own.
extension CampaignReader {
  func phase(_ node: YAMLNode, of id: String) -> Phase? {
    let keys = ["name", "start", "end", "by", "status", "source"]
    guard let fields = reader(node, "a phase of \(id)", keys) else { return nil }
    let name = fields.requiredString("name")
    let start = fields.required("start") == nil ? nil : fields.fuzzyDate("start")
    let end = fields.fuzzyDate("end")
    let status: ClaimStatus = fields.choice("status", "status of a claim") ?? .seen
    let source = source(of: fields)
    guard let name, let start else { return nil }
    if let end, end.latest < start.earliest {
      fields.error(Message.phaseEnds(name, start, end), at: "end", help: Message.correctDates)
    }
    return Phase(name: name, start: start, end: end, by: fields.string("by"), status: status, source: source)
  }

  func call(_ node: YAMLNode) -> CallToAction? {
    guard let fields = reader(node, "a call to action", Self.callKeys) else { return nil }
    _ = fields.required("kind")
    let kind = fields.word("kind", among: vocabulary.calls, whatWord: "kind of call to action")
    let label = fields.requiredString("label")
    let value = fields.string("value")
    let action = fields.has("direction") || fields.has("behaviour") ? action(fields) : nil
    guard let kind, let label else { return nil }
    return CallToAction(kind: kind, label: label, value: value, action: action)
  }

  private static let callKeys = ["kind", "label", "value", "direction", "behaviour"]

  /// What people are told to do more or less of, in an objective or behind a call to action.
  private func action(_ fields: FieldReader) -> CampaignObjective? {
    _ = fields.required("direction")
    let direction: CampaignObjective.Direction? = fields.choice("direction", "direction")
    let behaviour = fields.identifier("behaviour")
    guard let direction, let behaviour else { return nil }
    return CampaignObjective(direction: direction, behaviour: behaviour)
  }

  func objective(_ node: YAMLNode, of id: String) -> CampaignObjective? {
    let keys = ["direction", "behaviour", "population", "condition"]
    guard let fields = reader(node, "an objective of \(id)", keys) else { return nil }
    let action = action(fields)
    let people = vocabulary.audiences.union(vocabulary.groups)
    let population = fields.word("population", among: people, whatWord: "audience or group")
    let condition = fields.string("condition")
    guard let action else { return nil }
    return CampaignObjective(
      direction: action.direction, behaviour: action.behaviour, population: population, condition: condition)
  }

  func reference(_ node: YAMLNode, of id: String) -> CampaignReference? {
    guard let fields = reader(node, "a reference of \(id)", ["to", "where", "source", "note"]) else { return nil }
    let to = fields.requiredString("to")
    _ = fields.required("where")
    let place: CampaignReference.Place? = fields.choice("where", "place of a reference")
    let source = source(of: fields)
    let note = fields.string("note")
    if let to, to == id { fields.error(Message.refersToItself(id), at: "to") }
    guard let to, let place else { return nil }
    return CampaignReference(to: to, place: place, source: source, note: note)
  }

  /// What a claim says. A launch or an end may be told in words, "about 2007"; what has the signs of a date must be one.
  private func claimed(_ fields: FieldReader, _ field: String?) -> String? {
    guard let node = fields.required("value") else { return nil }
    let text = node.text
    guard !text.allSatisfy(\.isWhitespace), node.elements.isEmpty, node.entries.isEmpty else {
      fields.error(Message.claimsNothing, at: "value", help: Message.sayValue)
      return nil
    }
    let isDate = field == "launch" || field == "end"
    if isDate, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }), FuzzyDate(text) == nil {
      fields.error(Message.claimsNoDate(text), at: "value", help: Message.sayDate)
      return nil
    }
    return text
  }

  func claim(_ node: YAMLNode, of id: String) -> CampaignClaim? {
    let keys = ["field", "value", "by", "status", "source", "note", "other"]
    guard let fields = reader(node, "a claim about \(id)", keys) else { return nil }
    let field = fields.requiredString("field")
    let value = claimed(fields, field)
    _ = fields.required("status")
    let status: ClaimStatus? = fields.choice("status", "status of a claim")
    let by = fields.string("by")
    if status == .claimed, by == nil { fields.error(Message.nobodyClaims(id), help: Message.addBy(file.notation)) }
    let source = source(of: fields)
    let note = fields.string("note")
    guard let field, let value, let status else { return nil }
    return CampaignClaim(
      field: field, value: value, by: by, status: status, source: source, note: note, other: fields.string("other"))
  }

  func policy(_ fields: FieldReader) -> Campaign.Policy? {
    guard let node = fields.child("policy"), let inner = reader(node, "policy of \(fields.what)", ["name", "end"])
    else { return nil }
    let name = inner.requiredString("name")
    let end = inner.fuzzyDate("end")
    return name.map { Campaign.Policy(name: $0, end: end) }
  }

  private func source(of fields: FieldReader) -> CampaignSource? {
    fields.string("source").flatMap { source(Located(value: $0, mark: fields.mark("source"))) }
  }

  private func reader(_ node: YAMLNode, _ what: String, _ keys: [String]) -> FieldReader? {
    FieldReader(node, what: what, keys: keys, file: file, problems: problems)
  }
}

private enum Message {
  static let claimsNothing = "The `value` of a claim must be text"
  static let sayValue = "Say what is claimed, in words or as a date."
  static let sayDate = "Write 2024-07-10, 2024-07 or 2024, or tell it in words."
  static func claimsNoDate(_ text: String) -> String { "“\(text)” is not a day, month or year" }
  static let correctDates = "Correct one of the two dates, or leave out the end."
  static func addBy(_ notation: SourceFile.Notation) -> String {
    (notation == .table ? "Add `by=`" : "Add a line `by:`") + " with the body that makes the claim."
  }
  static func phaseEnds(_ name: String, _ start: FuzzyDate, _ end: FuzzyDate) -> String {
    "The phase `\(name)` ends \(end.dated), before it starts \(start.dated)"
  }
  static func refersToItself(_ id: String) -> String { "Campaign \(id) refers to itself" }
  static func nobodyClaims(_ id: String) -> String { "A claim about campaign \(id) does not say who makes it" }
}
