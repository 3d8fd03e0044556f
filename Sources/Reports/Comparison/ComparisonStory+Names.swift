import Impact

/// How proposals are named: by title, by id, and which of many are shown.
extension ComparisonStory {
  /// Whether there are so many that each takes one line.
  var isLong: Bool { comparison.proposals.count > 20 }

  /// How many are listed; the full report lists all.
  var most: Int {
    switch detail {
    case .brief: 5
    case .standard: 20
    case .full: .max
    }
  }

  /// Rows of a picture, which grows with each; the tables beside it have all.
  static let mostDrawn = 60

  /// Ids by rank, as many as are listed.
  var listed: [String] { Array(comparison.ranking.prefix(most)) }

  /// A title with its id, or the id alone where a title would say the same.
  func label(_ id: String) -> (title: String, note: String) {
    guard let title = line(id)?.title, title != id else { return (id, "") }
    return (title, id)
  }

  /// The name beside a row of a picture; where rows are many, the id alone.
  func drawn(_ id: String) -> (name: String, note: String) {
    let label = label(id)
    return isLong ? (id, "") : (label.title, label.note)
  }

  /// The first cell of a row: the id, which the ranking explains; in the full report of a few with the title.
  func name(_ id: String) -> Phrase { detail == .full && !isLong ? fullName(id) : .strong(id) }

  /// The title and the id; where rows are many, the id first, so that it survives a cut.
  func fullName(_ id: String) -> Phrase {
    let label = label(id)
    guard !label.note.isEmpty else { return .strong(id) }
    return isLong
      ? .strong(label.note) + Phrase(" \(label.title)", .quiet)
      : .strong(label.title) + Phrase(" \(label.note)", .quiet)
  }

  /// Ids in a row; of many the first few, or the first alone where there are many proposals.
  func few(_ ids: [String]) -> String {
    let named = isLong ? 1 : 3
    return ids.count > named + 1
      ? "\(ids.prefix(named).joined(separator: ", ")) and \(ids.count - named) more" : AssessmentStory.listed(ids)
  }

  /// The column of names.
  var nameColumn: ReportDocument.Table.Column {
    .init(title: report.optionsOf == nil ? "Proposal" : "Option", isNumeric: false, isOneLine: isLong)
  }

  /// Columns of numbers.
  func numbers(_ titles: [String]) -> [ReportDocument.Table.Column] { titles.map { .init(title: $0, isNumeric: true) } }

  /// Columns of words.
  func words(_ titles: [String]) -> [ReportDocument.Table.Column] { titles.map { .init(title: $0) } }

  /// What is not listed, and where it is.
  var unlisted: [ReportDocument.Block] {
    let left = comparison.proposals.count - listed.count
    guard left > 0 else { return [] }
    return [
      .paragraph(
        Phrase("Not listed here: ranks \(listed.count + 1) to \(comparison.proposals.count). \(Self.whereAll)", .quiet))
    ]
  }

  private static let whereAll = "The full report, the page and the CSV have them."
}
