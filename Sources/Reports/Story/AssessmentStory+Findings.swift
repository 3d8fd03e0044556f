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
    let ordered = groups.flatMap { group in group.lines.map { (mark: group.mark, line: $0) } }
    let shown = ordered.enumerated().filter { $0.element.mark == .high || $0.offset < most }.map(\.element)
      .filter { $0.mark.rawValue <= lastShown.rawValue }
    let blocks = shown.map { note(of: $0.line, mark: $0.mark) }
    let rest = groups.map { group in
      (mark: group.mark, count: group.lines.count - shown.filter { $0.mark == group.mark }.count)
    }
    let counts = groups.map { "\($0.lines.count) \($0.mark.countedWord)" }
    return .init(title: "Findings: \(Self.listed(counts))", blocks: blocks + unlisted(rest.filter { $0.count > 0 }))
  }

  /// High findings are always listed; of the others, as many as fit a report that is read to its end.
  private var most: Int { detail == .full ? .max : 12 }

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

  private func unlisted(_ rest: [(mark: Mark, count: Int)]) -> [ReportDocument.Block] {
    guard !rest.isEmpty else { return [] }
    let counts = rest.map { "\($0.count) \($0.mark.countedWord)" }
    return [.paragraph(Phrase("Not listed here: \(Self.listed(counts)). The full report has them.", .quiet))]
  }

  /// Less is said of what is less grave: why a medium finding matters and what would help a low one are in the full
  /// report.
  private func note(of finding: Assessment.FindingLine, mark: Mark) -> ReportDocument.Block {
    let origin = Phrase(" (\(finding.rule), \(place(finding.place)))", .quiet)
    let isFull = detail == .full
    let what = finding.detail.isEmpty || detail == .brief ? [] : [Phrase(finding.detail)]
    let why = finding.why.isEmpty || !(isFull || (mark == .high && detail > .brief)) ? [] : [Phrase(finding.why)]
    let hasHelp = !finding.remedy.isEmpty && (isFull || mark != .low)
    let help = hasHelp ? [.strong("What would help: ") + Phrase(finding.remedy)] : []
    let title = Phrase(finding.title, mark == .low ? .plain : .strong)
    return .note(.init(mark: mark, title: title + origin, lines: what + why + help + (isFull ? background(of: finding) : [])))
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
