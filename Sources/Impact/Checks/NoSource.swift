/// An effect names no source.
struct NoSource: Check {
  let page = RulePage(
    check: "effect-no-source", title: "An effect names no source", severity: "low",
    asks: "Does each effect name the study or figures behind its size?",
    why: "A size that nobody can look up counts as judgement: evidence level 1, whatever level is stated.",
    judged: "The effect gives a size and its `evidence` lists no source.",
    help: "List the sources with title, year and address, or say how evidence was searched for.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    view.sized.filter { $0.effect.evidence?.sources.isEmpty != false }.map { sized in
      CheckFinding(
        subject: sized.id, title: "\(sized.id) names no source",
        detail: "Effect \(sized.id) names no source, so it counts as judgement: evidence level 1.",
        place: sized.effect.place)
    }
  }
}
