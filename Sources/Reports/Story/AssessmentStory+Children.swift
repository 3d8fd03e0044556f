import Impact

/// Whether a child was asked, the groups nobody mentioned, and the question of those who stand in for parents.
extension AssessmentStory {
  var children: ReportDocument.Section {
    let paragraphs = [participation, silentGroups].compactMap(\.self).map(ReportDocument.Block.paragraph)
    let asked = corporateParents.map { [ReportDocument.Block.paragraph($0)] } ?? []
    return .init(
      title: "Children heard and groups left out", blocks: paragraphs + (detail == .full ? mentioned : []) + asked)
  }

  private var participation: Phrase {
    let line = assessment.participation
    let lead: Phrase =
      switch line.status {
      case "took part": .strong("Children took part.")
      case "none": Phrase("No child took part.", .alert)
      default: Phrase("Not stated whether any child was asked.", .alert)
      }
    let words = line.text.isEmpty ? "" : " " + Self.sentence(line.text)
    return lead + Phrase(words + (line.place.map { " (\(place($0)))" } ?? ""))
  }

  private var silentGroups: Phrase? {
    let silent = assessment.groups.filter { !$0.mentioned }
    guard !assessment.groups.isEmpty else { return nil }
    guard !silent.isEmpty else { return "The proposal mentions every group that is concerned." }
    let listed = Phrase(Self.sentence(abridged(silent.map(\.title), most: 12)))
    return .strong("Not mentioned, \(silent.count) of \(Figures.count(assessment.groups.count, "group")): ") + listed
  }

  private var mentioned: [ReportDocument.Block] {
    let lines = assessment.groups.filter(\.mentioned).map { group in
      let effects = group.effects.isEmpty ? "no effect names it" : "in \(Self.listed(group.effects))"
      return Phrase("Mentioned: \(group.title), \(effects).")
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }
}
