/// What a point in one domain is worth beside a point in another.
///
/// All domains share one fixed scale, so these are swing weights: how much more is a move from 0 to +50 in education
/// worth than the same move in housing (method 1.14)?
public struct ComparisonWeights: Hashable, Sendable {
  /// The domains, in the order of the modules.
  public let domains: [String]
  /// One weight a domain, in that order; none is negative and they add up to 1.
  public let values: [Double]
  /// Who stated them, when and why; `nil` where no preference is stated and all are equal.
  public let stated: Statement?
  /// What was done to the weights as given, in words; `nil` where nothing was.
  public let notice: String?

  /// Who stated weights, when and why.
  public struct Statement: Hashable, Sendable, Codable {
    /// The person or body.
    public var who: String
    /// The day.
    public var when: String
    /// The reason.
    public var why: String
    /// The swing question as it was put to them.
    public var question: String?

    /// Gathers the parts.
    public init(who: String, when: String, why: String, question: String? = nil) {
      self.who = who
      self.when = when
      self.why = why
      self.question = question
    }
  }

  /// How far from 1 a sum may lie and still be taken for a rounded 1.
  public static let tolerance = 1e-6

  /// Equal weights, which state no preference.
  public static func equal(_ domains: [String]) -> ComparisonWeights {
    ComparisonWeights(
      domains: domains, values: domains.map { _ in 1 / Double(domains.count) }, stated: nil, notice: nil)
  }

  /// Weights that somebody stated.
  ///
  /// - Throws: `ComparisonFailure` with every mistake: a domain unknown or missing, a weight that is negative or no
  ///   number, a sum that is not 1.
  public init(_ given: [String: Double], stated: Statement, domains: [String]) throws(ComparisonFailure) {
    try ComparisonFailure.check(Self.mistakes(given, domains))
    let values = domains.map { given[$0] ?? 0 }
    let sum = values.reduce(0, +)
    // Decimals such as 0.1 have no exact binary form, so a sum may miss 1 by a last bit that nobody wrote.
    let exact = abs(sum - 1) <= 1e-12
    self.init(
      domains: domains, values: exact ? values : values.map { $0 / sum }, stated: stated,
      notice: exact
        ? nil : "The weights add up to \(Numbers.exact(sum)) and were divided by that, so that they add up to 1.")
  }

  private init(domains: [String], values: [Double], stated: Statement?, notice: String?) {
    self.domains = domains
    self.values = values
    self.stated = stated
    self.notice = notice
  }

  private static func mistakes(_ given: [String: Double], _ domains: [String]) -> [ComparisonError] {
    var mistakes = given.keys.sorted().filter { !domains.contains($0) }.map { domain in
      ComparisonError.unknownDomain(domain: domain, known: domains)
    }
    for domain in domains {
      guard let weight = given[domain] else {
        mistakes.append(.missingWeight(domain: domain))
        continue
      }
      if !weight.isFinite { mistakes.append(.weightNotFinite(domain: domain)) }
      if weight < 0 { mistakes.append(.negativeWeight(domain: domain, value: weight)) }
    }
    let sum = domains.reduce(0) { $0 + (given[$1] ?? 0) }
    if mistakes.isEmpty, !(abs(sum - 1) <= tolerance) { mistakes.append(.sumIsNotOne(sum)) }
    return mistakes
  }
}
