/// How much of the assessment a report tells. JSON always holds all of it.
public enum Detail: String, CaseIterable, Comparable, Sendable {
  /// One page: the judgement, the domains, the gravest findings.
  case brief
  /// What `assess` prints.
  case standard
  /// Every article, duty, figure, source and file.
  case full

  /// Brief comes before standard, standard before full.
  public static func < (left: Detail, right: Detail) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .brief: 0
    case .standard: 1
    case .full: 2
    }
  }
}
