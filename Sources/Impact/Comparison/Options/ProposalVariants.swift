/// The options that lie within one proposal: as it is written, without its mitigation, with all of it, and without each
/// of its measures.
///
/// All share the proposal's random numbers, so that what two options have in common moves together (method 1.8.3).
public struct ProposalVariants: Sendable {
  /// The proposal as it was assessed, with what its scores are drawn from.
  public var base: ComparedProposal
  /// Its measures, each with a title.
  public var measures: [(id: String, title: String)]
  /// The measure of each effect.
  public var measureOf: [String: String]

  /// Gathers the parts.
  public init(base: ComparedProposal, measures: [(id: String, title: String)], measureOf: [String: String]) {
    self.base = base
    self.measures = measures
    self.measureOf = measureOf
  }

  /// The options, the proposal as it is written first; options that would change nothing are left out.
  ///
  /// - Throws: `ScoringFailure` where an option cannot be scored.
  public func all(under parameters: MethodParameters) throws(ScoringFailure) -> [ComparedProposal] {
    var first = base
    (first.id, first.title) = ("as-proposed", Messages.asProposed)
    guard let input = base.input else { return [first] }
    var options = [first]
    for variant in variants(of: input) {
      let result = try ProposalResult(scoring: variant.input, under: parameters)
      var option = ComparedProposal(
        id: variant.id, title: variant.title, cells: cells(of: result), input: variant.input)
      option.population = base.population
      options.append(option)
    }
    return options
  }

  private typealias Variant = (id: String, title: String, input: ProposalInput)

  private func variants(of input: ProposalInput) -> [Variant] {
    let mitigations = input.effects.flatMap(\.mitigations)
    var variants: [Variant] = []
    if mitigations.contains(where: \.committed) {
      variants.append(("without-mitigation", Messages.without, Self.mitigated(input) { _ in [] }))
    }
    if mitigations.contains(where: { !$0.committed }) {
      variants.append(("all-mitigation", Messages.all, Self.mitigated(input) { $0.map(Self.adopted) }))
    }
    guard measures.count > 1 else { return variants }
    return variants
      + measures.compactMap { measure in
        let rest = without(measure.id, input)
        guard rest != input else { return nil }
        return ("without-\(measure.id.lowercased())", Messages.without(measure.id, measure.title), rest)
      }
  }

  private static func mitigated(
    _ input: ProposalInput, _ change: ([MitigationInput]) -> [MitigationInput]
  ) -> ProposalInput {
    var input = input
    for index in input.effects.indices { input.effects[index].mitigations = change(input.effects[index].mitigations) }
    return input
  }

  private static func adopted(_ mitigation: MitigationInput) -> MitigationInput {
    var mitigation = mitigation
    mitigation.committed = true
    return mitigation
  }

  /// The proposal without a measure and its effects. What an effect that is gone would have carried counts itself.
  private func without(_ measure: String, _ input: ProposalInput) -> ProposalInput {
    var input = input
    input.effects.removeAll { measureOf[$0.id] == measure }
    input.unquantified.removeAll { measureOf[$0.id] == measure }
    let left = Set(input.effects.map(\.id))
    for index in input.effects.indices {
      if let carrier = input.effects[index].carriedBy, !left.contains(carrier) { input.effects[index].carriedBy = nil }
    }
    return input
  }

  /// The domains as the base has them; one that no module answered for stays so.
  private func cells(of result: ProposalResult) -> [ComparedProposal.Cell] {
    base.cells.map { cell in
      guard cell.standing != .failed, let domain = result.domains.first(where: { $0.domain == cell.domain }) else {
        return cell
      }
      guard let score = domain.score else { return .init(domain: cell.domain, blank: .init(domain.status)) }
      let interval = score.simulation?.headline.interval
      return .init(
        domain: cell.domain, score: score.score, range: interval.map { $0.low...$0.high }, swings: score.swings)
    }
  }
}

extension ComparedProposal.Standing {
  fileprivate init(_ status: DomainResult.Status) {
    switch status {
    case .scored: self = .scored
    case .noEffect: self = .noEffect
    case .notQuantified: self = .notQuantified
    case .carriedElsewhere: self = .carriedElsewhere
    }
  }
}

private enum Messages {
  static let asProposed = "As proposed"
  static let without = "Without its mitigation"
  static let all = "With every mitigation adopted"
  static func without(_ id: String, _ title: String) -> String { "Without \(id): \(title)" }
}
