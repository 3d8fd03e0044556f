/// Words with which a text may say that something is taken away, made smaller, made dearer or put off.
///
/// They are many on purpose: a study of giving is not scored for a measure that may take away. What is taken can be a harm
/// ("reduces decay"), which is no doubt, and some words belong to phrases that mean something else ("drop-in").
enum TakingAway {
  /// The first such phrase of a text, as it stands there; nil when there is none that `own` does not have too.
  ///
  /// `own` are the words of what was studied: in "help to stop smoking" they take nothing away.
  static func phrase(in text: Phrases, own: Phrases) -> String? {
    let others = harmless.flatMap(text.places)
    for phrase in phrases where !own.contains(phrase) {
      let place = text.places(of: phrase).first { place in
        !others.contains { $0.overlaps(place) } && !isRelief(text.words(after: place, upTo: 5))
      }
      if let place { return text.text(of: place) }
    }
    return nil
  }

  /// Whether what follows the verb is a harm and no help against it: "decay in under-fives", not "grants against decay".
  private static func isRelief(_ after: Phrases) -> Bool {
    (1...3).contains { count in
      let start = after.prefix(count)
      guard start.says(oneOf: harms) else { return false }
      return !start.says(oneOf: help + ["against", "anti", "for"]) && !after.prefix(count + 2).says(oneOf: help)
    }
  }

  /// What is better gone.
  static let harms = [
    "absence*", "abuse", "accident*", "barrier*", "bullying", "bureaucracy", "burden*", "caries", "casualt*",
    "collision*",
    "crime", "death*", "debt*", "decay", "delay*", "disease*", "evict*", "gap", "gaps", "harm*", "homelessness",
    "hunger", "illness*", "inequalit*", "infection*", "injur*", "neglect", "obesity", "poverty", "queue*", "red tape",
    "risk*", "smoking", "stigma", "suffer*", "truan*", "unemployment", "violence", "wait*",
  ]

  private static let help = [
    "adviser*", "budget*", "clinic*", "fund*", "grant*", "help*", "lesson*", "money", "payment*", "place*",
    "prevention",
    "programme*", "project*", "scheme*", "service*", "spending", "staff", "support", "team*", "work", "worker*",
  ]

  /// Phrases whose words take nothing away.
  private static let harmless = [
    "at the end of", "back to back", "back to school", "back to work", "bus stop*", "by the end of", "close by",
    "close contact", "close relationship*", "close to", "developmental delay*", "drop in", "drop ins", "end to end",
    "free of charge",
    "from the end of", "in charge", "language delay*", "lost learning", "lost teaching", "no charge", "non stop",
    "not have to pay",
    "not have to wait", "one stop", "return to school", "to the end of", "until the end of", "voluntary organisation*",
    "voluntary sector", "without charge", "without delay",
  ]

  private static let phrases =
    Verbs.ending.filter { !$0.hasPrefix("lift") } + Verbs.lowering.filter { $0 != "saving*" } + Verbs.narrowing + ends
    + shrinks + slackens + negations

  private static let ends = [
    "abandon*", "annul*", "back to", "ban", "banned", "banning", "bans", "cancel*", "cease*", "decommission*",
    "defund*", "disband*",
    "discontinu*", "dismantl*", "dispense with", "dispenses with", "do away with", "does away with", "done away",
    "drop",
    "dropped", "dropping", "drops", "eliminat*", "expir*", "forbid*", "give up", "gives up", "given up", "halt*",
    "in place of", "instead of", "laps*", "left to", "lose", "loses", "losing", "loss of", "lost", "mothball*",
    "outlaw*",
    "overturn*", "phase out", "phased out", "phases out", "phasing out", "prohibit*", "quash*", "replac*", "rescind*",
    "return to",
    "returned", "returns", "revers*", "revert*", "revok*", "rid of", "sell off", "shut", "shutdown", "shuts",
    "shutting",
    "sold off", "stand down", "stood down", "stopped", "strip", "stripped", "strips", "substitut*", "sunset*",
    "switch off", "switched off",
    "switches off", "switching off", "take away", "taken away", "takes away", "taking away", "take out", "taken out",
    "terminat*", "turn off", "turned off", "turns off", "undo", "undoes", "undone", "undoing", "unwind*", "wind down",
    "winding down", "winds down", "wound down", "winding up", "wound up",
  ]

  private static let shrinks = [
    "by half", "capped", "capping", "claw back", "clawed back", "curb*", "curtail*", "cutback*", "decreas*",
    "diminish*", "downgrad*", "downsiz*", "fall by", "falls by", "fewer", "divert*", "laid off", "less funding",
    "less money", "less often", "ration", "rationed",
    "rationing", "redirect*", "roll back", "rolled back", "rolling back", "rolls back", "run down", "running down",
    "runs down",
    "scale back", "scale down", "scaled back", "scaled down", "scales back", "scaling back", "shorten*", "shrink*",
    "shrunk", "slash*", "squeez*", "thinned out", "trim", "trimmed", "trimming", "trims", "water down", "watered down",
    "weaken*",
  ]

  private static let slackens = [
    "charge", "charges", "charging", "defer", "delay", "delayed", "delaying", "deferred", "deferring", "defers",
    "denied", "denies", "deny", "derogat*", "dilut*", "disappl*",
    "exclude", "excludes", "excluding", "exempt*", "loosen*", "means test*", "opt out", "opted out", "opting out",
    "opts out", "optional", "out of scope", "pause", "paused", "pauses", "pausing", "postpon*", "relaxed", "relaxes",
    "restrict*", "shelve*", "shelving", "time limited", "voluntary", "waive*", "waiving", "withheld", "withhold*",
  ]

  private static let negations = [
    "any longer", "any more", "does not apply", "need not", "no funding", "no more", "not be continued",
    "not be funded",
    "not be offered", "not be paid", "not be renewed", "not be replaced", "not continue*", "not fund*", "not have to",
    "not offer*", "not renew*",
    "not required", "not send*", "unfunded",
  ]
}
