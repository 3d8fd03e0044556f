import Impact

/// Tells which results hang on a judgement of the method (method 7).
struct SensitivityStory {
  let report: SensitivityReport

  /// The report.
  var document: ReportDocument {
    ReportDocument(
      kind: "Which results hang on a judgement of the method", title: report.proposal.title,
      opening: [.paragraph(Phrase(opening))],
      sections: [changed, moved, skipped] + [
        .init(
          title: "What this was made from", blocks: [.paragraph(Phrase(AssessmentStory.made(by: report.tool), .quiet))])
      ])
  }

  private var changes: [SensitivityReport.Trial] { report.trials.filter { !$0.changes.isEmpty } }

  private var opening: String {
    let domains = report.base.domains.map { "\($0.id) \($0.band)" }.joined(separator: ", ")
    return
      "As it is: \(report.base.rating); confidence \(report.base.confidence); \(domains). Each judgement was halved "
      + "and doubled, one at a time: \(Figures.count(report.trials.count, "run")), of which "
      + "\(Figures.grouped(changes.count)) changed a band, the rating or the confidence."
  }

  private var changed: ReportDocument.Section {
    let title = "Runs that change a band, the rating or the confidence"
    guard !changes.isEmpty else {
      return .init(
        title: title, blocks: [.paragraph(Phrase("None. No single judgement, halved or doubled, changes a word."))])
    }
    let notes = changes.map { trial in
      ReportDocument.Block.note(
        .init(
          mark: .item, title: Self.name(trial),
          lines: trial.changes.map { Phrase("\($0.of): \($0.from) \u{2192} \($0.to)") }))
    }
    return .init(title: title, blocks: notes)
  }

  private static func name(_ trial: SensitivityReport.Trial) -> Phrase {
    .strong(trial.parameter)
      + Phrase(" \(trial.move): \(Figures.exact(trial.from)) \u{2192} \(Figures.exact(trial.to))")
  }

  /// Runs that move numbers and change no word.
  private var moved: ReportDocument.Section {
    let quiet = report.trials.filter(\.changes.isEmpty)
    let moving = quiet.filter { $0.largestMove >= 0.5 || abs($0.alignmentMove ?? 0) >= 0.5 }
      .sorted { max($0.largestMove, abs($0.alignmentMove ?? 0)) > max($1.largestMove, abs($1.alignmentMove ?? 0)) }
    let rest = Phrase("\(Figures.count(quiet.count - moving.count, "other run")) moved nothing by half a point.")
    let lines = moving.map { trial in
      let alignment = trial.alignmentMove.map { abs($0) >= 0.5 ? "; alignment \(Figures.points($0))" : "" } ?? ""
      return Self.name(trial)
        + Phrase(": scores by up to \(Figures.decimal(trial.largestMove, places: 1)) points\(alignment)")
    }
    return .init(title: "Runs that move numbers only", blocks: [.list(lines + [rest])])
  }

  private var skipped: ReportDocument.Section {
    let lines = report.skipped.map { Phrase.strong($0.parameter) + Phrase(" \($0.move): \($0.because)") }
    return .init(
      title: "Not tried", blocks: lines.isEmpty ? [.paragraph(Phrase("Every judgement was tried."))] : [.list(lines)])
  }
}
