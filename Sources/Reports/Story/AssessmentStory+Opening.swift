import Impact

/// Who proposes what, when; and, in one line, what is missing from the picture.
extension AssessmentStory {
  var opening: [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [.paragraph(Phrase(leadSentence)), .paragraph(Phrase(scopeSentence))]
    if detail > .brief { blocks += measures }
    return blocks + incompleteModules.map { .note(.init(mark: .high, title: $0, lines: [])) }
  }

  /// One line for each module that gave no answer.
  var incompleteModules: [Phrase] {
    assessment.modules.filter { $0.status == .failed || $0.status == .refused }.map { module in
      let what = module.status == .failed ? "failed" : "was refused"
      let why = module.detail.isEmpty ? "" : " (\(module.detail))"
      return Phrase("incomplete: ", .alert)
        + Phrase("the \(module.domain) module \(what)\(why), so \(module.domain) is not assessed.")
    }
  }

  private var leadSentence: String {
    let proposal = assessment.proposal
    let lead = proposal.leadName == proposal.lead ? proposal.lead : "\(proposal.leadName) (\(proposal.lead))"
    let partners = proposal.partners.isEmpty ? "none stated" : Self.listed(proposal.partners)
    return "Lead: \(lead). Partners: \(partners)."
  }

  private var scopeSentence: String {
    let proposal = assessment.proposal
    let place = (proposal.placeName ?? proposal.place).map { " (\($0))" } ?? ""
    let level = proposal.level == "local" ? "Local\(place)" : "National"
    let published = proposal.published.map { "Published \(Day.words($0))" } ?? "No publication date"
    let review = proposal.review.map { "review \(Day.words($0))" } ?? "no review date"
    return "\(level): \(Self.listed(proposal.nations)). \(published); starts \(Day.words(proposal.starts)); \(review)."
  }

  private var measures: [ReportDocument.Block] {
    let proposal = assessment.proposal
    guard detail == .full else {
      let titles = abridged(proposal.measures.map { "\($0.id) \($0.title)" }, most: 4)
      return titles.isEmpty ? [] : [.paragraph(Phrase(Self.sentence("Measures: \(titles)")))]
    }
    let lines = proposal.measures.map { measure in
      .strong(measure.id) + Phrase(" \(measure.title) (\(measure.lever)), \(place(measure.place))")
    }
    return [.paragraph(Phrase(proposal.summary)), .list(lines)]
  }
}
