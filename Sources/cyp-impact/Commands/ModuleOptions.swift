import ArgumentParser

/// Which modules are asked.
struct ModuleOptions: ParsableArguments {
  @Option(
    name: .customLong("plugin"), parsing: .singleValue,
    help: "A module's folder (or its plugin.json) to use as well; may be repeated.")
  var plugins: [String] = []

  @Option(help: "Seconds that a module may take for one proposal.")
  var timeout: Double?

  func validate() throws {
    if let timeout, !(timeout > 0 && timeout <= 3600) {
      throw ValidationError("--timeout is a number of seconds above 0 and at most 3600.")
    }
  }
}
