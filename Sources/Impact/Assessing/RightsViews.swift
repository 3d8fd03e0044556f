/// Reads the assessment by Scotland's wellbeing indicators and by the questions of the Family Test.
struct RightsViews {
  let proposal: Proposal
  let vocabulary: Vocabulary
  let pulls: [EffectPull]
  let matrix: RightsMatrix

  /// The eight wellbeing indicators, from the articles that speak to each.
  func wellbeing() -> [Assessment.ViewLine] {
    vocabulary.wellbeing.map { question in line(question, question.articles.flatMap(matrix.reasons)) }
  }

  /// The five questions of the Family Test: measures that touch each, what their effects do, and what the officer says.
  func familyTest() -> [Assessment.ViewLine] {
    let match = CircumstanceMatch(proposal, vocabulary: vocabulary)
    return vocabulary.familyTest.map { question in
      let touches = Sentences.unique(question.cases.flatMap { match.all($0) })
      let stated = proposal.considered.familyTest.filter { $0.subject == question.id }.map { RightsReason($0) }
      return line(question, firstOfEachPart(touches).flatMap(reasons) + stated)
    }
  }

  private func firstOfEachPart(_ touches: [Touch]) -> [Touch] {
    var seen: Set<String> = []
    return touches.filter { seen.insert($0.part).inserted }
  }

  /// The touch itself and the effects of the measure that touches.
  private func reasons(_ touch: Touch) -> [RightsReason] {
    let id = touch.part.split(separator: " ").last.map(String.init) ?? touch.part
    let effects = pulls.filter { "measure \($0.measure)" == touch.part }.map { RightsReason($0) }
    return [RightsReason(id: id, kind: "measure", words: touch.words, pull: .unclear)] + effects
  }

  private func line(_ question: ViewQuestion, _ reasons: [RightsReason]) -> Assessment.ViewLine {
    let reasons = Sentences.unique(reasons)
    return Assessment.ViewLine(
      id: question.id, title: question.title, asks: question.asks, direction: RightsReason.direction(reasons),
      because: reasons.map(\.words), behind: Sentences.unique(reasons.map(\.line)))
  }
}
