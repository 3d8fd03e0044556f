import ArgumentParser
import Reports

/// `cyp-impact plugins list`: the modules that would be asked, with how much each holds.
struct PluginsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the modules that would be asked, what each holds, and what is wrong with any of them.",
    discussion: "Each module is loaded in a process of its own and asked for its questions; no proposal is read.")

  @OptionGroup var report: ReportOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    let list = try ModuleSet(reader, library: library, options: modules, proposalPath: ".").list()
    try report.write { format, style, width, _ in try render(list, as: format, style: style, width: width) }
  }
}
