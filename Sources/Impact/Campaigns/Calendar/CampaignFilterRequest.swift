internal import YAMLReading

/// A filter as somebody wrote it, not yet checked.
public struct CampaignFilterRequest: Hashable, Sendable {
  /// First day, month or year.
  public var from: String?
  /// Last day, month or year, to its end.
  public var to: String?
  /// A leaf or heading of the theme tree.
  public var theme: String?
  /// Any name a body has had.
  public var department: String?
  /// A nation.
  public var nation: String?

  /// A request from its words.
  public init(
    from: String? = nil, to: String? = nil, theme: String? = nil, department: String? = nil, nation: String? = nil
  ) {
    self.from = from
    self.to = to
    self.theme = theme
    self.department = department
    self.nation = nation
  }

  /// What is wrong with a request: one sentence for each word.
  public struct Mistakes: Error, Hashable, Sendable {
    /// The sentences.
    public let sentences: [String]
  }

  /// The filter that the words mean.
  ///
  /// A department is found by any name it has had; where bodies shared a name, the one that bore it on the first
  /// day of the window is meant. Bodies without a code are found by the names the campaigns give them.
  ///
  /// - Throws: `Mistakes` with all words that mean nothing, each with the word probably meant.
  public func filter(vocabulary: CampaignVocabulary, campaigns: [Campaign]) throws(Mistakes) -> CampaignFilter {
    var sentences: [String] = []
    let first = from.map { FuzzyDate($0) ?? noted(&sentences, Message.notDate("--from", $0)) } ?? nil
    let last = to.map { FuzzyDate($0) ?? noted(&sentences, Message.notDate("--to", $0)) } ?? nil
    let window = CampaignWindow(from: first?.date, to: last.map { CalendarDate(dayNumber: $0.latest) })
    if let from = window.from, let to = window.to, to < from { sentences.append(Message.reversed(from, to)) }
    let filter = CampaignFilter(
      window: window, theme: checkedTheme(vocabulary, &sentences),
      department: checkedBody(vocabulary, campaigns, on: window.from ?? window.to, &sentences),
      nation: checkedNation(vocabulary, &sentences))
    guard sentences.isEmpty else { throw Mistakes(sentences: sentences) }
    return filter
  }

  private func checkedTheme(_ vocabulary: CampaignVocabulary, _ sentences: inout [String]) -> String? {
    guard let theme else { return nil }
    let headings = Set(vocabulary.themes.compactMap { $0.split(separator: "/").first.map(String.init) })
    let known = vocabulary.themes.union(headings)
    if known.contains(theme) { return theme }
    let leaves = vocabulary.themes.filter { $0.hasSuffix("/" + theme) }
    let near = leaves.min() ?? NearMiss.suggestion(for: theme, among: known)
    return noted(&sentences, Message.unknown(theme, "a theme or a heading of themes", near))
  }

  private func checkedNation(_ vocabulary: CampaignVocabulary, _ sentences: inout [String]) -> String? {
    guard let nation else { return nil }
    if let known = vocabulary.nations.first(where: { $0.lowercased() == nation.lowercased() }) { return known }
    let near = NearMiss.suggestion(for: nation, among: vocabulary.nations)
    return noted(&sentences, Message.unknown(nation, "a nation of the United Kingdom", near))
  }

  private func checkedBody(
    _ vocabulary: CampaignVocabulary, _ campaigns: [Campaign], on date: CalendarDate?, _ sentences: inout [String]
  ) -> String? {
    guard let department else { return nil }
    if let code = vocabulary.body(department, date) ?? vocabulary.body(department, nil) { return code }
    let wanted = department.lowercased()
    let names = Set(campaigns.flatMap { $0.lead + $0.partners })
    if let name = names.filter({ $0.lowercased() == wanted }).min() { return name }
    if vocabulary.bodies.contains(where: { $0.lowercased() == wanted }) {
      return noted(&sentences, Message.shared(department))
    }
    let near = NearMiss.suggestion(for: department, among: vocabulary.bodies.union(names))
    return noted(&sentences, Message.unknown(department, "a body that the vocabulary or the register names", near))
  }

  private func noted<Value>(_ sentences: inout [String], _ sentence: String) -> Value? {
    sentences.append(sentence)
    return nil
  }
}

private enum Message {
  static func notDate(_ option: String, _ text: String) -> String {
    "\(option) `\(text)` is not a date. Write a day, a month or a year: 2026-01-31, 2026-01 or 2026."
  }
  static func reversed(_ from: CalendarDate, _ to: CalendarDate) -> String {
    "--to (\(to)) lies before --from (\(from)). Exchange the two."
  }
  static func unknown(_ word: String, _ what: String, _ near: String?) -> String {
    "`\(word)` is not \(what)." + (near.map { " Did you mean `\($0)`?" } ?? "")
  }
  static func shared(_ name: String) -> String {
    "`\(name)` has been the name of more than one body. Add --from, or write the body's code."
  }
}
