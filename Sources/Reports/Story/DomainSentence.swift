import Impact

/// A scored domain in sentences (method 3): band, points, chances, main driver, lowest group.
///
/// It never says "significant" and never "will".
struct DomainSentence {
  let domain: Assessment.DomainResult
  let story: AssessmentStory

  /// The sentences.
  var phrase: Phrase { judgement + chances + confidence + Phrase(driver + lowestGroup) }

  /// Only a scored domain has sentences; 0 stands in for no other.
  private var central: Double { domain.score.central ?? 0 }

  private var judgement: Phrase {
    let tone: Tone = central < 0 ? .harm : .benefit
    let borderline = domain.borderline.map { ", borderline \($0)" } ?? ""
    let range = Figures.interval((domain.score.q05, domain.score.q95)).map { "90% interval \($0)" }
    let numbers = "\(Figures.points(central)); \(range ?? "no interval was computed")"
    return BandGlyph(band: domain.band).phrase + .strong(" \(story.domainName(domain.id)): ")
      + Phrase(domain.band + borderline, tone) + Phrase(" (\(numbers)). ")
  }

  private var chances: Phrase {
    guard let chances = domain.probabilities else { return "" }
    let benefit = Figures.probability(chances.benefit)
    let harm = Figures.probability(chances.harm)
    guard chances.benefit + chances.harm > 0 else { return "In every simulation there is no effect that counts. " }
    guard chances.harm > chances.benefit else {
      return Yardstick.opening(chances.benefit)
        + Phrase("children benefit on balance; the chance of net harm is \(harm). ")
    }
    return Yardstick.opening(chances.harm)
      + Phrase("children are worse off on balance; the chance of net benefit is \(benefit). ")
  }

  private var confidence: Phrase {
    domain.confidence.map { Phrase("Confidence: ") + .strong($0.grade) + ". " } ?? ""
  }

  /// What the score hangs on most; without it, the effect with the most points either way, the first of equals.
  private var driver: String {
    if let driver = domain.mainDriver { return "Main driver: \(driver). " }
    var main: Assessment.Contribution?
    for line in domain.contributions where line.points.magnitude > main?.points.magnitude ?? 0 { main = line }
    return main.map { "Most of it rests on \($0.effect) (\(Figures.points($0.points))). " } ?? ""
  }

  private var lowestGroup: String {
    guard let lowest = domain.groups.min(by: { ($0.score, $0.id) < ($1.score, $1.id) }) else {
      return "No group's score was assessed."
    }
    return "Lowest group score assessed: \(story.groupTitle(lowest.id)), \(Figures.points(lowest.score))."
  }
}
