extension PreparedEffect {
  /// Which mitigations are counted (method 1.10; Canada's Algorithmic Impact Assessment caps the credit as well).
  enum MitigationView: Sendable {
    case none, committed, all
  }

  /// The mitigations that a view counts; none on an effect that is not a harm.
  func mitigations(_ view: MitigationView) -> [MitigationInput] {
    guard isHarm else { return [] }
    switch view {
    case .none: return []
    case .committed: return input.mitigations.filter(\.committed)
    case .all: return input.mitigations
    }
  }

  /// The share of the harm removed: `1 − Π (1 − p·c)`, never above the cap unless a mitigation may lift it.
  func mitigatedShare(_ view: MitigationView) -> Double {
    let counted = mitigations(view)
    let keep = counted.reduce(1) { $0 * (1 - $1.likelihood * min($1.share.central, cap(on: $1))) }
    return min(1 - keep, cap(on: counted))
  }

  /// The most that one mitigation may remove; the checks let only well-evidenced ones claim more than the cap.
  func cap(on mitigation: MitigationInput) -> Double {
    mitigation.eliminates && mitigation.share.central > mitigationCap ? 1 : mitigationCap
  }

  /// The most that several mitigations may remove together.
  func cap(on counted: [MitigationInput]) -> Double {
    counted.map(cap).max() ?? mitigationCap
  }
}
