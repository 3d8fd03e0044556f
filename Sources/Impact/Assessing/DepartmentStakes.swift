import YAMLReading

/// Says which bodies take part in a proposal, which have a stake and are not named, and why that matters.
struct DepartmentStakes {
  let proposal: Proposal
  let vocabulary: Vocabulary
  let stakes: [(code: String, reasons: [StakeReason])]

  /// Lead, partners and consulted bodies, then those missing: the one whose absence matters most first, questions last.
  func lines() -> [Assessment.DepartmentLine] {
    let consulted = proposal.considered.departments.map(\.value)
    var seen: Set<String> = []
    var lines: [Assessment.DepartmentLine] = []
    let named =
      [(proposal.lead, "leads")] + proposal.partners.map { ($0, "takes part") } + consulted.map { ($0, "consulted") }
    for (code, involvement) in named where seen.insert(code).inserted { lines.append(line(code, involvement)) }
    return lines + missing.map(missingLine)
  }

  /// Bodies that the proposal touches too lightly to call them missing.
  func nearby() -> [Assessment.NearbyDepartment] {
    stakes.filter { !isPresent($0.code) && !StakeReason.suffice($0.reasons) }.map { stake in
      Assessment.NearbyDepartment(
        id: stake.code, name: vocabulary.departments.title(stake.code), because: stake.reasons.map(\.because))
    }
  }

  private var missing: [(code: String, reasons: [StakeReason])] {
    let missing = stakes.filter { !isPresent($0.code) && StakeReason.suffice($0.reasons) }
    let ranked = missing.enumerated().sorted { left, right in
      Self.rank(left.element.reasons, left.offset) < Self.rank(right.element.reasons, right.offset)
    }
    return ranked.map(\.element)
  }

  /// Questions last; the strongest reason first, then all together, then the order in which bodies were met.
  private static func rank(_ reasons: [StakeReason], _ offset: Int) -> (Int, Int, Int, Int) {
    let strongest = reasons.map(\.kind.weight).max() ?? 0
    return (isQuestion(reasons) ? 1 : 0, -strongest, -StakeReason.weight(reasons), offset)
  }

  /// Whether all that speaks for the body is a question.
  private static func isQuestion(_ reasons: [StakeReason]) -> Bool {
    !reasons.contains { $0.kind.weight > 1 && $0.kind != .question }
  }

  /// Whether the proposal names the body, one that speaks for it, or the one it took over from.
  private func isPresent(_ code: String) -> Bool { present.contains(code) }

  private var present: Set<String> {
    let named = [proposal.lead] + proposal.partners + proposal.considered.departments.map(\.value)
    return Set(
      named.flatMap { code -> [String] in
        guard let body = vocabulary.departments.byCode[code] else { return [code] }
        return [code] + body.speaksFor + (body.to == nil ? [] : body.successors)
      })
  }

  private func line(_ code: String, _ involvement: String) -> Assessment.DepartmentLine {
    let reasons = stakes.first { $0.code == code }?.reasons ?? []
    return Assessment.DepartmentLine(
      id: code, name: vocabulary.departments.title(code), role: involvement == "leads" ? "lead" : "partner",
      involvement: involvement, because: reasons.map(\.because), place: proposal.bodyPlaces[code].map { .init($0) })
  }

  private func missingLine(_ stake: (code: String, reasons: [StakeReason])) -> Assessment.DepartmentLine {
    let decisive = stake.reasons.first { $0.matters != nil }
    return Assessment.DepartmentLine(
      id: stake.code, name: vocabulary.departments.title(stake.code), role: "missing", involvement: "not named",
      because: Sentences.unique(stake.reasons.map(\.because)), matters: decisive?.matters,
      isQuestion: Self.isQuestion(stake.reasons) ? true : nil, trace: decisive?.trace.words)
  }
}
