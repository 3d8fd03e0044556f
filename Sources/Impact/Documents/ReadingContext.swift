import YAMLReading

/// What a document is checked against while it is read.
public struct ReadingContext: Sendable {
  /// The vocabularies.
  public var vocabulary: Vocabulary
  /// The method's yardstick of likelihood words, and other parameters.
  public var parameters: MethodParameters
  /// Domains of the modules that were found, in order.
  public var domains: [String]
  /// The strategies whose objectives a proposal may link to.
  public var strategies: StrategySet
  /// Rates of the modules that have some, which `parameters` may name; nil when no module was looked for.
  public var rates: [RateTable]?
  /// The campaign register.
  public var register: CampaignRegister
  /// The words of campaigns.
  public var campaignWords: CampaignVocabulary
  /// Every name by which a campaign of the register is known.
  public let campaignNames: CampaignNames

  /// Gathers what documents are checked against.
  public init(
    vocabulary: Vocabulary, parameters: MethodParameters, domains: [String], strategies: StrategySet,
    register: CampaignRegister, campaignWords: CampaignVocabulary
  ) {
    self.vocabulary = vocabulary
    self.parameters = parameters
    self.domains = domains
    self.strategies = strategies
    self.register = register
    self.campaignWords = campaignWords
    campaignNames = CampaignNames(register.campaigns, programmes: campaignWords.programmes)
  }
}

extension FieldReader {
  /// Checks the document's `schema` line; a document of another kind is told apart from one without the line.
  func schema(_ kind: String) {
    let wanted = "cyp-impact/\(kind)/1"
    guard let given = requiredString("schema"), given != wanted else { return }
    error("this file says `schema: \(given)`, but `\(wanted)` is expected", at: "schema")
  }

  /// An id: letters, digits, dots and hyphens, beginning with a letter or digit.
  func id(_ key: String) -> String? {
    guard let id = requiredString(key) else { return nil }
    let good = id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard good, id.utf8.count <= 80, id.first != "-", id.first != "." else {
      error(
        "“\(id)” is not usable as an id", at: key,
        help: "Use letters, digits and hyphens, at most 80, such as `uc-childcare-upfront`.")
      return nil
    }
    return id
  }

  /// Department codes from codes, names or former names.
  func departments(_ key: String, _ directory: DepartmentDirectory, on date: CalendarDate?) -> [Located<String>] {
    strings(key).compactMap { name in
      department(name.value, directory, on: date, at: name.mark).map { Located(value: $0, mark: name.mark) }
    }
  }

  /// One department code from a code, a name or a former name.
  func department(
    _ name: String, _ directory: DepartmentDirectory, on date: CalendarDate?, at mark: SourceMark
  ) -> String? {
    if let code = directory.resolve(name, on: date) { return code }
    let near = NearMiss.suggestion(for: name, among: directory.allNames)
    problems.error(
      "\(what): unknown department or body “\(name)”", at: mark, in: file, length: max(name.count, 1),
      help: near.map { "Did you mean `\($0)`?" }
        ?? "Codes are such as DfE, DHSC, DWP, MHCLG, HO, LA; see vocabularies/departments.yaml.")
    return nil
  }

  /// A `{low, central, high}` mapping inside `key`, numbers in ascending order.
  func triple(
    _ key: String, extraKeys: [String] = [], in range: ClosedRange<Double>? = nil
  ) -> (Triple, FieldReader)? {
    guard let node = child(key),
      let fields = FieldReader(
        node, what: "\(what), `\(key)`", keys: ["low", "central", "high"] + extraKeys, file: file, problems: problems)
    else { return nil }
    let low = fields.requiredDouble("low", in: range)
    let central = fields.requiredDouble("central", in: range)
    let high = fields.requiredDouble("high", in: range)
    guard let low, let central, let high else { return nil }
    return fields.ordered(low, central, high).map { ($0, fields) }
  }

  private func ordered(_ low: Double, _ central: Double, _ high: Double) -> Triple? {
    guard low <= high else {
      error(
        "low (\(Numbers.exact(low))) is above high (\(Numbers.exact(high)))", at: "low",
        help: "Write the smaller number as `low`.")
      return nil
    }
    guard low <= central, central <= high else {
      error(
        "central (\(Numbers.exact(central))) is outside low to high (\(Numbers.exact(low)) to \(Numbers.exact(high)))",
        at: "central")
      return nil
    }
    return Triple(low: low, central: central, high: high)
  }

  /// A likelihood: one of the yardstick's words or a number from 0 to 1 (method 1.3).
  func likelihood(_ key: String, _ yardstick: Yardstick, inForce: Bool = false) -> Likelihood? {
    guard let node = child(key) else { return nil }
    switch node.scalar {
    case .int, .float: return numericLikelihood(key, node, yardstick, inForce: inForce)
    default: break
    }
    guard let word = requiredString(key) else { return nil }
    if let probability = try? yardstick.probability(of: word) {
      return Likelihood(probability: probability, term: word, place: node.mark)
    }
    let near = NearMiss.suggestion(for: word, among: yardstick.terms.flatMap { [$0.word] + $0.aliases })
    let words = yardstick.terms.map { "`\($0.word)`" }.joined(separator: ", ")
    problems.error(
      "`\(word)` in \(what) is not a known likelihood", at: node, in: file,
      help: (near.map { "Did you mean `\($0)`? " } ?? "") + "The words are \(words); a number from 0 to 1 will do too.")
    return nil
  }

  private func numericLikelihood(
    _ key: String, _ node: YAMLNode, _ yardstick: Yardstick, inForce: Bool
  ) -> Likelihood? {
    guard let value = double(key, in: 0...1) else { return nil }
    if value == 1, !inForce {
      error(
        "a likelihood of 1 is only for something already in force", at: key,
        help: "Add `in_force: true`, or use `almost certain`.")
      return nil
    }
    return yardstick.word(for: value).map { Likelihood(probability: value, term: $0, place: node.mark) }
  }

  /// A timing in whole years from the proposal's start (method 1.4).
  func timing(_ key: String) -> EffectInput.Timing? {
    guard let node = child(key),
      let fields = FieldReader(
        node, what: "\(what), `\(key)`", keys: ["start", "ramp", "end", "half_life"], file: file, problems: problems)
    else { return nil }
    let start = fields.int("start", in: 0...200) ?? 0
    let ramp = fields.int("ramp", in: 0...200) ?? 0
    guard fields.required("end") != nil, let end = fields.int("end", in: 0...300) else { return nil }
    guard end > start else {
      fields.error("`end` (\(end)) is not after `start` (\(start))", at: "end", help: "Give the year in which it ends.")
      return nil
    }
    let halfLife = fields.double("half_life", in: 0...100) ?? 0
    return EffectInput.Timing(start: start, ramp: ramp, end: end, halfLife: halfLife)
  }
}
