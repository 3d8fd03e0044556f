/// A measure that undoes, or may undo, what the studies of an intervention measured, as far as its text says so.
///
/// A study of an introduction does not measure the removal, so nothing is ever scored from it; any word for taking away in
/// title or description is enough for that. Where the title begins with what it does and plainly says to what, the
/// direction may be told, turned round.
struct Reversal {
  /// What speaks against scoring the measure, in a sentence.
  let doubt: String
  /// Whether the title is plain enough to turn the direction of the studies round.
  let isPlain: Bool

  /// What is told beside the direction.
  static let turned = "A study of the one does not measure the other: at most the direction is told, turned round."

  /// Nil when nothing in the text may undo the intervention.
  init?(_ intervention: Catalogue.Intervention, _ measure: Proposal.Measure) {
    let words = Phrases(measure.title)
    switch Kind(Phrases(intervention.name)) {
    case .giving:
      let own = Phrases(intervention.name + ". " + (intervention.words ?? []).joined(separator: ". "))
      let takes = Verbs.ending + Verbs.lowering + Verbs.narrowing
      let isSaid = takes.contains { words.contains($0) && !own.contains($0) }
      isPlain =
        isSaid
        && (words.begins(with: Verbs.narrowing)
          || words.begins(with: Verbs.ending + Verbs.lowering) && !Self.isRelief(words))
      if isPlain || isSaid && measure.intervention != intervention.id {
        doubt = "It seems to take away what the studies measured being given."
      } else if let said = TakingAway.phrase(in: Phrases(measure.title + ". " + measure.description), own: own) {
        doubt = "Its text says “\(said)”: it may take away what the studies measured being given."
      } else {
        return nil
      }
    case .ending:
      guard !words.says(oneOf: Verbs.ending) else { return nil }
      doubt = "The studies measured it being ended; this does not say so."
      isPlain = words.begins(with: Verbs.bringingBack)
    case .lowering:
      guard !words.says(oneOf: Verbs.lowering) else { return nil }
      doubt = "The studies measured it being lowered; this does not say so."
      isPlain = words.begins(with: Verbs.raising)
    }
  }

  /// What the studies looked at: something given, ended or lowered.
  private enum Kind {
    case giving, ending, lowering

    init(_ name: Phrases) {
      self =
        name.begins(with: Verbs.ending) ? .ending : name.begins(with: Verbs.lowering) ? .lowering : .giving
    }
  }

  /// Whether what is cut or ended is a burden, or whether more and less of it can each be good: then the verb alone does
  /// not tell the direction.
  private static func isRelief(_ title: Phrases) -> Bool { title.prefix(6).says(oneOf: burdens) }

  private static let burdens =
    TakingAway.harms + [
      "age", "bill*", "cap", "caseload*", "charge*", "class size*", "cost", "costs", "deduction*", "exclusion*", "fees",
      "homeless*", "limit", "number of", "obes*", "price*", "rents", "sanction*", "stay", "stays", "suspension*",
      "taxes",
      "threshold*", "time", "times", "turnover", "unemploy*", "use of",
    ]
}

/// What titles say is done.
enum Verbs {
  static let ending = [
    "abolish*", "abolition", "axe", "axes", "axed", "close", "closes", "closed", "closing", "closure*", "end", "ends",
    "ended", "ending", "lift", "lifts", "lifting", "no longer", "remov*", "repeal*", "scrap*", "stop", "stops",
    "stopping", "suspend*", "withdraw*",
  ]
  static let lowering = [
    "cut", "cuts", "cutting", "freez*", "frozen", "halve*", "lower*", "reduc*", "saving*",
  ]
  static let narrowing = [
    "narrow eligibility", "tighten eligibility", "restrict eligibility", "restrict access", "stricter eligibility",
    "raise the qualifying age", "raise the minimum age", "raise the starting age",
  ]
  static let bringingBack = ["bring back", "introduc*", "reinstat*", "reintroduc*", "restor*"]
  static let raising = ["increas*", "rais*", "restor*", "uprat*"]
}
