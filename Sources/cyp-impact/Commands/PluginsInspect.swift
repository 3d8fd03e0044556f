import ArgumentParser
import Impact
import Reports
import YAMLReading

/// `cyp-impact plugins inspect education`: everything a module knows and asks, each figure with its source.
struct PluginsInspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show a module's figures with their sources, its evidence, questions and files.")

  @Argument(help: "The module's domain, name or id, such as education or uk.cyp-impact.education.")
  var module: String

  @OptionGroup var report: ReportOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    let set = try ModuleSet(reader, library: library, options: modules, proposalPath: ".")
    let inspection = try find(set)
    try report.write { format, style, width, detail in
      try render(inspection, as: format, style: style, width: width, detail: detail)
    }
  }

  private func find(_ set: ModuleSet) throws -> ModuleInspection {
    let wanted = module.lowercased()
    func names(_ id: String, _ name: String, _ domain: String) -> [String] {
      [id, name, domain].map { $0.lowercased() }
    }
    let all = try set.inspections()
    if let found = all.first(where: { names($0.module.id, $0.module.name, $0.module.domain).contains(wanted) }) {
      return found
    }
    let refused = set.refused.first { names($0.module.id, $0.module.name, $0.module.domain).contains(wanted) }
    if let refused { throw Stop(status: .couldNotRun, sentence: "\(refused.module.id): \(refused.reason)") }
    let known = all.flatMap { [$0.module.domain, $0.module.id] }
    let near = NearMiss.suggestion(for: module, among: known).map { "; did you mean \($0)?" } ?? ""
    throw Stop(
      status: .wrongDocument,
      sentence: "there is no module “\(module)”\(near) The modules are "
        + all.map(\.module.domain).joined(separator: ", "))
  }
}
