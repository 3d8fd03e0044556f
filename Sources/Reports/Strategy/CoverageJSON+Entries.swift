import Impact
import YAMLReading

/// The strategies, proposals and objectives of a coverage.
extension CoverageJSON {
  struct StrategyEntry: Encodable {
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

    init(_ row: CoverageRow) {
      (supports, undermines, claims) = (row.supporters, row.underminers, row.claimants)
      (coverage, undermining, gap) = (row.coverage, row.undermining, row.isGap)
      stances = row.stances.map {
        Stance(proposal: $0.proposal, supports: $0.supports, undermines: $0.undermines, stance: $0.stance.rawValue)
      }
    }
  }
}
