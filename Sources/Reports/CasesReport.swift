public import Impact

/// Our assessments of published policies beside the published ones.
public struct CasesReport: Encodable, Sendable {
  let schema = "cyp-impact/cases-report/1"
  let note: String?
  let cases: [Case]
  /// Cells that say what they should not: a difference without a sentence, or a sentence without a difference.
  public let unexplained: [String]

  struct Case: Encodable, Sendable {
    let id: String
    let half: PublishedCase.Half
    let title: String
    let publisher: String
    let year: Int?
    let url: String
    let says: String
    let overall: PublishedCase.Direction
    let isNeutralControl: Bool
    let countsNothing: Bool
    let domains: [Domain]
  }

  struct Domain: Encodable, Sendable {
    let id: String
    let published: PublishedCase.Direction
    let basis: PublishedCase.Basis?
    let ours: CaseFinding.Direction
    let counted: Bool
    let agreement: CaseTrial.Agreement
    let explained: String?
  }

  /// The table of these trials.
  public init(note: String?, trials: [CaseTrial]) {
    self.note = note
    cases = trials.map(Case.init)
    unexplained = trials.flatMap { trial in
      trial.cells.filter(\.isWrong).map { cell in
        "\(trial.published.id) \(cell.domain): \(cell.needsSentence ? Self.bare : Self.idle)"
      }
    }
  }

  private static let bare = "the two differ and nobody says why"
  private static let idle = "a sentence explains a difference that is not there"
}

extension CasesReport.Case {
  fileprivate init(_ trial: CaseTrial) {
    let published = trial.published
    id = published.id
    half = published.half
    title = published.title
    publisher = published.publisher
    year = published.year
    url = published.url
    says = published.says
    overall = published.overall
    isNeutralControl = trial.isNeutralControl
    countsNothing = trial.countsNothing
    domains = trial.cells.map { cell in
      CasesReport.Domain(
        id: cell.domain, published: cell.published?.direction ?? .notAddressed, basis: cell.published?.basis,
        ours: cell.ours.direction, counted: cell.ours.isCounted, agreement: cell.agreement, explained: cell.explained)
    }
  }
}

/// Writes the table of published cases in a format; parameters as for an assessment.
///
/// - Throws: `EncodingError` when JSON is asked for and cannot be written.
public func render(
  _ report: CasesReport, as format: ReportFormat, style: Style = .plain, width: Int = 80
) throws -> String {
  try laidOut(report, CasesStory(report).document, as: format, style, width)
}
