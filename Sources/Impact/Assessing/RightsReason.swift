import YAMLReading

/// Something behind an article, a wellbeing indicator or a question: an effect, a finding, or the officer's own words.
struct RightsReason: Hashable {
  /// Which way it points.
  enum Pull: String {
    case supports
    case risk
    case neutral
    case unclear
  }

  /// "E1", "H13", "line 96".
  let id: String
  /// `effect`, `finding`, `measure` or `proposal`.
  let kind: String
  /// What it says, with its lines.
  let words: String
  let pulls: [Pull]

  /// An effect.
  init(_ pull: EffectPull) {
    id = pull.id
    kind = "effect"
    words = pull.words
    pulls =
      switch pull.direction {
      case .better: [.supports]
      case .worse: [.risk]
      case .open: [.unclear]
      }
  }

  /// A finding that somebody must answer: a grave one points to a risk, a lesser one leaves the question open.
  init(_ finding: Assessment.FindingLine) {
    id = finding.rule
    kind = "finding"
    words = "finding \(finding.rule), “\(finding.title)” (line \(finding.place.line))"
    pulls = [finding.severity == "high" ? .risk : .unclear]
  }

  /// What the officer says.
  init(_ stated: Proposal.StatedDirection) {
    id = "line \(stated.place.line)"
    kind = "proposal"
    let means =
      switch stated.direction {
      case .supports: "for the better"
      case .risk: "for the worse"
      case .both: "both ways"
      case .neutral: "neutral"
      }
    words = "the proposal says it is \(means): “\(stated.reason)” (line \(stated.place.line))"
    pulls =
      switch stated.direction {
      case .supports: [.supports]
      case .risk: [.risk]
      case .both: [.supports, .risk]
      case .neutral: [.neutral]
      }
  }

  /// Something else that points one way.
  init(id: String, kind: String, words: String, pull: Pull) {
    self.id = id
    self.kind = kind
    self.words = words
    pulls = [pull]
  }

  /// The reason as a report tells it.
  var line: Assessment.Behind {
    Assessment.Behind(id: id, kind: kind, pull: pulls.count > 1 ? "both" : pulls.first?.rawValue ?? "unclear")
  }

  /// The direction of all together; nothing is netted, and “neutral” needs somebody who says so.
  static func direction(_ reasons: [RightsReason]) -> String {
    let pulls = Set(reasons.flatMap(\.pulls))
    switch (pulls.contains(.supports), pulls.contains(.risk)) {
    case (true, true): return "both"
    case (true, false): return "supports"
    case (false, true): return "risk"
    case (false, false): break
    }
    if pulls.contains(.neutral) { return "neutral" }
    return pulls.contains(.unclear) ? "unclear" : "not answered"
  }
}
