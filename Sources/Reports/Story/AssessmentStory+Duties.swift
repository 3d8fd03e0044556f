import Impact

/// Duties: what must be recorded, and where it is.
extension AssessmentStory {
  var duties: ReportDocument.Section {
    let title = "Duties: a checklist, not legal advice"
    let raised = assessment.duties.filter { $0.applies == .raised }
    let none: [ReportDocument.Block] = raised.isEmpty ? [.paragraph("None in the list is raised.")] : []
    let parts = [("In law", true), ("In policy", false)].map { part in
      (title: part.0, duties: raised.filter { $0.statutory == part.1 })
    }
    let blocks = parts.filter { !$0.duties.isEmpty }.flatMap { part -> [ReportDocument.Block] in
      let title = "\(part.title), \(Self.answered(part.duties))"
      return detail == .full ? [.heading(title)] + part.duties.map(note) : [.list([summary(of: part.duties, title)])]
    }
    return .init(title: title, blocks: none + blocks + beside + fromMemory(raised))
  }

  /// What is not answered comes first, with what raises it.
  private func summary(of duties: [Assessment.DutyLine], _ title: String) -> Phrase {
    let open = duties.filter { $0.status != "answered" }.map { name(of: $0) + ($0.raisedBy.map { " (\($0))" } ?? "") }
    let done = duties.filter { $0.status == "answered" }.map(name)
    let missing = open.isEmpty ? "" : " Not answered: \(open.joined(separator: "; "))."
    let answered = done.isEmpty ? "" : " Answered: \(done.joined(separator: "; "))."
    return .strong(title + ".") + Phrase(missing, .alert) + Phrase(answered)
  }

  /// The name, with the nations where they are not all of the proposal's, and whether it is in force.
  private func name(of duty: Assessment.DutyLine) -> String {
    let isEverywhere = duty.nation == assessment.proposal.nations.joined(separator: ", ")
    let notes = [isEverywhere ? nil : duty.nation, Self.force(of: duty)].compactMap(\.self)
    return duty.name + (notes.isEmpty ? "" : " [\(notes.joined(separator: "; "))]")
  }

  private static func answered(_ duties: [Assessment.DutyLine]) -> String {
    "\(duties.filter { $0.status == "answered" }.count) of \(duties.count) answered"
  }

  /// Duties on which a question decides, and those that the proposal answers unasked.
  private var beside: [ReportDocument.Block] {
    let unsure = assessment.duties.filter { $0.applies == .unsure }
    let unasked = assessment.duties.filter { $0.applies == .notRaised }
    guard detail == .full else {
      guard !unsure.isEmpty else { return [] }
      let names = unsure.map(name).joined(separator: "; ")
      return [.paragraph(Phrase("A question decides, asked in the full report: \(names)."))]
    }
    return (unsure.isEmpty ? [] : [.heading("A question decides")] + unsure.map(note))
      + (unasked.isEmpty ? [] : [.heading("Answered, though nothing in the list raises it")] + unasked.map(note))
  }

  private func fromMemory(_ raised: [Assessment.DutyLine]) -> [ReportDocument.Block] {
    let count = raised.count { $0.mark == "recalled" }
    guard detail != .full, count > 0 else { return [] }
    let what = count == raised.count ? "all of these" : "\(count) of these \(raised.count)"
    return [
      .paragraph(Phrase("Statute and section of \(what) are from memory: look them up.", .quiet))
    ]
  }

  private func note(of duty: Assessment.DutyLine) -> ReportDocument.Block {
    let isOpen = duty.status != "answered"
    let state = Phrase(isOpen ? "[ ] not answered" : "[x] answered", isOpen ? .alert : .plain)
    let statute = duty.title == duty.name ? "" : Self.sentence(duty.title) + " "
    var lines = [Phrase("\(statute)Binds \(duty.who).")]
    let opening = duty.applies == .unsure ? "Near it" : "Raised"
    lines.append(Phrase("\(opening) because \(duty.because) (\(duty.data))."))
    if let asks = duty.asks { lines.append(.strong("To decide: ") + Phrase(asks)) }
    lines.append(Phrase("To record: \(duty.record)"))
    if let sentence = duty.sentence, isOpen { lines.append(Phrase("To begin with: “\(sentence)”")) }
    lines += answer(to: duty)
    lines.append(Phrase(Self.origin(of: duty), .quiet))
    return .note(.init(mark: .item, title: state + Phrase(": \(name(of: duty))"), lines: lines))
  }

  private func answer(to duty: Assessment.DutyLine) -> [Phrase] {
    guard let spot = duty.place else { return [] }
    let by = [duty.owner, duty.date.map { Day.words($0) }].compactMap(\.self).joined(separator: ", ")
    let words = duty.answer.map { "Recorded: “\($0)”" } ?? "Named as dealt with; what was recorded is not written here."
    return [Phrase("\(words)\(by.isEmpty ? "" : " \(by).") (\(place(spot)))")]
  }

  private static func origin(of duty: Assessment.DutyLine) -> String {
    switch duty.mark {
    case "seen": "Source: \(duty.source)"
    case "recalled": "Statute and section are from memory: look them up at legislation.gov.uk before quoting."
    default: "Partly from memory, look up before quoting. Source: \(duty.source)"
    }
  }

  private static func force(of duty: Assessment.DutyLine) -> String? {
    switch duty.inForce {
    case "true": nil
    case "false": "not in force"
    case "planned": "planned"
    default: "not known whether in force"
    }
  }
}
