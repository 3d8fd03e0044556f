import ArgumentParser
import Impact
import Reports
import YAMLReading

/// `cyp-impact cases`: our assessments of published policies beside the published ones.
struct Cases: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Set our domains and directions beside those of published child impact assessments.",
    discussion: """
      Each case is a policy whose published assessment was read, written as a proposal that claims nothing; the modules' \
      suggestions are asked for. Ends with status 1 when a difference has no sentence that explains it.
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions
  @OptionGroup var simulation: SimulationOptions

  func run() throws {
    let setup = try AssessmentSetup(near: ".", data: data, modules: modules, simulation: simulation, suggesting: true)
    let list = try list(setup)
    let trials = try trials(list.cases, setup)
    let result = CasesReport(note: list.note, trials: trials)
    try report.write { format, style, width, _ in try render(result, as: format, style: style, width: width) }
    if !result.unexplained.isEmpty {
      let sentence = result.unexplained.joined(separator: "\n")
      throw Stop(status: .found, sentence: "the list of cases is not in step with the assessments:\n\(sentence)")
    }
  }

  private func list(_ setup: AssessmentSetup) throws -> (note: String?, cases: [PublishedCase]) {
    let document = try setup.reader.required("cases/published.yaml", role: "cases")
    let list = document.flatMap {
      PublishedCasesDocument.read($0, domains: setup.modules.domains, problems: setup.reader.problems)
    }
    try setup.reader.stopIfWrong()
    guard let list else { throw Stop(status: .wrongDocument, sentence: "the list of cases cannot be read") }
    return list
  }

  private func trials(_ cases: [PublishedCase], _ setup: AssessmentSetup) throws -> [CaseTrial] {
    let proposals = try cases.map { try proposal($0, setup) }
    try setup.reader.stopIfWrong()
    let used = proposals.compactMap(\.self)
    let answers = try setup.modules.ask(used, vocabulary: setup.library.vocabulary)
    let trials = zip(cases, zip(used, answers)).map { published, answered in
      setup.assessor.assess(
        answered.0, answers: answered.1, inputs: [], warnings: [], problems: setup.reader.problems
      ).map { CaseTrial(published, assessment: $0) }
    }
    try setup.reader.stopIfWrong()
    return trials.compactMap(\.self)
  }

  private func proposal(_ published: PublishedCase, _ setup: AssessmentSetup) throws -> Proposal? {
    let document = try setup.reader.required("cases/\(published.proposal)", role: "proposal")
    return document.flatMap { ProposalDocument.read($0, context: setup.context, problems: setup.reader.problems) }
  }
}
