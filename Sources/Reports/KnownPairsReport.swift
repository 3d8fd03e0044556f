public import Impact

/// The table of campaigns that reviewers know, and what the finder says of each.
public struct KnownPairsReport: Sendable {
  private let known: KnownPairs
  private let trials: [KnownPairs.Trial]

  /// A table from the document and its trials.
  public init(_ known: KnownPairs, trials: [KnownPairs.Trial]) {
    self.known = known
    self.trials = trials
  }

  /// How many rows the finder gets wrong.
  public var disagreements: Int { trials.count { !$0.agrees } }

  /// The table as a report.
  var document: ReportDocument {
    ReportDocument(
      kind: "Campaigns that reviewers know", title: title,
      opening: known.note.map { [.paragraph(Phrase($0))] } ?? [],
      sections: [
        .init(title: "Must be flagged", blocks: [.table(pairs)]),
        .init(title: "Must raise nothing above information", blocks: [.table(controls)]),
        .init(title: "Said, and no record can decide it", blocks: [.table(undecided)]),
        .init(title: "Who said so", blocks: [.list(known.pairs.map(said))]),
      ])
  }

  private var title: String {
    let right = trials.count - disagreements
    return
      "\(right) of \(trials.count) as expected; \(Figures.count(known.undecided.count, "remark")) that no record can decide"
  }

  private var pairs: ReportDocument.Table {
    let rows = trials.filter { !$0.expected.isEmpty }.map { trial in
      [
        Phrase(trial.id), Phrase(trial.campaigns.joined(separator: ", ")),
        Phrase(trial.expected.map(words).joined(separator: "; ")), Phrase(found(trial)),
        Phrase(trial.agrees ? "yes" : "NO"),
      ]
    }
    return .init(columns: columns(["Pair", "Campaigns", "Expected", "Found", "Agrees"]), rows: rows)
  }

  private var controls: ReportDocument.Table {
    let rows = zip(known.controls, trials.filter(\.expected.isEmpty)).map { control, trial in
      [
        Phrase(trial.id), Phrase(trial.campaigns.joined(separator: ", ")), Phrase(control.because),
        Phrase(found(trial)), Phrase(trial.agrees ? "yes" : "NO"),
      ]
    }
    return .init(columns: columns(["Control", "Campaigns", "Why benign", "Found", "Agrees"]), rows: rows)
  }

  private var undecided: ReportDocument.Table {
    let rows = known.undecided.map { row in
      [Phrase(row.id), Phrase(row.campaigns.joined(separator: ", ")), Phrase(row.kind), Phrase(row.because)]
    }
    return .init(columns: columns(["Row", "Campaigns", "Called", "Why not decided"]), rows: rows)
  }

  private func columns(_ titles: [String]) -> [ReportDocument.Table.Column] { titles.map { .init(title: $0) } }

  private func words(_ expected: KnownPairs.Expectation) -> String {
    "\(expected.kind)\(expected.severity.map { ", \($0.rawValue)" } ?? "")"
  }

  private func found(_ trial: KnownPairs.Trial) -> String {
    guard trial.missing.isEmpty else { return "not in the register: \(trial.missing.joined(separator: ", "))" }
    guard !trial.found.isEmpty else { return "nothing" }
    let words = trial.found.map { conflict in
      let alone = trial.foundWithoutReferences?.first { $0.kind == conflict.kind && $0.between == conflict.between }
      let drop = alone.flatMap {
        $0.severity > conflict.severity ? " (\($0.severity.rawValue) without the reference)" : nil
      }
      return "\(conflict.kind), \(conflict.severity.rawValue)\(drop ?? "")"
    }
    let counts = Dictionary(grouping: words) { $0 }.mapValues(\.count)
    return Set(words).sorted { (words.firstIndex(of: $0) ?? 0) < (words.firstIndex(of: $1) ?? 0) }
      .map { counts[$0, default: 1] > 1 ? "\($0) (\(counts[$0, default: 1]) times)" : $0 }.joined(separator: "; ")
  }

  private func said(_ pair: KnownPairs.Pair) -> Phrase {
    let source = pair.source.map { " (\($0.title))" } ?? ""
    return Phrase("\(pair.id), \(pair.saidBy): \(AssessmentStory.sentence(pair.said))\(source)")
  }
}

/// Writes the table of known pairs as text or Markdown.
public func render(_ report: KnownPairsReport, asMarkdown: Bool, style: Style, width: Int) -> String {
  asMarkdown
    ? MarkdownLayout().text(of: report.document)
    : TerminalLayout(style: style, width: width).text(of: report.document)
}
