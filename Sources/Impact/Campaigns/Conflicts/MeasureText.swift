internal import YAMLReading

/// What the text of a measure says of people: that they have to act, that something comes to them, that they lose or pay.
///
/// Read by words that people edit, clause by clause. It understands no language: what it does not find may still be there,
/// and the sentences that rest on it say so.
struct MeasureText {
  private let words: ConflictVocabulary.MeasureWords
  private let title: SaidWords
  private let text: String
  private let clauses: [[String]]

  /// The text of one measure, with the summary of a proposal that has no other.
  init(_ measure: Measure, of proposal: Proposal? = nil, _ words: ConflictVocabulary.MeasureWords) {
    self.words = words
    title = SaidWords([measure.title])
    let summary = proposal.map { $0.measures.count == 1 ? $0.summary.value : "" } ?? ""
    text = "\(measure.title). \(measure.description). \(summary)"
    clauses = SaidPhrases.sentences(text).flatMap { sentence in
      sentence.split { Self.joints.contains($0) }.map(Array.init)
    }
  }

  /// Whether it says that people do, or have to do, something.
  var asksPeople: Bool { SaidPhrases(words.acting).areIn(text) || clauses.contains { said(of: $0) == .act } }

  /// Whether it says that something comes without anybody's asking, and of nobody that they have to ask.
  var isAutomatic: Bool {
    (SaidPhrases(words.automatic).areIn(text) || clauses.contains { said(of: $0) == .needNot }) && !asksPeople
  }

  /// Whether its title says that something is taken away, or people are charged; what rids people of a charge or a burden does
  /// neither.
  var takesByTitle: Bool {
    let takes = title.has(words.taking)
    return title.has(words.charge) && !takes || takes && !title.has(words.burden)
  }

  /// Whether it says that people lose or pay.
  var saysLoss: Bool { SaidPhrases(words.losing + words.paying).areIn(text) }

  /// Whether its title says that the amount of a payment changes.
  var changesAmount: Bool { title.has(words.amount) }

  /// Whether it says that something is closed, moved or replaced.
  var closes: Bool {
    SaidPhrases.sentences(text).contains { sentence in
      let said = sentence.joined(separator: " ")
      return SaidPhrases(words.closing).areIn(said) && !SaidPhrases(words.idioms).areIn(said)
    }
  }

  /// What it says of what changes: without the sentences that say that something does not.
  var changing: String {
    SaidPhrases.sentences(text).map { $0.joined(separator: " ") }.filter { !SaidWords([$0]).has(words.unchanged) }
      .joined(separator: ". ")
  }

  /// Whether it says that something becomes lawful, cheaper or open to more people.
  var permits: Bool { SaidPhrases(words.permitting).areIn(text) || clauses.contains(where: allows) }

  // MARK: Clauses

  private enum Saying {
    case act, needNot
  }

  private static let joints: Set<String> = ["and", "but", "so"]
  /// How far into a clause its subject may stand.
  private static let subject = 5
  /// How far behind its subject the verb may stand.
  private static let verb = 9
  private static let before: Set<String> = [
    "about", "by", "for", "from", "help", "helps", "of", "on", "than", "that", "to", "which", "whose", "with",
  ]
  private static let articles: Set<String> = ["a", "all", "an", "any", "each", "every", "most", "some", "the", "these"]
  private static let leave: Set<String> = ["can", "may"]
  private static let duties: Set<String> = ["must", "shall"]
  private static let dutiesWithTo: Set<String> = ["has", "have", "need", "needs", "obliged", "required"]

  /// What a clause says of the people it begins with; nil when it begins with nobody, or says nothing of the kind.
  private func said(of clause: [String]) -> Saying? {
    guard let who = subject(of: clause) else { return nil }
    var isDenied = clause[..<who].contains(where: SaidPhrases.denies)
    var isRelative = false
    /// "Families who do not register will get nothing" asks them to.
    func saying() -> Saying { isDenied && !isRelative ? .needNot : .act }
    for index in clause.indices.dropFirst(who + 1).prefix(Self.verb) {
      let word = clause[index]
      if SaidPhrases.denies(word) { isDenied = true }
      if word == "who" { isRelative = true }
      let next = index + 1 < clause.count ? clause[index + 1] : ""
      if word == "need", next == "do" || next == "not" { return .needNot }
      if let verb = duty(clause, index), !words.inert.contains(verb) { return saying() }
      if words.doing.contains(word), clause[index - 1] != "to" { return saying() }
    }
    return nil
  }

  /// Whether a clause says that the people it begins with may do something.
  private func allows(_ clause: [String]) -> Bool {
    guard let who = subject(of: clause),
      let may = clause.indices.dropFirst(who + 1).first(where: { Self.leave.contains(clause[$0]) })
    else { return false }
    let behind = clause[(may + 1)...]
    return behind.first.map { !words.inert.contains($0) } ?? false
      && !clause[who...].contains(where: SaidPhrases.denies)
  }

  /// The verb behind a word of duty: "register" behind "must", "fill" behind "has to", "smoke" behind "must not".
  private func duty(_ clause: [String], _ index: Int) -> String? {
    let behind = clause.dropFirst(index + 1)
    let rest = behind.first == "not" ? behind.dropFirst() : behind
    if Self.duties.contains(clause[index]) { return rest.first }
    guard Self.dutiesWithTo.contains(clause[index]), rest.first == "to" else { return nil }
    return rest.dropFirst().first
  }

  /// Where the people stand with whom a clause begins; nil when it begins with nobody.
  private func subject(of clause: [String]) -> Int? {
    clause.prefix(Self.subject).firstIndex(where: words.people.contains).flatMap { isObject(clause, $0) ? nil : $0 }
  }

  /// Whether the people are not who the clause is about: "councils must help parents".
  private func isObject(_ clause: [String], _ who: Int) -> Bool {
    let lead = clause[..<who].reversed().drop { Self.articles.contains($0) }
    return lead.first.map(Self.before.contains) ?? false || clause[..<who].contains(where: Self.duties.contains)
  }
}
