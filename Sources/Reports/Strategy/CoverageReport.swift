public import Impact

/// What a set of proposals does for one strategy or several, ready to be written.
public struct CoverageReport: Sendable {
  /// One coverage for each strategy, the main one first.
  public let coverages: [StrategyCoverage]
  /// The strategies, for the names of objectives.
  public let strategies: StrategySet
  /// Frameworks in which it is also to be read.
  public let frameworks: [OutcomeFramework]
  /// Every file that was read, with its hash.
  public let inputs: [Assessment.Input]
  /// Version of the program.
  public let version: String
  /// Files that were left out because they have mistakes.
  public var leftOut: [LeftOut] = []

  /// A file that could not be used.
  public struct LeftOut: Sendable, Encodable {
    /// Path without anything of this machine.
    public var path: String
    /// How many mistakes it has.
    public var mistakes: Int

    /// Names a file with the number of its mistakes.
    public init(path: String, mistakes: Int) {
      self.path = path
      self.mistakes = mistakes
    }
  }

  /// Sets proposals, which have ids of their own, against every strategy.
  public init(
    of proposals: [Proposal], against strategies: StrategySet, under parameters: AlignmentParameters,
    frameworks: [OutcomeFramework] = [], inputs: [Assessment.Input] = [], version: String = ""
  ) {
    coverages = strategies.strategies.map { StrategyCoverage(of: proposals, against: $0, under: parameters) }
    self.strategies = strategies
    self.frameworks = frameworks
    self.inputs = inputs
    self.version = version
    self.proposals = proposals
    self.parameters = parameters
  }

  let proposals: [Proposal]
  let parameters: AlignmentParameters

  /// An objective's name among all strategies.
  func name(_ objective: String, _ coverage: StrategyCoverage) -> String {
    strategies.name(of: objective, in: coverage.strategy.id)
  }

  /// The set read in the outcomes of a framework.
  func reading(_ coverage: StrategyCoverage, in framework: OutcomeFramework) -> FrameworkReading {
    FrameworkReading(
      framework, of: coverage.strategy, objectives: coverage.rows.map(\.objective),
      supports: Set(coverage.rows.filter { !$0.supporters.isEmpty }.map(\.objective.id)),
      undermines: Set(coverage.rows.filter { !$0.underminers.isEmpty }.map(\.objective.id)))
  }
}

/// Writes the coverage of strategies in a format. The same coverage gives the same bytes each time.
///
/// - Parameters:
///   - style: Colour, for the terminal only.
///   - width: Columns of the terminal; at least 40 are used. Other formats ignore it.
///   - detail: How much is told in text and Markdown. CSV and JSON always hold everything.
/// - Throws: `EncodingError` when JSON is asked for and it cannot be encoded.
public func render(
  _ report: CoverageReport, as format: StrategyFormat, style: Style = .plain, width: Int = 80,
  detail: Detail = .standard
) throws -> String {
  guard let shared = format.shared else { return CoverageRows(report).text }
  return try laidOut(CoverageJSON(report), CoverageStory(report, detail: detail).document, as: shared, style, width)
}
