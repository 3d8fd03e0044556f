import Impact

/// The judgement, what no score may offset, and what is missing.
extension AssessmentStory {
  var judgement: ReportDocument.Section {
    let overall = assessment.overall
    let glyph = BandGlyph(band: overall.rating)
    let rating = glyph.phrase + Phrase(" ") + .strong(Self.sentence(Self.capitalised(overall.rating)))
    var blocks: [ReportDocument.Block] = [.paragraph(rating)]
    if !overall.sentence.isEmpty { blocks.append(.paragraph(Phrase(Self.sentence(overall.sentence)))) }
    return .init(title: "Judgement", blocks: blocks + confidence)
  }

  private var confidence: [ReportDocument.Block] {
    let overall = assessment.overall
    let reasons = overall.confidenceReasons
    let lead = Phrase("Confidence: ") + .strong(overall.confidence)
    guard !reasons.isEmpty else { return [.paragraph(lead + ".")] }
    return [.paragraph(lead + ". Why it is not higher:"), .list(reasons.map { Phrase(Self.sentence($0)) })]
  }

  var redFlags: ReportDocument.Section {
    let flags = assessment.overall.redFlags
    guard flags.isEmpty else {
      let notes = flags.map { ReportDocument.Block.note(.init(mark: .high, title: Phrase($0), lines: [])) }
      return .init(title: "Red flags: no score offsets these", blocks: notes)
    }
    let none = assessment.isComplete ? "None was raised." : "None was raised by the modules that answered."
    return .init(title: "Red flags", blocks: [.paragraph(Phrase(none))])
  }

  var incompleteness: ReportDocument.Section {
    let gaps = assessment.overall.gaps.map { Phrase(Self.sentence($0)) }
    let missing = gaps.isEmpty ? incompleteModules : gaps
    let title = "What is incomplete"
    guard missing.isEmpty else { return .init(title: title, blocks: [.list(missing)]) }
    return .init(title: title, blocks: [.paragraph("Every module answered and no gap was recorded.")])
  }

  var worstAffected: ReportDocument.Section {
    let title = "Worst-affected group"
    guard let worst = assessment.overall.worstAffected else {
      let none =
        "Not assessed: no effect says what share of a group it reaches. It cannot be said that no group is worse off."
      return .init(title: title, blocks: [.paragraph(Phrase(none))])
    }
    let tone: Tone = worst.score < 0 ? .harm : .strong
    let line =
      Phrase("\(Self.capitalised(worst.title)), in \(worst.domain): ") + Phrase(Figures.points(worst.score), tone)
      + Phrase(
        " within the group. It is the lowest score among the groups that the effects name; others were not looked at.")
    return .init(title: title, blocks: [.paragraph(line)])
  }
}
