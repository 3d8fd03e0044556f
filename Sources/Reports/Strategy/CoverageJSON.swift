import Impact
import YAMLReading

/// The coverage of strategies for other programs: the contract `cyp-impact/coverage/1`.
///
/// Objectives stand in the order of the strategies. `supports` and `undermines` hold the proposals that take a stance
/// (method 1.12); `coverage` counts weaker support too. `largestGain` is the first step of the main strategy's `order`.
struct CoverageJSON: Encodable {
  let schema = "cyp-impact/coverage/1"
  let tool: Tool
  let inputs: [Assessment.Input]
  let parameters: Parameters
  let strategies: [StrategyEntry]
  let proposals: [ProposalEntry]
  let objectives: [Objective]
  let gaps: [String]
  let unserved: [String]
  let undermined: [String]
  @ExplicitNull var largestGain: Gain?

  init(_ report: CoverageReport) {
    func names(_ ids: (StrategyCoverage) -> [String]) -> [String] {
      report.coverages.flatMap { coverage in ids(coverage).map { report.name($0, coverage) } }
    }
    tool = Tool(version: report.version)
    inputs = report.inputs
    parameters = Parameters(
      coverageGap: report.parameters.coverageGap, stanceThreshold: report.parameters.stanceThreshold)
    strategies = report.coverages.map { StrategyEntry($0, report) }
    proposals = report.proposals.map { ProposalEntry($0, report) }
    objectives = report.coverages.flatMap { coverage in coverage.rows.map { Objective($0, coverage, report) } }
    gaps = names(\.gaps)
    unserved = names(\.unserved)
    undermined = names(\.undermined)
    _largestGain = ExplicitNull(wrappedValue: strategies.first?.order.first)
  }

  struct Tool: Encodable {
    let name = "cyp-impact"
    let version: String
  }

  /// The numbers of the method that decide what counts as a gap and as a stance.
  struct Parameters: Encodable {
    let coverageGap: Double
    let stanceThreshold: Double
  }

  /// What a proposal adds to what those before it cover.
  struct Gain: Codable {
    let proposal: String
    let gain: Double
    let coverage: Double
    let objectives: [String]
    let closes: [String]
  }

  /// Some of a strategy's objectives together.
  struct Share: Encodable {
    let id: String
    let title: String
    let objectives: [String]
    let coverage: Double
    let gaps: [String]
    let undermined: [String]
    let supportedBy: [String]
  }
}

extension CoverageJSON {
  struct StrategyEntry: Encodable {
    let id: String
    let title: String
    let composite: Bool
    let sample: Bool
    @ExplicitNull var place: String?
    @ExplicitNull var note: String?
    @ExplicitNull var coverage: Double?
    let order: [Gain]
    let outcomes: [Share]
    let departments: [Share]
    let nations: [Share]
    let frameworks: [FrameworkReading]
    /// Objectives that nobody has seen published, which are not counted.
    let recalled: [String]

    init(_ own: StrategyCoverage, _ report: CoverageReport) {
      func names(_ ids: [String]) -> [String] { ids.map { report.name($0, own) } }
      func share(_ share: CoverageShare) -> Share {
        Share(
          id: share.id, title: share.title, objectives: names(share.objectives), coverage: share.coverage,
          gaps: names(share.gaps), undermined: names(share.undermined), supportedBy: share.supportedBy)
      }
      (id, title) = (own.strategy.id, own.strategy.title)
      (composite, sample) = (own.strategy.isComposite, own.strategy.isSample)
      _place = ExplicitNull(wrappedValue: own.strategy.area)
      _note = ExplicitNull(wrappedValue: own.strategy.note)
      _coverage = ExplicitNull(wrappedValue: own.coverage)
      order = own.order.map {
        Gain(
          proposal: $0.proposal, gain: $0.gain, coverage: $0.coverage, objectives: names($0.objectives),
          closes: names($0.closes))
      }
      outcomes = own.byOutcome.map(share)
      departments = own.byDepartment.map(share)
      nations = own.byNation.map(share)
      frameworks = report.frameworks.map { report.reading(own, in: $0) }
      recalled = names(own.strategy.objectives.filter { !$0.isPublished }.map(\.id))
    }
  }

  struct ProposalEntry: Encodable {
    let id: String
    let title: String
    let lead: String
    let nations: [String]
    @ExplicitNull var place: String?
    /// Whether no link of it counts in any strategy.
    let orphan: Bool
    /// Remarks on its links.
    let notes: [Note]

    struct Note: Encodable {
      let line: Int
      let text: String
    }

    init(_ proposal: Proposal, _ report: CoverageReport) {
      let members = report.coverages.flatMap { $0.members.filter { $0.id == proposal.id } }
      (id, title, lead) = (proposal.id, proposal.title, proposal.lead)
      nations = Nation.allCases.filter(proposal.nations.contains).map(\.rawValue)
      _place = ExplicitNull(wrappedValue: proposal.level.place)
      orphan = members.allSatisfy(\.isOrphan)
      notes = members.flatMap(\.notes).map { Note(line: $0.place.line, text: $0.text) }
    }
  }

  struct Objective: Encodable {
    let id: String
    let strategy: String
    let outcome: String
    let outcomes: [String]
    let title: String
    let target: String
    let status: String
    @ExplicitNull var by: String?
    let lead: [String]
    let nations: [String]
    let supports: [String]
    let undermines: [String]
    /// Proposals whose link does not count, for want of an effect or of a likelihood.
    let claims: [String]
    let coverage: Double
    let undermining: Double
    let gap: Bool
    let stances: [Stance]

    struct Stance: Encodable {
      let proposal: String
      let supports: Double
      let undermines: Double
      let stance: String
    }

    init(_ row: CoverageRow, _ coverage: StrategyCoverage, _ report: CoverageReport) {
      let objective = row.objective
      id = report.name(objective.id, coverage)
      strategy = coverage.strategy.id
      (outcome, outcomes) = (objective.outcomes.first ?? "", objective.outcomes)
      (title, target, status) = (objective.title, objective.target, objective.status.rawValue)
      _by = ExplicitNull(wrappedValue: objective.by.map { "\($0)" })
      (lead, nations) = (objective.lead, objective.nations)
      (supports, undermines, claims) = (row.supporters, row.underminers, row.claimants)
      (self.coverage, undermining, gap) = (row.coverage, row.undermining, row.isGap)
      stances = row.stances.map {
        Stance(proposal: $0.proposal, supports: $0.supports, undermines: $0.undermines, stance: $0.stance.rawValue)
      }
    }
  }
}
