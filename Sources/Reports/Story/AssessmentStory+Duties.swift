import Impact

/// Departments, duties and articles: who must act, and on what.
extension AssessmentStory {
  var departments: ReportDocument.Section {
    let lines = assessment.departments.filter { detail == .full || $0.role != "lead" || !$0.because.isEmpty }.map(line)
    guard !lines.isEmpty else { return .init(title: "Departments", blocks: [.paragraph("None other is concerned.")]) }
    return .init(title: "Departments", blocks: [.list(lines)])
  }

  private func line(of department: Assessment.DepartmentLine) -> Phrase {
    let name = department.name == department.id ? department.id : "\(department.name) (\(department.id))"
    let isMissing = department.role == "missing"
    let role = Phrase(isMissing ? "not involved" : department.role, isMissing ? .alert : .strong)
    let shown = department.because.prefix(detail == .full ? .max : 2)
    let more = department.because.count - shown.count
    let why = shown.joined(separator: "; ") + (more > 0 ? "; and \(Figures.count(more, "other reason"))" : "")
    return role + Phrase(": " + Self.sentence(why.isEmpty ? name : "\(name): \(why)"))
  }

  var duties: ReportDocument.Section {
    let title = "Duties: a checklist, not legal advice"
    guard !assessment.duties.isEmpty else {
      return .init(title: title, blocks: [.paragraph("None in the list is triggered.")])
    }
    let parts = [("In law", true), ("In policy", false)].map { part in
      (title: part.0, duties: assessment.duties.filter { $0.statutory == part.1 })
    }
    let blocks = parts.filter { !$0.duties.isEmpty }.flatMap { part -> [ReportDocument.Block] in
      let title = "\(part.title), \(Self.answered(part.duties))"
      return detail == .full ? [.heading(title)] + part.duties.map(note) : [.list([summary(of: part.duties, title)])]
    }
    return .init(title: title, blocks: blocks)
  }

  /// What is not answered comes first.
  private func summary(of duties: [Assessment.DutyLine], _ title: String) -> Phrase {
    let open = duties.filter { $0.status != "answered" }.map(Self.name)
    let done = duties.filter { $0.status == "answered" }.map(Self.name)
    let missing = open.isEmpty ? "" : " Not answered: \(open.joined(separator: "; "))."
    let answered = done.isEmpty ? "" : " Answered: \(done.joined(separator: "; "))."
    return .strong(title + ".") + Phrase(missing, .alert) + Phrase(answered)
  }

  private static func name(of duty: Assessment.DutyLine) -> String {
    "\(duty.title) (\(duty.nation)\(force(of: duty)))"
  }

  private static func answered(_ duties: [Assessment.DutyLine]) -> String {
    "\(duties.filter { $0.status == "answered" }.count) of \(duties.count) answered"
  }

  private func note(of duty: Assessment.DutyLine) -> ReportDocument.Block {
    let isOpen = duty.status != "answered"
    let state = Phrase(isOpen ? "[ ] not answered" : "[x] answered", isOpen ? .alert : .plain)
    let title = state + Phrase(": \(Self.name(of: duty))")
    var lines = [Phrase("Raised because: \(duty.because)"), Phrase("To record: \(duty.record)")]
    if let spot = duty.place { lines.append(Phrase(place(spot))) }
    return .note(.init(mark: .item, title: title, lines: lines))
  }

  private static func force(of duty: Assessment.DutyLine) -> String {
    switch duty.inForce {
    case "true": ""
    case "false": "; not in force"
    case "planned": "; planned"
    default: "; not known whether in force"
    }
  }

  var articles: ReportDocument.Section {
    let title = "UN Convention on the Rights of the Child: where to look"
    let shown = assessment.articles.filter { $0.direction != "not shown" }
    guard detail == .full else {
      let lines = ["risk", "both", "supports"].compactMap { articles(towards: $0) }
      let none: [ReportDocument.Block] = [.paragraph("No article is shown to be affected.")]
      return .init(title: title, blocks: shown.isEmpty ? none : [.list(lines)])
    }
    let rows = assessment.articles.map { article in
      [
        Phrase("\(article.number)"), Phrase(article.title), Phrase(Self.words(forDirection: article.direction)),
        Phrase(article.because.joined(separator: "; ")),
      ]
    }
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Article", isNumeric: true), .init(title: "Title"), .init(title: "Direction"),
      .init(title: "Because"),
    ]
    return .init(title: title, blocks: [.table(.init(columns: columns, rows: rows))])
  }

  private func articles(towards direction: String) -> Phrase? {
    let articles = assessment.articles.filter { $0.direction == direction }
    guard !articles.isEmpty else { return nil }
    let titles = articles.map { "\($0.number) \($0.title)" }.joined(separator: "; ")
    return .strong(Self.words(forDirection: direction)) + Phrase(": \(titles).")
  }

  private static func words(forDirection direction: String) -> String {
    switch direction {
    case "risk": "At risk"
    case "supports": "Supported"
    case "both": "Supported and at risk"
    case "not shown": "No direction shown"
    default: direction
    }
  }
}
