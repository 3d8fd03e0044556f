/// Keeps the worst conflicts and counts the others, so that a register of any size needs bounded memory.
struct ConflictCollector {
  private let most: Int
  private var drafts: [ConflictDraft] = []
  /// The least grave of those kept once some had to go; nothing less grave will ever be shown.
  private var worstKept: ConflictDraft?
  private var explained: [SuppressedConflict] = []
  private var left: [ConflictReport.Omitted.Kind: Int] = [:]
  private var leftExplained = 0
  private var unjudged: Set<ConflictReport.Unjudged> = []

  /// A collector that keeps at most `most` conflicts, and as many that something explains.
  init(most: Int) {
    self.most = most
  }

  mutating func add(_ answer: RuleAnswer) {
    switch answer {
    case .conflict(let draft):
      if let worstKept, !ConflictDraft.precedes(draft, worstKept) { return leave(draft) }
      drafts.append(draft)
      if drafts.count >= 2 * most { trim() }
    case .explained(let entry):
      explained.append(entry)
      if explained.count >= 2 * most { trimExplained() }
    case .unjudged(let kind, let because): unjudged.insert(.init(kind: kind, because: because))
    }
  }

  /// The report, worst first, each kept conflict in words.
  mutating func report() -> ConflictReport {
    trim()
    trimExplained()
    let omitted = left.map { ConflictReport.Omitted(kind: $0.key.kind, severity: $0.key.severity, count: $0.value) }
    var report = ConflictReport(conflicts: drafts.map { $0.written() }, suppressed: explained)
    report.omitted = omitted.sorted { ($1.severity, $0.kind) < ($0.severity, $1.kind) }
    report.omittedSuppressed = leftExplained
    report.unjudged = unjudged.sorted { ($0.kind, $0.because) < ($1.kind, $1.because) }
    return report
  }

  private mutating func trim() {
    drafts.sort(by: ConflictDraft.precedes)
    while drafts.count > most, let last = drafts.popLast() {
      leave(last)
      worstKept = drafts.last
    }
  }

  private mutating func leave(_ draft: ConflictDraft) {
    left[.init(kind: draft.kind, severity: draft.severity), default: 0] += 1
  }

  private mutating func trimExplained() {
    explained.sort(by: ConflictReport.precedes)
    leftExplained += max(0, explained.count - most)
    explained.removeLast(max(0, explained.count - most))
  }
}
