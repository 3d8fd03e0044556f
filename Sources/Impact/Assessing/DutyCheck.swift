import YAMLReading

/// Finds the duties that a proposal raises and whether it answers them: a checklist, not legal advice.
struct DutyCheck {
  private let proposal: Proposal
  private let vocabulary: Vocabulary
  private let match: CircumstanceMatch

  init(proposal: Proposal, vocabulary: Vocabulary) {
    self.proposal = proposal
    self.vocabulary = vocabulary
    match = CircumstanceMatch(proposal, vocabulary: vocabulary)
  }

  /// The duties raised, statutory ones first, in the order of the list; with those that hang on a question and those that
  /// the officer answers although nothing raises them.
  func lines() -> [Assessment.DutyLine] {
    let lines = vocabulary.duties.compactMap(line)
    return lines.filter(\.statutory) + lines.filter { !$0.statutory }
  }

  /// The duties raised, with what raises each.
  func raised() -> [(duty: Duty, touch: Touch)] {
    vocabulary.duties.compactMap { duty in touch(duty).map { (duty, $0) } }
  }

  /// What raises the duty; nil when nothing does.
  private func touch(_ duty: Duty) -> Touch? {
    fits(duty) ? match.first(duty.trigger.cases, actors: duty.trigger.actors) : nil
  }

  private func fits(_ duty: Duty) -> Bool {
    let levels = duty.trigger.levels
    return !duty.nations.isDisjoint(with: proposal.nations) && (levels.isEmpty || levels.contains(proposal.level.word))
  }

  private func line(_ duty: Duty) -> Assessment.DutyLine? {
    let answer = proposal.considered.duties.first { $0.id == duty.id }
    if let found = finding(duty) { return line(duty, found, answer) }
    return answer.map { line(duty, Finding(applies: .notRaised, because: Self.unraised, asks: nil), $0) }
  }

  private struct Finding {
    let applies: Assessment.DutyLine.Applies
    let because: String
    let asks: String?
    var raisedBy: String?
  }

  /// Why the duty is raised, or why a question decides; nil when it is neither.
  private func finding(_ duty: Duty) -> Finding? {
    guard fits(duty) else { return nil }
    if let touch = touch(duty) {
      let isUnsure = duty.inForce == "unknown"
      return Finding(
        applies: isUnsure ? .unsure : .raised, because: touch.words, asks: isUnsure ? Self.whetherInForce : nil,
        raisedBy: touch.isSpecific ? touch.place : nil)
    }
    for doubt in duty.trigger.doubts {
      guard let touch = match.first([doubt.circumstance], actors: duty.trigger.actors) else { continue }
      return Finding(applies: .unsure, because: touch.words, asks: doubt.asks, raisedBy: touch.place)
    }
    return nil
  }

  private func line(
    _ duty: Duty, _ finding: Finding, _ answer: Proposal.DutyAnswer?
  ) -> Assessment.DutyLine {
    let nations = Nation.allCases.filter { duty.nations.contains($0) && proposal.nations.contains($0) }
    var line = Assessment.DutyLine(
      id: duty.id, name: duty.name, title: duty.title, nation: nations.map(\.rawValue).joined(separator: ", "),
      statutory: duty.statutory, inForce: duty.inForce, who: duty.who, applies: finding.applies,
      status: answer == nil ? "not answered" : "answered", because: finding.because, record: duty.record,
      mark: duty.mark, source: duty.source, data: "duties.yaml:\(duty.place.line)")
    line.asks = finding.asks
    line.raisedBy = finding.raisedBy
    line.sentence = duty.sentence
    line.answer = answer?.answer
    line.owner = answer?.owner
    line.date = answer?.date?.description
    line.place = answer.map { Assessment.Spot($0.place) }
    return line
  }

  private static let unraised = "the proposal answers it; nothing in the list raises it"
  private static let whetherInForce = "Is it in force? Its start could not be confirmed when the list was made."
}
