/// Every sentence of the host's judgement, in one place.
enum Sentences {
  /// "M1, M2 and M3".
  static func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Each part once, in the order first met.
  static func unique<Part: Hashable>(_ parts: [Part]) -> [Part] {
    var seen: Set<Part> = []
    return parts.filter { seen.insert($0).inserted }
  }

  /// The last part of a path, which says nothing of the machine it stands on.
  static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The domain in one sentence: the template of method 3.
  ///
  /// - Parameters:
  ///   - listed: How many effects stand in the domain.
  ///   - offered: How many measures are like studied ones.
  ///   - raised: Findings above information that its module raised, gravest first.
  static func domain(
    _ domain: Assessment.DomainResult, listed: Int, offered: Int, raised: [ModuleAnswer.Finding]
  ) -> String {
    let name = domain.id.prefix(1).uppercased() + domain.id.dropFirst()
    switch domain.status {
    case .failed: return "\(name): not assessed, because its module gave no answer. This is not a zero."
    case .noEffect where domain.band == carriedElsewhere:
      return "\(name): nothing is scored here, because a later effect in another domain already carries it."
    case .noEffect where offered > 0 || !raised.isEmpty:
      let studies =
        offered == 0
        ? ""
        : " Studies of \(offered == 1 ? "a similar measure" : "similar measures") are listed for information; none is "
          + "counted."
      return "\(name): no effect is stated\(though(raised)).\(studies)"
    case .noEffect: return "\(name): no effect identified: looked at, and no path to children found."
    case .notQuantified:
      return "\(name): \(listed == 1 ? "one effect is" : "\(listed) effects are") identified, but nothing can be "
        + "scored yet. This is not a zero."
    case .scored: return scored(domain, name: String(name))
    }
  }

  /// What the module found where nobody states an effect, so that a blank is not read as nothing found.
  private static func though(_ raised: [ModuleAnswer.Finding]) -> String {
    guard let gravest = raised.first else { return "" }
    let which = "“\(gravest.title)” (\(gravest.rule))"
    return raised.count == 1
      ? ", though the module raised a finding: \(which). This is not a zero"
      : ", though the module raised \(raised.count) findings, the gravest \(which). This is not a zero"
  }

  /// The band of a domain whose every effect is an earlier step of one in another domain.
  static let carriedElsewhere = "counted in another domain"

  private static func scored(_ domain: Assessment.DomainResult, name: String) -> String {
    let central = domain.score.central ?? 0
    var score = Numbers.points(central)
    if let low = domain.score.q05, let high = domain.score.q95 {
      score += "; 90% interval \(Numbers.interval(low, high))"
    }
    var sentence = "\(name): \(domain.band) (\(score))."
    if let chances = domain.probabilities {
      sentence +=
        " Chance of net benefit \(Numbers.probability(chances.benefit)), of net harm "
        + "\(Numbers.probability(chances.harm))."
    }
    if domain.contested { sentence += " Benefits and harms both matter: read both." }
    return sentence
  }

  /// The overall judgement in one sentence.
  static func overall(
    rating: String, because group: Assessment.GroupScoreLine?, confidence: String, incomplete: [String]
  ) -> String {
    let set = group.map { "set by the worst-affected group: \($0.title), in \($0.domain)" }
    let meaning = (set ?? meaning(rating)).map { " (\($0))" } ?? ""
    var sentence = "Overall for children and young people: \(rating)\(meaning); confidence \(confidence)."
    if !incomplete.isEmpty {
      sentence += " Incomplete: \(incomplete.joined(separator: ", ")) could not be assessed."
    }
    return sentence
  }

  /// What a band says, in plain words (method 3).
  private static func meaning(_ rating: String) -> String? {
    switch rating {
    case "negligible": "too small to tell from none"
    case "minor positive", "minor negative": "noticeable for some children"
    case "moderate positive", "moderate negative": "about 0.05 to 0.20 standard deviations for one child in ten"
    case "major positive", "major negative": "at least a large effect for one child in ten, for the whole period"
    default: nil
    }
  }

  /// Why confidence is not higher.
  static func concern(_ concern: Confidence.Concern) -> [String] {
    switch concern {
    case .imprecision(let domain, let low, let high):
      [
        "The interval of the strongest domain, \(domain), runs from \(Numbers.interval(low, high)), so it "
          + "cannot be told from none."
      ]
    case .indirectness(let share):
      ["\(Numbers.probability(share)) of the points rest on evidence from another country or age range."]
    case .inconsistency(let share):
      ["\(Numbers.probability(share)) of the points rest on sources that disagree."]
    case .incompleteness(let gaps): gaps.map(gap)
    }
  }

  /// Something missing.
  static func gap(_ gap: Confidence.Gap) -> String {
    switch gap {
    case .unquantified(let share): "\(Numbers.probability(share)) of the effects listed have no number."
    case .distributionNotAssessed: "No effect says how many of any group of children it reaches."
    case .participationNotStated: "No child took part, or the proposal does not say."
    }
  }
}
