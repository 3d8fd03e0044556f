import Impact

/// What came of each question, so that "could not tell" and "not applicable" are answers and not silence.
extension AssessmentStory {
  var questions: ReportDocument.Section? {
    let asked = assessment.questions ?? []
    guard detail == .full, !asked.isEmpty else { return nil }
    let domains = assessment.domains.map(\.id).filter { id in asked.contains { $0.domain == id } }
    let table = ReportDocument.Table(columns: Self.questionColumns, rows: domains.map { row($0, asked) })
    let told = Self.told.flatMap { answer, words -> [ReportDocument.Block] in
      let lines = asked.filter { $0.answer == answer }
      return lines.isEmpty ? [] : [.paragraph(Phrase(words)), .list(lines.map(line))]
    }
    return .init(title: "Questions asked", blocks: [.table(table)] + told)
  }

  private static let questionColumns: [ReportDocument.Table.Column] = [
    .init(title: "Domain"), .init(title: "Asked", isNumeric: true), .init(title: "To mend", isNumeric: true),
    .init(title: "Answered", isNumeric: true), .init(title: "Could not tell", isNumeric: true),
    .init(title: "Not about it", isNumeric: true),
  ]

  /// What was found stands among the findings, what does not apply in the counts.
  private static let told: [(String, String)] = [
    ("could-not-tell", "The document does not say enough to answer:"), ("satisfied", "The proposal answers:"),
  ]

  private func row(_ domain: String, _ asked: [Assessment.QuestionLine]) -> [Phrase] {
    let own = asked.filter { $0.domain == domain }
    let counts = ["found", "satisfied", "could-not-tell", "not-applicable"].map { answer in
      own.count { $0.answer == answer }
    }
    return [Phrase(domainName(domain))] + ([own.count] + counts).map { Phrase(String($0)) }
  }

  private func line(_ question: Assessment.QuestionLine) -> Phrase {
    let spot = question.place.map { " (\(place($0)))" } ?? ""
    let detail = question.detail.isEmpty ? "" : " \(Self.capitalised(Self.sentence(question.detail)))"
    return .strong(question.id) + Phrase(" \(question.asks)\(detail)") + Phrase(spot, .quiet)
  }
}
