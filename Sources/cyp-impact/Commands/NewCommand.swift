import ArgumentParser

/// `cyp-impact new KIND`: a document to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a template to fill in: `new proposal > my-proposal.yaml`.")

  /// What can be begun.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case proposal, strategy, weights, overrides, costs

    /// The document.
    var template: String {
      switch self {
      case .proposal: New.proposal
      case .strategy: StrategyTemplate.text
      case .weights: ComparisonTemplates.weights
      case .overrides: ComparisonTemplates.overrides
      case .costs: ComparisonTemplates.costs
      }
    }
  }

  @Argument(help: "proposal or strategy; or for a comparison: weights, overrides, costs.")
  var kind: Kind

  @Option(name: .shortAndLong, help: "File to write; an existing file is never replaced.")
  var output: String?

  func run() throws {
    if let output, output != "-", Paths.exists(output) {
      throw Stop(status: .couldNotRun, sentence: "\(output) is already there; it was left as it is")
    }
    try Output.write(kind.template, to: output)
  }

  /// A proposal that is valid as it stands, with a remark on every key.
  static let proposal = """
    # A proposal for cyp-impact. Replace what follows each key; delete what you do not need.
    # Check it with `cyp-impact validate FILE`, assess it with `cyp-impact assess FILE`.
    schema: cyp-impact/proposal/1
    id: my-proposal                     # letters, digits, hyphens
    title: One line that says what would change
    lead: DfE                           # department code or name; LA for a council
    partners: []                        # departments that have agreed to take part
    level: national                     # or local, with place: E10000029 (ONS code)
    nations: [England]
    dates: {published: 2026-12-01, starts: 2027-04-01, review: 2029-04-01}
    summary: >-
      Two or three sentences: what is wrong today, what would be done, for whom.

    measures:                           # what would be done, one entry for each thing, at most 100
      - id: M1
        title: What would be done
        lever: service-provision        # benefit-payment, eligibility, funding, statutory-duty, data-sharing …
        themes: [learning/attendance]   # parent/leaf; [] if it does not touch children
        groups: [low-income]            # groups of children it is about
        ages: {min: 5, max: 16}
        # intervention: neli            # a studied measure; `cyp-impact plugins inspect education` lists them
        # reach: {low: 0.01, central: 0.02, high: 0.03, of: all-children}   # these three are needed to count its
        # likelihood: likely                                                # published evidence
        # timing: {start: 0, ramp: 1, end: 10}
        # parameters:                   # rates it changes; the report shows what example families would have
        #   uc.child-element: +10 GBP/week    # or 350 GBP/month, +5 %, 50 %, -5 pp, none; the rates: `plugins inspect poverty`

    effects:                            # your own analysis, at most 500; leave the list empty if there is none yet
      - id: E1
        measure: M1
        domain: education               # education, health, housing, employment or poverty
        quantified: false               # true (or left out) needs delta, reach, likelihood, timing, evidence
        because: No study of this measure has been found.

    strategy: []                        # {objective: T12, effect: E1, direction: supports, directness: direct, quote: …}
    considered:
      groups: [looked-after]            # groups you have thought about although no measure names them
      duties: []                        # ids of duties you have dealt with, or {duty: family-test, answer: …, owner: …, date: …}
      departments: []                   # departments you have consulted
      articles: []                      # {article: 3, direction: supports, risk, both or neutral, reason: …}
      family_test: []                   # {question: separation, direction: neutral, reason: …}
      notes: []
    participation:                      # or how, who, children (how many), when, said, changed, missing, told
      none: Say why no children took part.
    alternatives:
      - {title: Do nothing, reason: Why that was not chosen}

    """
}
