import YAMLReading

/// Puts what the evidence libraries offer into findings: what a measure could be, what is counted because somebody asked
/// for it, and how the officer's sizes compare with published ones. What only shares theme, lever and group is no finding.
struct SuggestionFindings {
  let proposal: Proposal
  let suggestions: [Assessment.SuggestionLine]
  let catalogues: [String: ModuleCatalogue]
  /// Whether the modules' suggestions are counted where they can be.
  let isSuggesting: Bool
  /// Ids of the effects that are scored.
  let scored: Set<String>

  /// The findings, measure by measure and module by module.
  func lines() -> [Assessment.FindingLine] {
    let groups = groups()
    return groups.flatMap { [couldBe($0), reversed($0), counted($0)].compactMap(\.self) }
      + suggestions.compactMap(crossCheck)
  }

  private func groups() -> [[Assessment.SuggestionLine]] {
    var order: [String] = []
    var groups: [String: [Assessment.SuggestionLine]] = [:]
    for line in suggestions {
      let key = "\(line.module) \(line.measure)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(line)
    }
    return order.compactMap { groups[$0] }
  }

  // MARK: Offers

  /// At most so many are told in full; the JSON has them all.
  private static let most = 3

  private func couldBe(_ group: [Assessment.SuggestionLine]) -> Assessment.FindingLine? {
    let offered = group.filter { $0.state != .crossCheck && !isCounted($0) && !$0.isOpposite }
    let lines = offered.filter { $0.fit >= .clear } + offered.filter { $0.fit == .doubtful }
    guard let first = lines.first else { return nil }
    let names = lines.dropFirst(Self.most).map { "“\($0.name)”" }
    let rest = names.isEmpty ? [] : ["Also possible: \(names.joined(separator: ", "))."]
    return finding(
      first, "evidence-could-be", severity: "info",
      title: lines.count == 1
        ? "Could be: \(first.name)" : "Could be one of \(lines.count) measures that have been studied",
      detail: (lines.prefix(Self.most).map { told($0, why: true) } + rest).joined(separator: " "),
      remedy:
        "If it is one of these, name it: `intervention: \(first.intervention)`."
        + (isSuggesting ? "" : " To see what they would count, run with --suggest.")
        + " They are the module's suggestions, no part of the proposal.",
      basis: Sentences.unique(lines.prefix(Self.most).flatMap(\.sources)))
  }

  /// What a measure undoes, or may undo; a direction is told only for what it plainly undoes.
  private func reversed(_ group: [Assessment.SuggestionLine]) -> Assessment.FindingLine? {
    let plain = group.filter { $0.state == .offered && $0.reversed == true }
    let possible = group.filter { $0.state != .crossCheck && $0.mayUndo == true && $0.fit >= .doubtful }
    guard let first = (plain + possible).first else { return nil }
    let names = (plain.isEmpty ? possible : plain).map(\.name).joined(separator: "; ")
    let told =
      plain.map { self.told($0, why: true) + Self.points($0.shows) } + possible.map { self.told($0, why: true) }
    return finding(
      first, "evidence-reversed", severity: plain.isEmpty ? "info" : "low",
      title: (plain.isEmpty ? "May do the opposite of" : "Seems to undo") + " what has been studied: \(names)",
      detail: told.joined(separator: " "),
      remedy: "Say what happens to the children who have it now, and state the effect with a size of its own."
        + (plain.isEmpty
          ? " If it is what has been studied, say so in plainer words and name it: `intervention: \(first.intervention)`."
          : ""),
      basis: Sentences.unique((plain + possible).flatMap(\.sources)))
  }

  private static func points(_ shows: String?) -> String {
    switch shows {
    case "harm": " That points to harm here."
    case "benefit": " That points to a benefit here."
    case nil: " The studies give no clear direction to turn round."
    default: " That points both ways here."
    }
  }

  private func counted(_ group: [Assessment.SuggestionLine]) -> Assessment.FindingLine? {
    let lines = group.filter(isCounted)
    guard let first = lines.first else { return nil }
    return finding(
      first, "evidence-suggested", severity: "info",
      title: "Counted because suggestions were asked for: \(lines.map(\.name).joined(separator: "; "))",
      detail: lines.map { told($0, why: true) }.joined(separator: " "),
      remedy:
        "Check that it is the same measure, for the same children and in the same strength. If so, name it in the "
        + "proposal; if not, leave out --suggest. It is the module's, not the officer's.",
      basis: Sentences.unique(lines.flatMap(\.sources)))
  }

  private func isCounted(_ line: Assessment.SuggestionLine) -> Bool {
    line.state == .counted && scored.contains(line.id)
  }

  // MARK: Cross-checks

  private func crossCheck(_ line: Assessment.SuggestionLine) -> Assessment.FindingLine? {
    guard line.state == .crossCheck, line.fit >= .clear,
      let effect = proposal.effects.first(where: { $0.id == line.instead })
    else { return nil }
    let claim = comparison(effect, line)
    var finding = finding(
      line, "evidence-cross-check", severity: claim == .more ? "medium" : "info",
      title: title(effect.id, claim, hasSize: line.delta != nil || line.withheld == true),
      detail: own(effect) + told(line, why: false),
      remedy: claim == .more
        ? "Say why more is expected here than the study found, or use its size."
        : scored.contains(effect.id)
          ? "The proposal's own figure counts; the study's stands beside it as a cross-check."
          : "Neither counts: the proposal's own figure is not scored, and the study's stands beside it for information.",
      basis: line.sources)
    finding.place = Assessment.Spot(effect.mark(of: "delta"))
    finding.id = "\(line.domain).evidence-cross-check.\(effect.id).\(line.intervention)"
    return finding
  }

  /// How the officer's size stands to the study's, for the child.
  private enum Comparison { case more, less, within, unknown }

  private func comparison(_ effect: ProposedEffect, _ line: Assessment.SuggestionLine) -> Comparison {
    guard case .delta(let own, let unit, _, _) = effect.size, let study = line.delta, unit == line.unit,
      line.otherCase != true, effect.indicator == line.indicator,
      let direction = catalogues[line.domain]?.indicators[line.indicator ?? ""]?.direction, direction != 0
    else { return .unknown }
    let sign = Double(direction)
    let ends = [study.low * sign, study.high * sign].sorted()
    let central = own.central * sign
    return central > ends[1] ? .more : central < ends[0] ? .less : .within
  }

  private func title(_ effect: String, _ claim: Comparison, hasSize: Bool) -> String {
    switch claim {
    case .more: "\(effect) claims more than the published study found"
    case .less: "\(effect) claims less than the published study found"
    case .within: "\(effect) lies within what the published study found"
    case .unknown where !hasSize: "Published studies give no size for what \(effect) claims"
    case .unknown: "A published study is about the outcome of \(effect)"
    }
  }

  private func own(_ effect: ProposedEffect) -> String {
    guard case .delta(let size, let unit, _, _) = effect.size else { return "" }
    return "Effect \(effect.id) says \(SuggestionWords.size(size, unit)). The published study suggests: "
  }

  // MARK: Words

  private func told(_ line: Assessment.SuggestionLine, why: Bool) -> String {
    let indicator = catalogues[line.domain]?.indicators[line.indicator ?? ""]?.name
    return SuggestionWords(line: line, indicator: indicator).sentence(withReasons: why)
  }

  private func finding(
    _ line: Assessment.SuggestionLine, _ rule: String, severity: String, title: String, detail: String,
    remedy: String, basis: [String]
  ) -> Assessment.FindingLine {
    Assessment.FindingLine(
      id: "\(line.domain).\(rule).\(line.measure)", module: line.module, rule: rule, severity: severity, title: title,
      detail: detail, why: "", remedy: remedy, place: line.place ?? Assessment.Spot(SourceMark(line: 1, column: 1)),
      articles: [], departments: [], basis: basis)
  }
}
