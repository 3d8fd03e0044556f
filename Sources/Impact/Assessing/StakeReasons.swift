import YAMLReading

/// Gathers the reasons why bodies have a stake in a proposal.
struct StakeReasons {
  let proposal: Proposal
  let vocabulary: Vocabulary
  let pulls: [EffectPull]
  let objectives: [StrategyObjective]
  let findings: [Assessment.FindingLine]

  /// Reasons by body, the strongest first; those of one body about one subject are one reason.
  func byBody() -> [(code: String, reasons: [StakeReason])] {
    var order: [String] = []
    var reasons: [String: [StakeReason]] = [:]
    for (code, reason) in known + themes + devolved + indicators + links + bound + named {
      guard let code = standing(code) else { continue }
      if reasons[code] == nil { order.append(code) }
      Self.merge(reason, into: &reasons[code, default: []])
    }
    return order.map { code in
      (code, (reasons[code] ?? []).enumerated().sorted { Self.precedes($0, $1) }.map(\.element))
    }
  }

  private static func precedes(
    _ left: EnumeratedSequence<[StakeReason]>.Element, _ right: EnumeratedSequence<[StakeReason]>.Element
  ) -> Bool {
    (-left.element.kind.weight, left.offset) < (-right.element.kind.weight, right.offset)
  }

  private static func merge(_ reason: StakeReason, into reasons: inout [StakeReason]) {
    guard
      let index = reasons.firstIndex(where: {
        $0.kind == reason.kind && $0.subject == reason.subject && $0.words == reason.words
      })
    else { return reasons.append(reason) }
    reasons[index].trace.add(reason.trace)
  }

  /// The body that answers on the day and at the level of the proposal; nil when it answers nothing there.
  private func standing(_ code: String) -> String? {
    let code = vocabulary.departments.standing(code, on: proposal.starts)
    guard let body = vocabulary.departments.byCode[code] else { return code }
    guard body.nations.isEmpty || !body.nations.isDisjoint(with: proposal.nations) else { return nil }
    guard proposal.level != .national, code != proposal.lead else { return code }
    switch body.kind {
    case "department", "agency", "devolved", "regulator": return body.local
    default: return code
    }
  }

  private typealias Found = (String, StakeReason)

  private var known: [Found] {
    let match = CircumstanceMatch(proposal, vocabulary: vocabulary)
    return vocabulary.stakes.filter { $0.levels.isEmpty || $0.levels.contains(proposal.level.word) }.compactMap {
      stake in
      let touches = stake.cases.flatMap { match.all($0) }
      guard !touches.isEmpty else { return nil }
      let measures = touches.map(TracePlaces.Place.init).filter { $0.kind == "measure" }
      let reason = StakeReason(
        kind: stake.isQuestion ? .question : .known(isSeen: stake.mark == "seen"), subject: stake.matters,
        words: stake.matters, matters: stake.matters,
        trace: TracePlaces(
          measures.isEmpty ? touches.map(TracePlaces.Place.init) : measures,
          data: "stakes.yaml:\(stake.place.line)"))
      return (stake.body, reason)
    }
  }

  private var themes: [Found] {
    proposal.measures.flatMap { measure in
      measure.themes.compactMap { id in vocabulary.themes.first { $0.id == id } }.flatMap { theme in
        theme.departments.enumerated().map { number, code in
          let words = "“\(theme.title)”"
          let reason = StakeReason(
            kind: number == 0 ? .theme : .other("theme"), subject: theme.id, words: words,
            matters: matters(code, "measure \(measure.id) is about \(words)"),
            trace: TracePlaces([.init(measure)], data: "themes.yaml:\(theme.place.line)"))
          return (code, reason)
        }
      }
    }
  }

  /// Where the usual lead of a theme answers for some of the proposal's nations only, another government has the rest.
  private var devolved: [Found] {
    proposal.measures.flatMap { measure in
      measure.themes.compactMap { id in vocabulary.themes.first { $0.id == id } }.flatMap { theme -> [Found] in
        guard let lead = theme.departments.first.flatMap({ vocabulary.departments.byCode[$0] }),
          !lead.nations.isEmpty
        else { return [] }
        let elsewhere = Nation.allCases.filter { proposal.nations.contains($0) && !lead.nations.contains($0) }
        return elsewhere.compactMap { devolved(measure, theme, lead, $0) }
      }
    }
  }

  private func devolved(
    _ measure: Measure, _ theme: Vocabulary.Theme, _ lead: Department, _ nation: Nation
  ) -> Found? {
    let bodies = vocabulary.departments.byCode.values.filter { $0.kind == "devolved" && $0.nations == [nation] }
    guard let code = bodies.filter(\.speaksFor.isEmpty).map(\.code).min() else { return nil }
    let covered = Sentences.listed(Nation.allCases.filter(lead.nations.contains).map(\.rawValue))
    let words =
      "\(lead.code) answers for “\(theme.title)” in \(covered) only, and the proposal covers \(nation.rawValue)"
    let too = lead.nations.isDisjoint(with: proposal.nations) ? "" : " too"
    let nations = TracePlaces.Place("nations", "", line: proposal.nationsPlace.line)
    let reason = StakeReason(
      kind: .devolved, subject: theme.id, words: words, matters: words + too + ".",
      trace: TracePlaces([.init(measure), nations], data: "themes.yaml:\(theme.place.line)"))
    return (code, reason)
  }

  private var indicators: [Found] {
    pulls.flatMap { pull -> [Found] in
      guard let indicator = pull.indicator else { return [] }
      return indicator.departments.enumerated().map { number, code in
        let isHarmed = number == 0 && pull.direction == .worse
        let kind: StakeReason.Kind = isHarmed ? .harmed : number == 0 ? .indicator : .other("indicator")
        let does = isHarmed ? "makes “\(indicator.name)” worse" : "moves “\(indicator.name)”"
        let reason = StakeReason(
          kind: kind, subject: indicator.id, words: (isHarmed ? "made worse: " : "") + "“\(indicator.name)”",
          matters: matters(code, "effect \(pull.id) \(does)"),
          trace: TracePlaces([.init("effect", pull.id, line: pull.line)], data: pull.data))
        return (code, reason)
      }
    }
  }

  private var links: [Found] {
    proposal.strategyLinks.flatMap { link -> [Found] in
      guard let objective = objectives.first(where: { $0.id == link.objective }), link.effect != nil else { return [] }
      let isAgainst = link.direction == .undermines && link.directness != .indirect
      let isDirect = link.direction == .supports && link.directness == .direct
      let kind: StakeReason.Kind = isAgainst ? .undermined : isDirect ? .objective : .other("objective")
      let name = "\(objective.id), “\(objective.title)”"
      let does = link.direction == .undermines ? "works against" : "serves"
      return objective.lead.map { code in
        let reason = StakeReason(
          kind: kind, subject: objective.id, words: "leads objective \(name), which the proposal \(does)",
          matters: "The proposal \(does) its objective \(name).",
          trace: TracePlaces(
            [.init("link", "", line: link.place.line)],
            data: "\(Sentences.fileName(objective.file)):\(objective.place.line)"))
        return (code, reason)
      }
    }
  }

  /// Bodies that a duty binds which the proposal raises.
  private var bound: [Found] {
    DutyCheck(proposal: proposal, vocabulary: vocabulary).raised().flatMap { duty, touch -> [Found] in
      duty.bodies.map { code in
        let reason = StakeReason(
          kind: .other("duty"), subject: duty.id, words: "bound by “\(duty.name)”", matters: nil,
          trace: TracePlaces([.init(touch)], data: "duties.yaml:\(duty.place.line)"))
        return (code, reason)
      }
    }
  }

  private var named: [Found] {
    findings.filter { $0.severity == "high" || $0.severity == "medium" }.flatMap { finding in
      finding.departments.map { code in
        let reason = StakeReason(
          kind: .other("finding"), subject: finding.id, words: "“\(finding.title)” names it", matters: nil,
          trace: TracePlaces([.init("finding", finding.rule, line: finding.place.line)], data: nil))
        return (code, reason)
      }
    }
  }

  private func matters(_ code: String, _ touch: String) -> String? {
    let code = standing(code) ?? code
    guard let remit = vocabulary.departments.byCode[code]?.remit, !remit.isEmpty else { return nil }
    return "It answers for \(remit), and \(touch)."
  }
}
