import Impact

/// The question that the Local Government Association asks corporate parents to keep asking, with what is known of
/// children in care and care leavers.
extension AssessmentStory {
  /// Children whose parent the public is, or who live with kin in place of parents, and those who leave care.
  private static let inCare = ["looked-after", "care-leavers", "kinship-care"]

  /// Nil when no path to children was found.
  var corporateParents: Phrase? {
    guard assessment.domains.contains(where: { $0.status != .noEffect }) else { return nil }
    let ask = "Ask it for children in care, in kinship care and leaving care; no score answers it."
    let parts = [ask, reach, openQuestions].compactMap(\.self)
    return .strong("“Would this be good enough for my child?” ") + Phrase(parts.joined(separator: " "))
  }

  private var reach: String {
    let effects = assessment.groups.filter { Self.inCare.contains($0.id) }.flatMap(\.effects)
    let named = assessment.effects.map(\.id).filter(effects.contains)
    return named.isEmpty ? "No effect names them." : "Named in \(Self.listed(named))."
  }

  /// Article 20 of the Convention is on children who are not brought up by their family.
  private var openQuestions: String? {
    let open = assessment.findings.filter { $0.articles.contains(20) && $0.severity != "info" }
    return open.isEmpty ? nil : "See the findings: \(Self.listed(open.map(\.rule)))."
  }
}
