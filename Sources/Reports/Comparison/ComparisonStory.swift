import Impact

/// Tells a comparison as a report: the ranking, how firm it is, what it hangs on, what the set comes to.
struct ComparisonStory {
  let report: ComparisonReport
  let detail: Detail
  var comparison: Comparison { report.comparison }
  private let lines: [String: Comparison.ProposalLine]

  init(_ report: ComparisonReport, detail: Detail) {
    self.report = report
    self.detail = detail
    lines = Dictionary(report.comparison.proposals.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The line of a proposal.
  func line(_ id: String) -> Comparison.ProposalLine? { lines[id] }

  /// The report.
  var document: ReportDocument {
    ReportDocument(
      kind: report.optionsOf == nil ? Self.kind : Self.kindOfOptions, title: title, opening: opening, sections: sections
    )
  }

  private var sections: [ReportDocument.Section] {
    let head = [ranking, overrides, firmness].compactMap(\.self)
    guard detail > .brief else { return head + [limits] }
    let checks = [methods, weights, lead, dominance, blanks].compactMap(\.self)
    return head + differences + domains + checks + portfolio + [provenance, limits]
  }

  private var title: String {
    guard let proposal = report.optionsOf else {
      return "\(Figures.count(comparison.proposals.count, "proposal")) compared"
    }
    return "\(Figures.count(comparison.proposals.count, "option")) of \(proposal)"
  }

  // MARK: Opening

  private var opening: [ReportDocument.Block] {
    let sentences = comparison.summary.enumerated().map { index, sentence -> ReportDocument.Block in
      .paragraph(index == 0 ? .strong(sentence) : Phrase(sentence))
    }
    return sentences + [.paragraph(Phrase(preference))] + incomplete
  }

  /// Whose weights these are; equal weights state no preference and are never called neutral.
  private var preference: String {
    guard let stated = comparison.preference.stated else {
      return "Weights: no preference stated, so every domain counts the same."
    }
    let shares = comparison.domains.map { "\($0) \(Figures.share(comparison.weights[$0] ?? 0))" }
    let question = stated.question.map { " The question put: \(AssessmentStory.sentence($0))" } ?? ""
    let notice = comparison.preference.notice.map { " \($0)" } ?? ""
    return "Weights: \(AssessmentStory.listed(shares)), stated by \(stated.who) on \(Day.words(stated.when)): "
      + "\(AssessmentStory.sentence(stated.why))\(question)\(notice)"
  }

  /// What a reader would otherwise take for a low score.
  private var incomplete: [ReportDocument.Block] {
    let silent = report.silentModules.map { module in
      let count = Figures.count(module.proposals.count, "proposal")
      let which = module.proposals.count > 6 ? count : AssessmentStory.listed(module.proposals)
      return Phrase("incomplete: ", .alert)
        + Phrase(
          "the \(module.domain) module gave no answer for \(which) (\(AssessmentStory.sentence(module.detail))) "
            + "That is not a score of 0: their places in the ranking are provisional.")
    }
    let left = report.leftOut.map { file in
      Phrase("left out: ", .alert)
        + Phrase("\(file.path), because of \(Figures.count(file.mistakes, "mistake")). It is not ranked.")
    }
    return (silent + left).map { .note(.init(mark: .high, title: $0, lines: [])) }
  }

  private static let kind = "Comparison of proposals"
  private static let kindOfOptions = "Comparison of options within one proposal"
}
