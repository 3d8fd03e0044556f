public import YAMLReading

/// Halves and doubles each judgement of the method and looks which results change (method 7).
///
/// The modules are asked once, before: their answers do not depend on the method's parameters.
public struct SensitivityAnalysis {
  let assessor: Assessor
  let proposal: Proposal
  let answers: [ModuleAnswer]

  /// An analysis of a proposal that the modules have answered for.
  public init(_ assessor: Assessor, _ proposal: Proposal, answers: [ModuleAnswer]) {
    self.assessor = assessor
    self.proposal = proposal
    self.answers = answers
  }

  /// The report; nil when the proposal cannot be scored as it stands, with a message at each mistake's place.
  public func report(inputs: [Assessment.Input], problems: Problems) -> SensitivityReport? {
    guard
      let base = assessor.assess(proposal, answers: answers, inputs: inputs, warnings: [], problems: problems)
    else { return nil }
    var report = SensitivityReport(
      tool: base.tool, proposal: base.proposal, inputs: inputs, base: Self.outcome(base), trials: [],
      skipped: untried)
    for judgement in Judgement.all(assessor.parameters) {
      let value = judgement.read(assessor.parameters)
      run(judgement, move: "half", from: value, to: value / 2, in: &report)
      run(judgement, move: "double", from: value, to: value * 2, in: &report)
    }
    return report
  }

  /// Judgements of the table that are no single number, or that no result of one proposal depends on.
  private var untried: [SensitivityReport.Skipped] {
    let tried = Judgement.all(assessor.parameters).map(\.name)
    let rows = assessor.table.rows.filter { row in
      row.source == "judgement" && !tried.contains(row.name)
    }
    return rows.map { row in
      SensitivityReport.Skipped(parameter: row.name, move: "both", because: Self.reason(row.name))
    }
  }

  private static func reason(_ name: String) -> String {
    switch name.split(separator: ".").first {
    case "comparison": "It is used for comparing proposals only."
    case "checks": "It decides which remarks are printed and changes no score."
    case "conflict": "It is used for the severity of conflicts between campaigns only."
    case "equity": "No group has a weight, so there is nothing to halve or double."
    case "simulation" where name.hasSuffix("seed"): "It selects the random numbers and has no size."
    case "simulation" where name.hasSuffix("minimumDraws"): "It only decides whether an interval is printed."
    case "simulation": "Its intervals stand beside the result and change no word of it."
    default: "It is no single number."
    }
  }

  // MARK: Trials

  private func run(
    _ judgement: Judgement, move: String, from: Double, to: Double, in report: inout SensitivityReport
  ) {
    var changed = assessor
    judgement.write(&changed.parameters, to)
    let tried = judgement.read(changed.parameters)
    func skip(_ because: String) {
      report.skipped.append(SensitivityReport.Skipped(parameter: judgement.name, move: move, because: because))
    }
    guard tried != from else { return skip("Half of it and twice it are the same number.") }
    if let mistake = changed.parameters.mistakes().first { return skip(mistake.sentence) }
    let problems = Problems()
    guard let result = changed.assess(proposal, answers: answers, inputs: [], warnings: [], problems: problems) else {
      return skip("The proposal cannot be scored then: \(problems.sorted.first?.message ?? "no reason is given.")")
    }
    let outcome = Self.outcome(result)
    report.trials.append(
      SensitivityReport.Trial(
        parameter: judgement.name, move: move, from: from, to: tried, changes: outcome.changes(since: report.base),
        largestMove: outcome.largestMove(since: report.base),
        alignmentMove: report.base.alignment.flatMap { before in outcome.alignment.map { $0 - before } }))
  }

  private static func outcome(_ assessment: Assessment) -> SensitivityReport.Outcome {
    SensitivityReport.Outcome(
      rating: assessment.overall.rating, confidence: assessment.overall.confidence,
      domains: assessment.domains.map { .init(id: $0.id, band: $0.band, score: $0.score.central) },
      alignment: assessment.alignment?.score)
  }
}

extension SensitivityReport.Outcome {
  /// The words that differ.
  fileprivate func changes(since base: SensitivityReport.Outcome) -> [SensitivityReport.Change] {
    let before = base.domains.map { ($0.id, $0.band) } + [("overall", base.rating), ("confidence", base.confidence)]
    let after = domains.map(\.band) + [rating, confidence]
    return zip(before, after).filter { $0.0.1 != $0.1 }.map {
      SensitivityReport.Change(of: $0.0.0, from: $0.0.1, to: $0.1)
    }
  }

  /// The largest distance between two scores of a domain.
  fileprivate func largestMove(since base: SensitivityReport.Outcome) -> Double {
    zip(base.domains, domains).map { before, after in
      abs((after.score ?? 0) - (before.score ?? 0))
    }.max() ?? 0
  }
}
