import ArgumentParser

/// `cyp-impact plugins …`: the modules that are there.
struct Plugins: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the assessment modules.", subcommands: [PluginsList.self, PluginsInspect.self])
}
