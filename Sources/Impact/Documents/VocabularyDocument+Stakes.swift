import YAMLReading

extension VocabularyDocument {
  /// Why bodies have a stake; `vocabulary` holds the bodies and the words that cases are written in.
  public func stakes(_ vocabulary: Vocabulary) -> [Stake] {
    let keys = ["body", "when", "levels", "matters", "asks", "mark", "source"]
    let words = CircumstanceWords(vocabulary)
    return rows("stakes", list: "stakes", keys: keys) { fields in
      guard let name = fields.requiredString("body"),
        let body = fields.department(name, vocabulary.departments, on: nil, at: fields.mark("body")),
        let matters = fields.requiredString("matters")
      else { return nil }
      let levels = fields.words("levels", among: ["national", "local"], whatWord: "level")
      let mark = fields.word("mark", among: ["seen", "recalled"], whatWord: "mark")
      return Stake(
        body: body, levels: levels.map(\.value), cases: circumstances(fields, "when", words), matters: matters,
        isQuestion: fields.bool("asks") ?? false, mark: mark ?? "recalled", source: fields.string("source") ?? "",
        place: fields.node.mark)
    }
  }

  /// The wellbeing indicators and the questions of the Family Test.
  public func views(_ vocabulary: Vocabulary) -> (wellbeing: [ViewQuestion], familyTest: [ViewQuestion]) {
    let lists = ["wellbeing", "family_test"]
    guard let fields = top("views", keys: lists) else { return ([], []) }
    let words = CircumstanceWords(vocabulary)
    let read = lists.map { list in fields.sequence(list).compactMap { viewQuestion($0, list, words) } }
    return (read[0], read[1])
  }

  private func viewQuestion(_ node: YAMLNode, _ list: String, _ words: CircumstanceWords) -> ViewQuestion? {
    let keys = ["id", "title", "asks", "articles", "cases"]
    guard let fields = FieldReader(node, what: "a row of `\(list)`", keys: keys, file: file, problems: problems),
      let id = fields.id("id"), let title = fields.requiredString("title"), let asks = fields.requiredString("asks")
    else { return nil }
    let articles = fields.sequence("articles").compactMap { item -> Int? in
      if case .int(let number)? = item.scalar, (1...54).contains(number) { return number }
      problems.error("“\(item.text)” is not the number of an article, 1 to 54", at: item, in: file)
      return nil
    }
    let cases = fields.has("cases") ? circumstances(fields, "cases", words) : []
    return ViewQuestion(id: id, title: title, asks: asks, articles: articles, cases: cases, place: node.mark)
  }
}
