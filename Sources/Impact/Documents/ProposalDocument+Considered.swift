import YAMLReading

extension ProposalDocument {
  /// What the officer says has been considered.
  func considered(_ fields: FieldReader, on date: CalendarDate?) -> Proposal.Considered {
    let keys = ["groups", "duties", "departments", "articles", "family_test", "notes"]
    var considered = Proposal.Considered()
    guard let node = fields.child("considered"),
      let inner = FieldReader(node, what: "`considered`", keys: keys, file: file, problems: problems)
    else { return considered }
    considered.groups = inner.words(
      "groups", among: vocabulary.groups.map(\.id), whatWord: "group", alsoKnownAs: vocabulary.groupNames)
    considered.duties = inner.sequence("duties").compactMap(duty)
    considered.departments = inner.departments("departments", vocabulary.departments, on: date)
    considered.articles = stated(inner, "articles", "article", subject: article)
    considered.familyTest = stated(inner, "family_test", "question") { answer in
      answer.word("question", among: vocabulary.familyTest.map(\.id), whatWord: "question of the Family Test")
    }
    considered.notes = inner.strings("notes")
    return considered
  }

  /// A duty by its id alone, or with what was recorded.
  private func duty(_ node: YAMLNode) -> Proposal.DutyAnswer? {
    guard node.kind == .mapping else {
      return dutyID(node).map { Proposal.DutyAnswer(id: $0, place: node.mark) }
    }
    let keys = ["duty", "answer", "owner", "date"]
    guard let fields = FieldReader(node, what: "a duty considered", keys: keys, file: file, problems: problems) else {
      return nil
    }
    let answer = fields.requiredString("answer")
    let owner = fields.string("owner")
    let date = fields.date("date")
    guard let id = fields.required("duty").flatMap(dutyID), let answer else { return nil }
    return Proposal.DutyAnswer(id: id, answer: answer, owner: owner, date: date, place: node.mark)
  }

  private func dutyID(_ node: YAMLNode) -> String? {
    let ids = vocabulary.duties.map(\.id)
    if ids.contains(node.text), node.kind == .scalar { return node.text }
    let names = Dictionary(vocabulary.duties.map { ($0.name, $0.id) }) { first, _ in first }
    let near = NearMiss.suggestion(for: node.text, among: ids + names.keys.sorted()).map { names[$0] ?? $0 }
    problems.error(
      "“\(node.text)” in `considered` is not a known duty", at: node, in: file,
      help: near.map { "Did you mean `\($0)`?" } ?? "See vocabularies/duties.yaml; one is `family-test`.")
    return nil
  }

  /// Directions with their reasons, each subject once.
  private func stated(
    _ fields: FieldReader, _ key: String, _ subjectKey: String, subject: (FieldReader) -> String?
  ) -> [Proposal.StatedDirection] {
    var seen: Set<String> = []
    return fields.sequence(key).compactMap { node in
      let keys = [subjectKey, "direction", "reason"]
      let what = "an entry of `\(key)`"
      guard let inner = FieldReader(node, what: what, keys: keys, file: file, problems: problems) else { return nil }
      let words = Proposal.Direction.allCases.map(\.rawValue)
      let direction =
        inner.required("direction") == nil ? nil : inner.word("direction", among: words, whatWord: "direction")
      let reason = inner.requiredString("reason")
      guard inner.required(subjectKey) != nil, let name = subject(inner) else { return nil }
      if !seen.insert(name).inserted { inner.error("\(subjectKey) \(name) has been answered above", at: subjectKey) }
      guard let direction = direction.flatMap(Proposal.Direction.init), let reason else { return nil }
      return Proposal.StatedDirection(subject: name, direction: direction, reason: reason, place: node.mark)
    }
  }

  /// An article by its number; for anything else, the one that was probably meant.
  private func article(_ fields: FieldReader) -> String? {
    guard let node = fields.child("article") else { return nil }
    if case .int(let number)? = node.scalar, vocabulary.articles.contains(where: { $0.number == number }) {
      return String(number)
    }
    fields.error("the Convention has no article “\(node.text)”", at: "article", help: nearArticle(node.text))
    return nil
  }

  private func nearArticle(_ text: String) -> String {
    let numbers = Dictionary(vocabulary.articles.map { ($0.title, $0.number) }) { first, _ in first }
    let titled = NearMiss.suggestion(for: text, among: numbers.keys.sorted()).flatMap { numbers[$0] }
    let turned = Int(String(text.reversed())).flatMap { (1...54).contains($0) ? $0 : nil }
    let near = titled ?? turned
    guard let near, let article = vocabulary.articles.first(where: { $0.number == near }) else {
      return "Articles go by number, 1 to 54: `article: 12`."
    }
    return "Did you mean `\(near)` (\(article.title))? Articles go by number, 1 to 54."
  }

  /// How children took part.
  func participation(_ fields: FieldReader) -> Proposal.Participation? {
    let keys = ["none", "how", "who", "children", "when", "said", "changed", "missing", "told"]
    guard let node = fields.child("participation"),
      let inner = FieldReader(node, what: "`participation`", keys: keys, file: file, problems: problems)
    else { return nil }
    if inner.has("none"), node.entries.count > 1 {
      inner.error("`none` stands alone: either nobody took part, or say who did", at: "none")
    }
    let how = inner.has("none") ? nil : inner.requiredString("how")
    return Proposal.Participation(
      noneBecause: inner.string("none"), how: how, who: inner.string("who"),
      children: inner.int("children", in: 0...20_000_000), when: inner.string("when"), said: inner.string("said"),
      changed: inner.string("changed"), missing: inner.string("missing"), told: inner.string("told"), place: node.mark)
  }
}
