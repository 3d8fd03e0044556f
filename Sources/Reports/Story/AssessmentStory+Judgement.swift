import Impact

/// The judgement, what no score may offset, and what is missing.
extension AssessmentStory {
  var judgement: ReportDocument.Section {
    let overall = assessment.overall
    let glyph = BandGlyph(band: overall.rating)
    let words = overall.sentence.isEmpty ? Self.capitalised(overall.rating) : overall.sentence
    var blocks: [ReportDocument.Block] = [.paragraph(glyph.phrase + Phrase(" ") + .strong(Self.sentence(words)))]
    if let partial = partialSentence { blocks.append(.paragraph(Phrase(partial, .alert))) }
    if let suggested = suggestedSentence { blocks.append(.paragraph(Phrase(suggested, .alert))) }
    let few = carriers.map { [ReportDocument.Block.paragraph($0)] } ?? []
    return .init(title: "Judgement", blocks: blocks + confidence + few)
  }

  /// A rating of some of the domains is not one of the whole.
  private var partialSentence: String? {
    let missing = assessment.domains.filter { $0.status == .failed }.map(\.id)
    guard !missing.isEmpty else { return nil }
    let all = assessment.domains.count
    let were = missing.count == 1 ? "was" : "were"
    return "This covers \(all - missing.count) of \(all) domains: \(Self.listed(missing)) \(were) not assessed."
  }

  /// A rating that rests on what modules suggest is not the officer's alone.
  private var suggestedSentence: String? {
    guard assessment.tool.suggests == true else { return nil }
    let counted = assessment.effects.filter { $0.origin == "suggested" && $0.status == "scored" }
    guard !counted.isEmpty else { return "Suggestions were asked for; none could be counted." }
    let ids = Self.listed(counted.map(\.id))
    return
      "Suggestions were asked for. What \(ids) \(counted.count == 1 ? "counts is" : "count is") the modules', from "
      + "published studies, and not the officer's."
  }

  private var confidence: [ReportDocument.Block] {
    let overall = assessment.overall
    let reasons = overall.confidenceReasons
    let lead = Phrase("Confidence: ") + .strong(overall.confidence)
    guard !reasons.isEmpty else { return [.paragraph(lead + ".")] }
    return [.paragraph(lead + ", because:"), .list(reasons.map { Phrase(Self.sentence($0)) })]
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
    let gaps = assessment.overall.gaps
    let lost = incompleteModules.count
    let title = "What is incomplete"
    guard gaps.isEmpty else {
      return .init(title: title, blocks: [.list(gaps.map { Phrase(Self.sentence($0)) })])
    }
    let none =
      lost == 0
      ? "Every module answered and no gap was recorded."
      : "\(Figures.count(lost, "module")) gave no answer (see above); no other gap was recorded."
    return .init(title: title, blocks: [.paragraph(Phrase(none))])
  }

  /// Stands with the domains, because no score of a domain may hide it.
  var worstAffected: Phrase {
    let lead: Phrase = .strong("Worst-affected group: ")
    guard let worst = assessment.overall.worstAffected else {
      return lead + "not assessed, so it cannot be said that no group is worse off."
    }
    return lead + Phrase("\(worst.title), in \(worst.domain), ")
      + Phrase(Figures.points(worst.score), worst.score < 0 ? .harm : .strong)
      + Phrase(" (within the group; only groups that an effect names were looked at).")
  }
}
