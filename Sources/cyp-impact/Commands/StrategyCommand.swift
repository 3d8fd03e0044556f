import ArgumentParser

/// `cyp-impact strategy …`: what the strategies want, and what proposals do for it.
struct StrategyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strategy", abstract: "Look at the strategies, and at what proposals together do for them.",
    subcommands: [StrategyCoverageCommand.self, StrategyShow.self])
}
