import Impact

/// The articles of the Convention, and two official ways of reading them.
extension AssessmentStory {
  var articles: ReportDocument.Section {
    let title = "UN Convention on the Rights of the Child: where to look"
    guard detail == .full else { return .init(title: title, blocks: shortArticles) }
    return .init(title: title, blocks: matrix + wellbeing + familyTest)
  }

  // MARK: Short

  private var shortArticles: [ReportDocument.Block] {
    let lines = Self.directions.compactMap { articles(towards: $0) } + [unanswered].compactMap(\.self)
    return lines.isEmpty ? [.paragraph("No article is shown to be affected.")] : [.list(lines)]
  }

  private static let directions = ["risk", "both", "supports", "neutral", "unclear"]

  /// Each article with what is behind it, by id.
  private func articles(towards direction: String) -> Phrase? {
    let articles = assessment.articles.filter { $0.direction == direction }
    guard !articles.isEmpty else { return nil }
    let named = articles.map { article in
      let behind = Self.words(behind: article.behind, towards: direction)
      return "\(article.number) \(article.title)" + (behind.isEmpty ? "" : " (\(behind))")
    }
    return .strong(Self.words(forDirection: direction)) + Phrase(": \(named.joined(separator: "; ")).")
  }

  /// "E1 for; E4, finding H02 against; E3 open"; where all point one way, without the word for it.
  static func words(behind: [Assessment.Behind], towards direction: String = "") -> String {
    let groups = [
      ("supports", "for"), ("both", "both ways"), ("risk", "against"), ("neutral", "neutral"), ("unclear", "open"),
    ]
    .map { pull, word in (pull: pull, word: word, ids: unique(behind.filter { $0.pull == pull }.map(label))) }
    .filter { !$0.ids.isEmpty }
    return groups.map { group in
      let ids = group.ids.joined(separator: ", ")
      return groups.count == 1 && group.pull == direction ? ids : "\(ids) \(group.word)"
    }.joined(separator: "; ")
  }

  private static func label(_ behind: Assessment.Behind) -> String {
    behind.kind == "finding" ? "finding \(behind.id)" : behind.id
  }

  /// The general principles that nothing answers, with what to do.
  private var unanswered: Phrase? {
    let open = assessment.articles.filter { $0.direction == "not answered" && $0.toDo != nil }
    guard !open.isEmpty else { return nil }
    let named = open.map { "\($0.number) \($0.title)" }.joined(separator: "; ")
    let place = open.map(\.number) == [12] ? "`participation`" : "`considered: articles`"
    return Phrase("Not answered", .alert) + Phrase(" under \(place): \(named).")
  }

  static func words(forDirection direction: String) -> String {
    switch direction {
    case "risk": "At risk"
    case "supports": "Supported"
    case "both": "Supported and at risk"
    case "neutral": "Neutral, with a reason"
    case "unclear": "Touched, open which way"
    case "not answered": "Not answered"
    default: direction
    }
  }

  // MARK: Full

  private var matrix: [ReportDocument.Block] {
    let shown = assessment.articles.filter { $0.direction != "not answered" || $0.toDo != nil }
    let rest = assessment.articles.filter { $0.direction == "not answered" && $0.toDo == nil }.map { "\($0.number)" }
    guard !assessment.articles.isEmpty else { return [.paragraph("No article is shown to be affected.")] }
    let rows = shown.map { article in
      [
        Phrase("\(article.number)"), Phrase(article.title), Phrase(Self.words(forDirection: article.direction)),
        Phrase(Self.words(behind: article.behind, towards: article.direction)),
      ]
    }
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Article", isNumeric: true), .init(title: "Title"), .init(title: "Direction"),
      .init(title: "Behind it"),
    ]
    let toDo = shown.compactMap { article in article.toDo.map { Phrase("To do for \(article.number): \($0)") } }
    let untouched: [ReportDocument.Block] =
      rest.isEmpty ? [] : [.paragraph(Phrase("Nothing on file touches articles \(Self.listed(rest))."))]
    return [.table(.init(columns: columns, rows: rows))] + behind(shown) + (toDo.isEmpty ? [] : [.list(toDo)])
      + untouched
  }

  /// Each reason once, however many articles it is behind.
  private func behind(_ articles: [Assessment.ArticleLine]) -> [ReportDocument.Block] {
    let reasons = Self.unique(articles.flatMap(\.because))
    return reasons.isEmpty ? [] : [.lead("What is behind them:"), .list(reasons.map { Phrase(Self.sentence($0)) })]
  }

  private var wellbeing: [ReportDocument.Block] {
    guard !assessment.wellbeing.isEmpty else { return [] }
    let rows = assessment.wellbeing.map { line in [Phrase(line.title)] + Self.cells(of: line) }
    return [
      .heading("By Scotland's wellbeing indicators"), .table(.init(columns: Self.columns("Indicator"), rows: rows)),
    ]
  }

  private var familyTest: [ReportDocument.Block] {
    guard !assessment.familyTest.isEmpty else { return [] }
    let rows = assessment.familyTest.map { line in [Phrase("\(line.title): \(line.asks)")] + Self.cells(of: line) }
    let told = Set(assessment.articles.flatMap(\.because))
    let reasons = Self.unique(assessment.familyTest.flatMap(\.because)).filter { !told.contains($0) }
    return [
      .heading("By the questions of the Family Test"), .table(.init(columns: Self.columns("Question"), rows: rows)),
    ]
      + (reasons.isEmpty ? [] : [.list(reasons.map { Phrase(Self.sentence($0)) })]) + [.paragraph(Self.familyTestHelp)]
  }

  private static let familyTestHelp: Phrase =
    "“Not answered” means that nothing on file touches the question: answer it under `considered: family_test`."

  private static func columns(_ title: String) -> [ReportDocument.Table.Column] {
    [.init(title: title), .init(title: "Direction"), .init(title: "Behind it")]
  }

  private static func cells(of line: Assessment.ViewLine) -> [Phrase] {
    [Phrase(words(forDirection: line.direction)), Phrase(words(behind: line.behind, towards: line.direction))]
  }

  /// Each text once, in the order first met.
  static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
