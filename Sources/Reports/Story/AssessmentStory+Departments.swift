import Impact

/// Who takes part, and who is not named although it has a stake.
extension AssessmentStory {
  var departments: ReportDocument.Section {
    let missing = assessment.departments.filter { $0.role == "missing" }
    var blocks: [ReportDocument.Block] = [.paragraph(present)]
    if detail == .full { blocks += assessment.departments.filter { $0.role != "missing" }.map(stake) }
    if missing.isEmpty {
      blocks.append(.paragraph("No other body on file has a strong stake in what the proposal names."))
    } else {
      blocks.append(detail == .full ? .lead(Self.notNamed) : .paragraph(Self.notNamed))
      let claims = missing.filter { $0.isQuestion != true }
      let shown = detail == .full ? claims[...] : claims.prefix(Self.mostMissing)
      blocks += (shown + missing.filter { $0.isQuestion == true }).map(note)
      if claims.count > shown.count { blocks.append(.paragraph(Self.more(claims.count - shown.count))) }
    }
    return .init(title: "Departments and other bodies", blocks: blocks + lightlyTouched)
  }

  private static let mostMissing = 4

  private static let notNamed: Phrase = "Not named in the proposal, the one that matters most first:"

  private static func more(_ count: Int) -> Phrase {
    Phrase("\(Figures.count(count, "more body", "more bodies")) in the full report.", .quiet)
  }

  /// "Lead: DfE. Take part: DWP and MHCLG. Consulted: DHSC."
  private var present: Phrase {
    let parts = [("Lead", "leads"), ("Partners", "takes part"), ("Consulted", "consulted")].map { title, involvement in
      let codes = assessment.departments.filter { $0.involvement == involvement }.map(\.id)
      return "\(title): \(codes.isEmpty ? "none named" : Self.listed(codes))."
    }
    return Phrase(parts.joined(separator: " "))
  }

  private func stake(of body: Assessment.DepartmentLine) -> ReportDocument.Block {
    let reasons = body.because.isEmpty ? ["No stake on file"] : body.because
    let lines = reasons.map { Phrase(Self.sentence($0)) }
    return .note(
      .init(mark: .item, title: .strong("\(body.name) (\(body.id))") + Phrase(" \(body.involvement)"), lines: lines))
  }

  private func note(of body: Assessment.DepartmentLine) -> ReportDocument.Block {
    let mark: Mark = body.isQuestion == true ? .info : .item
    let name = body.name == body.id ? body.id : "\(body.name) (\(body.id))"
    let why = Self.traced(body.matters ?? body.because.first ?? "", body.trace)
    let others = detail == .full ? body.because.map(Self.sentence).filter { $0 != why } : []
    let title = .strong(name) + Phrase(why.isEmpty ? "" : ": \(why)")
    return .note(.init(mark: mark, title: title, lines: others.map { Phrase($0) }))
  }

  /// "A sentence (measure M1, line 17)."; a question keeps its mark.
  private static func traced(_ text: String, _ trace: String?) -> String {
    guard let trace else { return sentence(text) }
    return text.last == "." ? "\(text.dropLast()) (\(trace))." : "\(text) (\(trace))."
  }

  private var lightlyTouched: [ReportDocument.Block] {
    let nearby = assessment.departmentsNearby
    guard detail == .full, !nearby.isEmpty else { return [] }
    let lines = nearby.map { Phrase("\($0.name) (\($0.id)): \(Self.sentence($0.because.joined(separator: "; ")))") }
    return [.lead("Touched lightly, and not called missing for that:"), .list(lines)]
  }
}
