import YAMLReading

extension VocabularyDocument {
  /// Duties; `vocabulary` holds the words that their cases are written in.
  public func duties(_ vocabulary: Vocabulary) -> [Duty] {
    let keys = [
      "id", "ref", "name", "title", "nations", "statutory", "in_force", "who", "bodies", "when", "record", "sentence",
      "mark",
      "source", "note", "url",
    ]
    let words = CircumstanceWords(vocabulary)
    return rows("duties", list: "duties", keys: keys) { duty($0, vocabulary.departments, words) }
  }

  private func duty(
    _ fields: FieldReader, _ directory: DepartmentDirectory, _ words: CircumstanceWords
  ) -> Duty? {
    guard let id = fields.id("id"), let title = fields.requiredString("title") else { return nil }
    let forces = ["true", "false", "planned", "unknown"]
    let force = fields.child("in_force")?.text ?? "unknown"
    if !forces.contains(force) {
      fields.error("“\(force)” does not say whether the duty is in force", at: "in_force", help: "Write \(forces).")
    }
    let mark = fields.word("mark", among: ["seen", "part-seen", "recalled"], whatWord: "mark")
    return Duty(
      id: id, ref: fields.string("ref") ?? "", name: fields.string("name") ?? title, title: title,
      nations: nations(fields), statutory: fields.bool("statutory") ?? false, inForce: force,
      who: fields.string("who") ?? "",
      bodies: fields.departments("bodies", directory, on: nil).map(\.value), trigger: trigger(fields, words),
      record: fields.requiredString("record") ?? "",
      sentence: fields.string("sentence"), mark: mark ?? "recalled", source: fields.string("source") ?? "",
      place: fields.node.mark)
  }

  private func trigger(_ fields: FieldReader, _ words: CircumstanceWords) -> Duty.Trigger {
    let keys = ["levels", "actors", "cases", "unsure"]
    guard let node = fields.required("when"),
      let when = FieldReader(node, what: "\(fields.what), `when`", keys: keys, file: file, problems: problems)
    else { return Duty.Trigger(levels: [], actors: [], cases: [], doubts: []) }
    return Duty.Trigger(
      levels: when.words("levels", among: ["national", "local"], whatWord: "level").map(\.value),
      actors: when.words("actors", among: words.actors, whatWord: "actor").map(\.value),
      cases: circumstances(when, "cases", words), doubts: doubts(when, "unsure", words))
  }
}
