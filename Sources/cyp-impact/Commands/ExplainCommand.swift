import ArgumentParser
import Impact
import Reports
import YAMLReading

/// `cyp-impact explain`: how a proposal's scores came about, the page of one question, or the method's parameters.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a proposal's scores, a question, or the method's parameters.",
    discussion: """
      explain proposal.yaml    each score, factor by factor, with sources and lines
      explain E01              what a question asks, why it matters, how it is judged and what would help; the same for
                               the program's own checks, such as effect-stale-baseline
      explain parameters       each number of the method, who answers for it and where it comes from
      explain                  all questions and checks
      """)

  @Argument(
    help: "A proposal, the id of a question, or the word parameters; without it, all questions are listed.",
    completion: .file(extensions: ["yaml", "yml"]))
  var subject: String?

  @Option(help: "Explain this effect of the proposal only.")
  var effect: String?

  @OptionGroup var report: ReportOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions
  @OptionGroup var simulation: SimulationOptions
  @OptionGroup var suggestions: SuggestionOptions

  func run() throws {
    if let subject, Self.isDocument(subject) { return try explain(proposal: subject) }
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    if subject == "parameters" {
      return try report.write { format, style, width, _ in
        try render(library.table, as: format, style: style, width: width)
      }
    }
    try explain(question: subject, library, reader)
  }

  /// A file that is there, or a name that can only be one.
  private static func isDocument(_ subject: String) -> Bool {
    subject == "-" || subject.hasSuffix(".yaml") || subject.hasSuffix(".yml") || Paths.isReadableFile(subject)
  }

  private func explain(proposal path: String) throws {
    let run = try ProposalRun(path, data: data, modules: modules, simulation: simulation, suggestions: suggestions)
    let assessment = try run.assessment()
    guard let explanation = Explanation(of: assessment, effect: effect) else {
      let ids = assessment.effects.map(\.id).joined(separator: ", ")
      throw Stop(
        status: .wrongDocument,
        sentence: "the proposal has no effect “\(effect ?? "")”; its effects are \(ids.isEmpty ? "none" : ids)")
    }
    try report.write { format, style, width, _ in try render(explanation, as: format, style: style, width: width) }
    try run.stopIfIncomplete()
  }

  private func explain(question: String?, _ library: Library, _ reader: DocumentReader) throws {
    let found = try ModuleSet(reader, library: library, options: modules, proposalPath: ".")
    let pages = try found.pages()
    guard let question else {
      let book = RuleBook(questions: pages)
      return try report.write { format, style, width, _ in try render(book, as: format, style: style, width: width) }
    }
    guard let page = pages.first(where: { $0.id.lowercased() == question.lowercased() }) else {
      let near = NearMiss.suggestion(for: question, among: pages.map(\.id)).map { "; did you mean \($0)?" } ?? "."
      throw Stop(
        status: .wrongDocument,
        sentence:
          "no module has a question “\(question)”, and there is no such file\(near) `cyp-impact explain` lists the "
          + "questions")
    }
    try report.write { format, style, width, _ in try render(page, as: format, style: style, width: width) }
  }
}
