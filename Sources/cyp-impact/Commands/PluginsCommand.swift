import ArgumentParser

/// `cyp-impact plugins …`: the modules that are there.
struct Plugins: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the assessment modules.", subcommands: [PluginsList.self])
}

/// `cyp-impact plugins list`: reads manifests only; no module's code runs.
struct PluginsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the modules that would be asked, with what is wrong with each.")

  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    let found = try ModuleSet(reader, library: library, options: modules, proposalPath: ".")
    try Output.write(found.listing, to: nil)
  }
}
