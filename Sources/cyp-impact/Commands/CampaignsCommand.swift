import ArgumentParser
import Impact
import Reports

/// `cyp-impact campaigns …`: what the register says about campaigns together.
struct Campaigns: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the campaign register.", subcommands: [CampaignsCheck.self])
}

/// `cyp-impact campaigns check`: conflicts between registered campaigns.
struct CampaignsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Flag campaigns that collide, with the evidence and what would clear it.")

  @OptionGroup var report: ReportOptions
  @OptionGroup var data: DataOptions

  @Option(help: "End with status 1 when a conflict is at or above this: high, medium, low, info.")
  var failOn: FailOn = .never

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    let conflicts = ConflictFinder(vocabulary: library.opposites).find(in: library.register)
    try report.write { format, style, width, _ in
      render(conflicts, register: library.register, as: format, style: style, width: width)
    }
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
    if conflicts.conflicts.contains(where: { failOn.reaches($0.severity.rawValue) }) {
      throw Stop(status: .found, sentence: "")
    }
  }
}
