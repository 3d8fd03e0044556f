internal import YAMLReading

/// The numbers of an objective and the tensions of a strategy.
extension StrategyReader {
  func numbers(_ fields: FieldReader, _ objective: String) -> [TargetNumber] {
    let keys = ["aim", "value", "unit", "of", "from", "from_when", "by", "indicators", "open"]
    return fields.sequence("numbers").compactMap { node in
      guard let inner = reader(node, "a number of objective \(objective)", keys) else { return nil }
      let needed = ["aim", "of"].filter { inner.required($0) == nil }
      let aim: TargetNumber.Aim? = inner.choice("aim", "aim of a number")
      let value = inner.requiredDouble("value", in: 0...1e12)
      let unit = inner.requiredString("unit")
      let whom = inner.string("of")
      let started = inner.child("from_when")?.text
      guard needed.isEmpty, let aim, let value, let unit, let whom else { return nil }
      return TargetNumber(
        aim: aim, value: value, unit: unit, of: whom, from: inner.double("from", in: -1e12...1e12), fromWhen: started,
        by: inner.fuzzyDate("by").map { "\($0)" }, indicators: indicators(inner), open: inner.string("open"))
    }
  }

  func tension(_ node: YAMLNode, among names: Set<String>) -> StrategyTension? {
    let keys = ["one", "other", "outside", "because", "through", "mark"]
    guard let fields = reader(node, "a tension", keys) else { return nil }
    let what = "objective or outcome of this strategy"
    let (one, other) = (words(fields, "one", names, what), words(fields, "other", names, what))
    let outside = fields.string("outside")
    let mark: StrategyMark = fields.choice("mark", "mark") ?? .inferred
    if fields.sequence("one").isEmpty { fields.error(Message.noSide, at: "one", help: Message.nameOne) }
    if fields.sequence("other").isEmpty == (outside == nil) {
      fields.error(Message.otherSide, at: "other", help: Message.nameOther)
    }
    let through = way(fields)
    if outside != nil, through == nil { fields.error(Message.noWay, at: "outside", help: Message.nameWay) }
    return fields.requiredString("because").map {
      StrategyTension(one: one, other: other, outside: outside, because: $0, through: through, mark: mark)
    }
  }

  private func way(_ fields: FieldReader) -> StrategyTension.Way? {
    guard let node = fields.child("through"), let inner = reader(node, "`through` of a tension", ["levers", "themes"])
    else { return nil }
    return StrategyTension.Way(
      levers: words(inner, "levers", vocabulary.levers, "lever"),
      themes: words(inner, "themes", vocabulary.themes, "theme"))
  }
}

private enum Message {
  static let noSide = "A tension needs objectives or outcomes on one side"
  static let nameOne = "List them under `one`."
  static let otherSide = "A tension needs the other side: objectives or outcomes, or something outside, and not both"
  static let nameOther = "List them under `other`, or say under `outside` what it is."
  static let noWay = "A tension with something outside the strategy needs the kind of measure through which it arises"
  static let nameWay = "Add `through:` with `levers` or `themes`."
}
