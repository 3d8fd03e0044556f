/// A published assessment with ours beside it, domain by domain.
public struct CaseTrial: Sendable {
  /// How the two stand to each other in a domain.
  public enum Agreement: String, Sendable, Codable {
    /// Both say the same.
    case agrees
    /// It says which way, and ours identifies no effect.
    case missed
    /// Both say which way, and not the same.
    case differs
    /// It does not speak of the domain, or sees no difference, and ours says which way.
    case query
    /// It gives nothing to compare with.
    case nothing
    /// The module gave no answer.
    case failed
  }

  /// One domain.
  public struct Cell: Sendable {
    /// The domain.
    public let domain: String
    /// What the published text says; nil where it is silent.
    public let published: PublishedCase.Verdict?
    /// What ours says.
    public let ours: CaseFinding
    /// How they stand to each other.
    public let agreement: Agreement
    /// Why they differ, in a sentence; nil when nobody has said.
    public let explained: String?

    /// Whether the cell needs a sentence.
    public var needsSentence: Bool { [.missed, .differs, .query, .failed].contains(agreement) }
    /// Whether it has one although the two agree, or has none although they do not.
    public var isWrong: Bool { needsSentence != (explained != nil) }
  }

  /// The published assessment.
  public let published: PublishedCase
  /// One cell for each domain, in the order of the assessment.
  public let cells: [Cell]

  /// Sets an assessment beside the published one.
  public init(_ published: PublishedCase, assessment: Assessment) {
    self.published = published
    cells = assessment.domains.map { domain in
      let verdict = published.domains[domain.id]
      let ours = CaseFinding(domain, in: assessment)
      return Cell(
        domain: domain.id, published: verdict, ours: ours,
        agreement: Self.agreement(verdict?.direction, ours.direction), explained: published.explained[domain.id])
    }
  }

  /// Whether the published assessment saw no difference as a whole.
  public var isNeutralControl: Bool { published.overall == .neutral }

  /// Whether ours counts a benefit or a harm in no domain.
  public var countsNothing: Bool {
    cells.allSatisfy { !$0.ours.isCounted || $0.ours.direction == .neutral }
  }

  private static func agreement(
    _ published: PublishedCase.Direction?, _ ours: CaseFinding.Direction
  ) -> Agreement {
    if ours == .failed { return .failed }
    let isSilent = ours == .none || ours == .neutral
    switch published ?? .notAddressed {
    case .unknown: return .nothing
    case .notAddressed, .neutral: return isSilent ? .agrees : .query
    case .positive where ours == .positive, .negative where ours == .negative, .mixed where ours == .mixed:
      return .agrees
    case .positive, .negative, .mixed: return isSilent ? .missed : .differs
    }
  }
}
