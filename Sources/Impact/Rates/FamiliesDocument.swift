public import YAMLReading

/// Reads a module's `families.yaml`: the example families for which it works out what a change of rates would do.
public struct FamiliesDocument {
  let file: SourceFile
  let problems: Problems
  let rates: RateTable

  /// Whether the document is in order; sums that it names must be in `rates`.
  public static func check(_ document: YAMLDocument, rates: RateTable, problems: Problems) -> Bool {
    let before = problems.items.count(where: { $0.severity == .error })
    FamiliesDocument(file: document.file, problems: problems, rates: rates).check(document.root)
    return problems.items.count(where: { $0.severity == .error }) == before
  }

  private func check(_ root: YAMLNode) {
    let keys = ["schema", "module", "updated", "owner", "note", "families"]
    guard let fields = FieldReader(root, what: "the families", keys: keys, file: file, problems: problems) else {
      return
    }
    fields.schema("families")
    _ = fields.id("module")
    _ = fields.requiredString("owner")
    if fields.required("updated") != nil { _ = fields.date("updated") }
    guard fields.required("families") != nil else { return }
    var first: [String: SourceMark] = [:]
    for node in fields.sequence("families") {
      guard let id = family(node) else { continue }
      if let earlier = first.updateValue(node.mark, forKey: id) {
        problems.error("family “\(id)” is already described on line \(earlier.line)", at: node.mark, in: file)
      }
    }
  }

  // MARK: A family

  private func family(_ node: YAMLNode) -> String? {
    let keys = [
      "id", "title", "nation", "london", "adults", "children", "home", "childcare", "council_tax", "marriage_allowance",
      "note",
    ]
    let what = "family \(node["id"]?.text ?? "")"
    guard let fields = FieldReader(node, what: what, keys: keys, file: file, problems: problems) else { return nil }
    _ = fields.requiredString("title")
    if fields.required("nation") != nil {
      // The rates of Northern Ireland differ, and are in no table yet.
      _ = fields.word("nation", among: ["England", "Wales", "Scotland"], whatWord: "nation")
    }
    _ = fields.bool("london")
    adults(fields)
    for child in fields.sequence("children") { self.child(child, fields) }
    if let home = fields.required("home") { self.home(home, fields) }
    if let childcare = fields.child("childcare") { self.childcare(childcare, fields) }
    cost(fields, "council_tax")
    return fields.id("id")
  }

  private func adults(_ fields: FieldReader) {
    guard fields.required("adults") != nil else { return }
    let adults = fields.sequence("adults")
    if !(1...2).contains(adults.count) { fields.error("\(fields.what) must have one adult or two", at: "adults") }
    if fields.bool("marriage_allowance") == true, adults.count != 2 {
      fields.error("the marriage allowance is for a couple", at: "marriage_allowance")
    }
    for adult in adults { self.adult(adult, fields) }
  }

  private func adult(_ node: YAMLNode, _ family: FieldReader) {
    let keys = ["age", "hours", "wage", "earnings", "carer"]
    guard
      let fields = FieldReader(node, what: "\(family.what), an adult", keys: keys, file: file, problems: problems)
    else { return }
    if fields.required("age") != nil { _ = fields.int("age", in: 16...66) }
    _ = fields.double("hours", in: 0...100)
    _ = fields.bool("carer")
    cost(fields, "wage", among: [.hourly])
    cost(fields, "earnings")
    if fields.has("hours") != fields.has("wage") || (fields.has("hours") && fields.has("earnings")) {
      fields.error("\(fields.what) needs `hours` with `wage`, or `earnings`, or none of them")
    }
    if family.child("nation")?.text == "Scotland", fields.has("hours") || fields.has("earnings") {
      fields.error(
        "earnings in Scotland are taxed by rates that the table does not have", at: "hours",
        help: "Describe a family in Scotland without earnings, or one in England or Wales.")
    }
  }

  private func child(_ node: YAMLNode, _ family: FieldReader) {
    guard
      let fields = FieldReader(
        node, what: "\(family.what), a child", keys: ["age", "disability"], file: file, problems: problems)
    else { return }
    if fields.required("age") != nil { _ = fields.int("age", in: 0...19) }
    _ = fields.word("disability", among: ["lowest", "middle", "highest"], whatWord: "rate of the care component")
  }

  private func home(_ node: YAMLNode, _ family: FieldReader) {
    let keys = ["tenure", "rent", "allowance"]
    let what = "\(family.what), `home`"
    guard let fields = FieldReader(node, what: what, keys: keys, file: file, problems: problems),
      fields.required("tenure") != nil,
      let tenure = fields.word("tenure", among: ["social", "private", "owner"], whatWord: "tenure")
    else { return }
    if tenure != "owner" { _ = fields.required("rent") }
    if tenure == "owner", fields.has("rent") { fields.error("an owner has no `rent`", at: "rent") }
    cost(fields, "rent")
    if tenure == "private", fields.required("allowance") != nil { rateName(fields, "allowance", periods) }
    if tenure != "private", fields.has("allowance") {
      fields.error("the local housing allowance is for private tenants", at: "allowance")
    }
  }

  private func childcare(_ node: YAMLNode, _ family: FieldReader) {
    let what = "\(family.what), `childcare`"
    guard let fields = FieldReader(node, what: what, keys: ["cost", "children"], file: file, problems: problems) else {
      return
    }
    if fields.required("cost") != nil { cost(fields, "cost") }
    if fields.required("children") != nil { _ = fields.int("children", in: 1...20) }
  }

  // MARK: A sum

  private var periods: [RateUnit] { RateUnit.allCases.filter { $0.timesAYear != nil } }

  /// `{rate: name}`, a sum of the table, or `{amount: 550, unit: GBP/month}`.
  private func cost(_ parent: FieldReader, _ key: String, among units: [RateUnit]? = nil) {
    let units = units ?? periods
    guard let node = parent.child(key),
      let fields = FieldReader(
        node, what: "\(parent.what), `\(key)`", keys: ["rate", "amount", "unit"], file: file, problems: problems)
    else { return }
    guard !fields.has("rate") else {
      if fields.has("amount") { fields.error("give `rate` or `amount`, not both", at: "amount") }
      return rateName(fields, "rate", units)
    }
    _ = fields.requiredDouble("amount", in: 0...1e7)
    if fields.required("unit") != nil { _ = fields.word("unit", among: units.map(\.rawValue), whatWord: "unit") }
  }

  private func rateName(_ fields: FieldReader, _ key: String, _ units: [RateUnit]) {
    let names = rates.rates.values.filter { units.contains($0.unit) }.map(\.name).sorted()
    _ = fields.word(key, among: names, whatWord: "rate")
  }
}
