import Impact

/// The groups nobody mentioned, and whether a child was asked.
extension AssessmentStory {
  var groups: ReportDocument.Section {
    let silent = assessment.groups.filter { !$0.mentioned }
    let title = "Groups nobody mentioned"
    guard !silent.isEmpty else {
      return .init(title: title, blocks: [.paragraph("The proposal mentions every group on the list.")])
    }
    let listed = Phrase(Self.sentence(silent.map(\.title).joined(separator: "; ")))
    let lead = Phrase("\(Figures.count(silent.count, "group")) of \(assessment.groups.count): ", .strong)
    return .init(title: title, blocks: [.paragraph(lead + listed)] + (detail == .full ? [mentioned] : []))
  }

  private var mentioned: ReportDocument.Block {
    let lines = assessment.groups.filter(\.mentioned).map { group in
      let effects = group.effects.isEmpty ? "no effect names it" : "in \(Self.listed(group.effects))"
      return Phrase("Mentioned: \(group.title), \(effects).")
    }
    return .list(lines)
  }

  var participation: ReportDocument.Section {
    let line = assessment.participation
    let lead: Phrase =
      switch line.status {
      case "took part": .strong("Children took part.")
      case "none": Phrase("No child took part.", .alert)
      default: Phrase("Not stated whether any child was asked.", .alert)
      }
    let words = line.text.isEmpty ? "" : " " + Self.sentence(line.text)
    let spot = line.place.map { " (\(place($0)))" } ?? ""
    return .init(title: "Children's participation", blocks: [.paragraph(lead + Phrase(words + spot))])
  }
}
