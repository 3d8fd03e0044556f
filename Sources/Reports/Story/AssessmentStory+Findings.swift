import Impact

/// What the modules' questions and the host's checks found, gravest first.
extension AssessmentStory {
  var findings: ReportDocument.Section {
    let all = assessment.findings
    guard !all.isEmpty else { return .init(title: "Findings", blocks: [.paragraph(noFindings)]) }
    let groups = Mark.allCases.compactMap { mark -> (mark: Mark, lines: [Assessment.FindingLine])? in
      let lines = all.filter { Mark(severity: $0.severity) == mark }
      return lines.isEmpty ? nil : (mark, lines)
    }
    let shown = groups.filter { $0.mark.rawValue <= lastShown.rawValue }
    let rest = groups.filter { $0.mark.rawValue > lastShown.rawValue }
    var blocks = shown.flatMap { group in
      [.heading("\(group.mark.word) (\(group.lines.count))")] + group.lines.map { note(of: $0, mark: group.mark) }
    }
    if !rest.isEmpty { blocks.append(.paragraph(unlisted(rest.map { ($0.mark, $0.lines.count) }))) }
    return .init(title: "Findings", blocks: blocks)
  }

  private var lastShown: Mark {
    switch detail {
    case .brief: .high
    case .standard: .low
    case .full: .item
    }
  }

  private var noFindings: Phrase {
    assessment.isComplete ? "None." : "None from the modules that answered; the others could not be asked."
  }

  private func unlisted(_ rest: [(mark: Mark, count: Int)]) -> Phrase {
    let counts = rest.map { "\($0.count) \($0.mark == .info ? "for information" : $0.mark.word.lowercased())" }
    return Phrase("Not listed here: \(Self.listed(counts)). The full report has them.", .quiet)
  }

  private func note(of finding: Assessment.FindingLine, mark: Mark) -> ReportDocument.Block {
    let origin = Phrase("rule \(finding.rule), \(place(finding.place))", .quiet)
    guard mark != .low || detail == .full else {
      return .note(.init(mark: mark, title: Phrase(finding.title), lines: [origin]))
    }
    let help = finding.remedy.isEmpty ? [] : [.strong("What would help: ") + Phrase(finding.remedy)]
    let why = finding.detail.isEmpty || detail == .brief ? [] : [Phrase(finding.detail)]
    let more = detail == .full ? background(of: finding) : []
    return .note(.init(mark: mark, title: .strong(finding.title), lines: [origin] + why + help + more))
  }

  private func background(of finding: Assessment.FindingLine) -> [Phrase] {
    var lines = finding.basis.map { Phrase("Rests on: \($0)") }
    if !finding.articles.isEmpty {
      lines.append(Phrase("UNCRC articles: \(Self.listed(finding.articles.map(String.init)))"))
    }
    if !finding.departments.isEmpty { lines.append(Phrase("Departments: \(Self.listed(finding.departments))")) }
    return lines + [Phrase("Finding \(finding.id), severity \(finding.severity), by \(finding.module)", .quiet)]
  }
}
