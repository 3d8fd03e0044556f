import YAMLReading

/// Finds the duties that a proposal triggers and whether it answers them: a checklist, not legal advice.
struct DutyCheck {
  let proposal: Proposal
  let vocabulary: Vocabulary

  /// The duties triggered, statutory ones first, in the order of the list.
  func lines() -> [Assessment.DutyLine] {
    let triggered = vocabulary.duties.compactMap { duty in because(duty).map { line(duty, because: $0) } }
    return triggered.filter(\.statutory) + triggered.filter { !$0.statutory }
  }

  private func line(_ duty: Duty, because: String) -> Assessment.DutyLine {
    let answer = proposal.considered.duties.first { $0.value == duty.id }
    let nations = Nation.allCases.filter { duty.nations.contains($0) && proposal.nations.contains($0) }
    return Assessment.DutyLine(
      id: duty.id, title: duty.title, nation: nations.map(\.rawValue).joined(separator: ", "),
      statutory: duty.statutory, inForce: duty.inForce, status: answer == nil ? "not answered" : "answered",
      because: because, record: duty.record, place: answer.map { Assessment.Spot($0.mark) })
  }

  /// Why the duty is raised; nil when it is not.
  private func because(_ duty: Duty) -> String? {
    let trigger = duty.trigger
    guard !duty.nations.isDisjoint(with: proposal.nations),
      trigger.levels.isEmpty || trigger.levels.contains(proposal.level.word),
      trigger.leads.isEmpty || trigger.leads.contains(proposal.lead)
    else { return nil }
    if let reason = firstTouch(trigger) { return reason }
    guard trigger.always, touchesChildren else { return nil }
    return "it applies to every proposal of this kind"
  }

  /// A proposal without themes, groups and effects says that it does not touch children.
  private var touchesChildren: Bool {
    !proposal.effects.isEmpty || proposal.measures.contains { !$0.themes.isEmpty || !$0.groups.isEmpty }
  }

  private func firstTouch(_ trigger: Duty.Trigger) -> String? {
    for measure in proposal.measures {
      if trigger.levers.contains(measure.lever) { return "measure \(measure.id) pulls the lever \(measure.lever)" }
      if let theme = measure.themes.first(where: { Theming.covers(trigger.themes, $0) }) {
        return "measure \(measure.id) is about \(theme)"
      }
      if let group = measure.groups.first(where: trigger.groups.contains) {
        return "measure \(measure.id) concerns the group \(group)"
      }
    }
    return nil
  }
}

/// Parents and leaves of the theme tree.
enum Theming {
  /// Whether one of `themes` (parents or leaves) covers the leaf `theme`.
  static func covers(_ themes: [String], _ theme: String) -> Bool {
    themes.contains { $0 == theme || theme.hasPrefix($0 + "/") }
  }
}
