import YAMLReading

/// Reads the articles of the Convention out of effects, findings and the officer's own answers.
struct RightsMatrix {
  let proposal: Proposal
  let vocabulary: Vocabulary
  let pulls: [EffectPull]
  let findings: [Assessment.FindingLine]
  let participation: Assessment.ParticipationLine
  /// Whether every module looked and found no path to children.
  let isWithoutEffect: Bool

  /// Articles 1 to 42, those of substance; the four general principles say what to do when nothing answers them.
  func lines() -> [Assessment.ArticleLine] {
    vocabulary.articles.filter { $0.number <= 42 }.map { article in
      let reasons = reasons(article.number)
      let direction = RightsReason.direction(reasons)
      let isOpen = direction == "not answered" || direction == "unclear"
      return Assessment.ArticleLine(
        number: article.number, title: article.title, cluster: article.cluster, direction: direction,
        because: reasons.map(\.words), behind: Sentences.unique(reasons.map(\.line)), toDo: isOpen ? toDo(article) : nil
      )
    }
  }

  private func toDo(_ article: Vocabulary.Article) -> String? {
    article.asks.map { asks in
      article.number == Self.beingHeard
        ? asks : asks + " Write it under `considered: articles`, with the direction and the reason."
    }
  }

  private static let beingHeard = 12

  /// Everything behind an article: effects, then findings, then the proposal's own words.
  func reasons(_ number: Int) -> [RightsReason] {
    let effects = pulls.filter { $0.indicator?.articles.contains(number) == true }.map { RightsReason($0) }
    let asked = findings.filter { $0.severity == "high" || $0.severity == "medium" }
      .filter { $0.articles.contains(number) }.map { RightsReason($0) }
    let stated = proposal.considered.articles.filter { $0.subject == String(number) }.map { RightsReason($0) }
    let own = number == Self.beingHeard ? heard.map { [$0] } ?? [] : []
    let found = effects + asked + stated + own
    return found.isEmpty && vocabulary.articles.contains { $0.number == number && $0.asks != nil } ? shown : found
  }

  /// Whether children were heard, for article 12.
  private var heard: RightsReason? {
    guard let place = participation.place else { return nil }
    let id = "line \(place.line)"
    switch participation.status {
    case "took part":
      return RightsReason(id: id, kind: "proposal", words: "children took part (line \(place.line))", pull: .supports)
    case "none":
      let pull: RightsReason.Pull = isWithoutEffect ? .neutral : .risk
      return RightsReason(
        id: id, kind: "proposal", words: "no child took part: “\(participation.text)” (line \(place.line))", pull: pull)
    default:
      let isStated = participation.children == 0
      let words =
        isStated ? "people were asked, no child among them" : "people were asked, and no child is named among them"
      return RightsReason(
        id: id, kind: "proposal", words: "\(words) (line \(place.line))", pull: isStated ? .risk : .unclear)
    }
  }

  /// A general principle is shown to be untouched when the proposal names no child and no module found a path to one.
  private var shown: [RightsReason] {
    guard isWithoutEffect else { return [] }
    let words = "no measure names a theme or group of children, and no module found a path to them"
    return [RightsReason(id: "no effect identified", kind: "proposal", words: words, pull: .neutral)]
  }
}
