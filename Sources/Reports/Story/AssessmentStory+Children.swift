import Impact

/// Whether a child was asked, the groups nobody mentioned, and the question of those who stand in for parents.
extension AssessmentStory {
  var children: ReportDocument.Section {
    var blocks: [ReportDocument.Block] = [.paragraph(participation)] + (notStated.map { [.paragraph($0)] } ?? [])
    blocks += detail == .full ? mentioned + overlookedInFull + together + others : silent + together
    blocks += corporateParents.map { [.paragraph($0)] } ?? []
    return .init(title: "Children heard and groups left out", blocks: blocks)
  }

  // MARK: Participation

  private var participation: Phrase {
    let line = assessment.participation
    let spot = line.place.map { " (\(place($0)))" } ?? ""
    switch line.status {
    case "took part": return .strong("Children took part") + Phrase(told(of: line) + spot)
    case "no child named":
      let lead = line.children == 0 ? "No child was among those asked" : "No child is named among those asked"
      return Phrase(lead, .alert) + Phrase(told(of: line) + spot)
    case "none":
      return Phrase("No child took part.", .alert) + Phrase(" Reason given: \(Self.sentence(line.text))" + spot)
    default:
      let help = " Say who was asked and what changed, or why nobody was, under `participation`."
      return Phrase("Not stated whether any child was asked.", .alert) + Phrase(help)
    }
  }

  /// ": 96 young people (workshops, May 2026). They said: “…” Changed: …"
  private func told(of line: Assessment.ParticipationLine) -> String {
    guard line.who != nil || line.how != nil else { return line.text.isEmpty ? "." : ". " + Self.sentence(line.text) }
    let count = line.children.map { Figures.count($0, "child or young person", "children and young people") }
    let isSaid = line.children.map { $0 == 0 || (line.who ?? "").contains("\($0)") } ?? true
    let number = isSaid ? nil : count
    let how = [number, line.how, line.when].compactMap(\.self).joined(separator: "; ")
    let who = [line.who, how.isEmpty ? nil : "(\(how))"].compactMap(\.self).joined(separator: " ")
    let parts = [
      ("They said", line.said.map { "“\($0)”" }), ("Changed", line.changed), ("Not heard", line.missing),
      ("How children will be told", line.told),
    ]
    let rest = parts.compactMap { title, text in text.map { " \(title): \(Self.sentence($0))" } }
    return ": \(Self.sentence(who))" + rest.joined()
  }

  private var notStated: Phrase? {
    guard let gaps = assessment.participation.gaps, !gaps.isEmpty else { return nil }
    return Phrase("Not stated: \(Self.listed(gaps)).")
  }

  // MARK: Groups

  private static let mostOverlooked = 4

  private var overlookedGroups: [Assessment.GroupLine] {
    assessment.overlookedGroups.compactMap { id in assessment.groups.first { $0.id == id } }
  }

  /// How many groups nobody mentioned, and those of them that the measures' themes concern.
  private var silent: [ReportDocument.Block] {
    let count = assessment.groups.count { !$0.mentioned }
    guard count > 0 else { return [] }
    let groups = overlookedGroups.map(\.title)
    let concerned =
      groups.isEmpty
      ? "No measure's theme points to them."
      : "The measures' themes concern \(abridged(groups, most: Self.mostOverlooked))."
    let lead = "Not mentioned, \(count) of \(Figures.count(assessment.groups.count, "group"))."
    return [.paragraph(.strong(lead) + Phrase(" \(concerned)"))]
  }

  private var overlookedInFull: [ReportDocument.Block] {
    let lines = overlookedGroups.map { group in
      .strong(group.title) + Phrase(": \(group.asks) \(Self.sentence(group.because.joined(separator: "; ")))")
    }
    return lines.isEmpty ? [] : [.lead("Not mentioned, though the measures' themes concern them:"), .list(lines)]
  }

  private var mentioned: [ReportDocument.Block] {
    let lines = assessment.groups.filter(\.mentioned).map { group in
      let effects =
        group.domains.isEmpty
        ? "no effect says how many of them it reaches" : Self.listed(group.domains.map(Self.words))
      return .strong(group.title)
        + Phrase(": \(Self.sentence(effects)) Mentioned: \(Self.sentence(Self.listed(group.because)))")
    }
    return lines.isEmpty ? [] : [.lead("Mentioned:"), .list(lines)]
  }

  /// "in education E1 for the better and E4 for the worse".
  private static func words(_ domain: Assessment.GroupDomain) -> String {
    let parts = [(domain.helps, "for the better"), (domain.harms, "for the worse"), (domain.open, "open which way")]
    let words = parts.filter { !$0.0.isEmpty }.map { "\(listed($0.0)) \($0.1)" }
    return "in \(domain.domain) \(listed(words))"
  }

  /// Groups named in one breath: what happens to a child in both is not said.
  private var together: [ReportDocument.Block] {
    let rows = assessment.groupsTogether.filter { detail == .full || !$0.effects.isEmpty }
    guard !rows.isEmpty else { return [] }
    let lines = rows.map { row in
      let parts = row.effects + (detail == .full ? row.measures : [])
      return "\(Self.listed(row.groups.map(groupTitle))) (\(Self.listed(parts)))"
    }
    let text = "Stated side by side, not for children in all of these groups at once: "
    return [.paragraph(Phrase(text + abridged(lines, most: 2) + "."))]
  }

  private var others: [ReportDocument.Block] {
    let rest = assessment.groups.filter { !$0.mentioned && !assessment.overlookedGroups.contains($0.id) }
    guard !assessment.groups.isEmpty, !rest.isEmpty else { return [] }
    let count =
      "\(rest.count) of \(Figures.count(assessment.groups.count, "group")) are not mentioned and no measure's theme points to them"
    let names = detail == .full ? ": " + rest.map(\.title).joined(separator: "; ") : ""
    return [.paragraph(Phrase("\(count)\(names).", .quiet))]
  }
}
