public import ArgumentParser
public import Impact
import Reports
import YAMLReading

/// `cyp-impact strategy show`: the objectives with target, standing, lead and source.
struct StrategyShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "List the objectives: target, how binding, when due, who leads, what it rests on.",
    aliases: ["list"])

  @Option(help: "Only objectives of this outcome, such as O4.")
  var outcome: String?

  @Option(help: "Only what this body leads or takes part in, by code or name.")
  var department: String?

  @Option(help: "Only what holds in this nation.")
  var nation: Nation?

  @Option(help: "Only this standing: target, commitment or direction.")
  var status: StrategyObjective.Status?

  @OptionGroup var output: StrategyOutputOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    try output.protect(data.strategy)
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    guard library.strategies.main != nil else {
      throw Stop(status: .couldNotRun, sentence: "no strategy was found; name one with --strategy")
    }
    let filter = StrategyList.Filter(
      outcome: try known(outcome, among: library.strategies), department: try code(library.vocabulary),
      nation: nation?.rawValue, status: status)
    try output.write { format, style, width, detail in
      try render(
        StrategyList(library.strategies, filter: filter), as: format, style: style, width: width, detail: detail)
    }
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
  }

  private func known(_ outcome: String?, among strategies: StrategySet) throws -> String? {
    let ids = strategies.strategies.flatMap(\.outcomes).map(\.id)
    guard let outcome, !ids.contains(outcome) else { return outcome }
    throw stop("--outcome \(outcome): no strategy has such an outcome.", outcome, ids)
  }

  private func code(_ vocabulary: Vocabulary) throws -> String? {
    guard let department else { return nil }
    if let code = vocabulary.departments.resolve(department, on: nil) { return code }
    throw stop("--department \(department): no such body is known.", department, vocabulary.departments.allNames)
  }

  private func stop(_ sentence: String, _ word: String, _ words: [String]) -> Stop {
    let near = NearMiss.suggestion(for: word, among: words).map { " Did you mean `\($0)`?" } ?? ""
    return Stop(status: .wrongDocument, sentence: sentence + near)
  }
}

extension Nation: ExpressibleByArgument {}
extension StrategyObjective.Status: ExpressibleByArgument {}
