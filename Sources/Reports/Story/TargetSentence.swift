import Impact

/// How much of a target an effect moves, in a sentence; or "not quantified", and why.
struct TargetSentence {
  /// The objective's id.
  let objective: String
  let move: TargetMove

  var phrase: Phrase {
    let link = move.proposed ? " (a link that is only proposed)" : ""
    return .strong(objective) + Phrase(", by \(move.effect)\(link): ") + Phrase(text)
  }

  private var text: String {
    guard let average = move.average else {
      return AssessmentStory.sentence("not quantified: \(move.because ?? "no size is given")")
    }
    return moved(average) + set
  }

  /// "Low income −0.014 percentage points over all children (−0.047 to −0.0014), about 2,000 children fewer".
  private func moved(_ average: Triple) -> String {
    let unit = move.unit == "percent" ? "percentage points" : move.unit ?? ""
    let amount = Numbers.amount(signed(average.central), unit)
    let change = "“\(move.indicator ?? "")” moves by \(amount) on average over all children"
    let range = " (\(signed(average.low)) to \(signed(average.high)))"
    let people = move.children.map { children in
      ", about \(Figures.about(children.central.magnitude)) \(children.central < 0 ? "fewer" : "more") children"
        + " (\(Figures.signedAbout(children.low)) to \(Figures.signedAbout(children.high)))"
    }
    return change + range + (people ?? "")
  }

  private var set: String {
    guard let share = move.share, let target = move.target else {
      return AssessmentStory.sentence(". Not set against the target: \(move.because ?? "it has no number")")
    }
    let ends = "\(Figures.share(share.low)) to \(Figures.share(share.high))"
    return "; that is \(Figures.share(share.central)) (\(ends)) of what the target asks for, \(TargetWords.of(target))."
  }

  private func signed(_ value: Double) -> String { Figures.significant(value) }
}
