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
    let conflicts = ConflictFinder(knowledge: library.knowledge).find(in: library.register)
    try report.write { format, style, width, detail in
      try render(listed(conflicts, library.register), as: format, style: style, width: width, detail: detail)
    }
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
    if conflicts.conflicts.contains(where: { failOn.reaches($0.severity.rawValue) }) {
      throw Stop(status: .found, sentence: "")
    }
  }

  /// The conflicts with the names of the campaigns that they are between.
  private func listed(_ report: ConflictReport, _ register: CampaignRegister) -> RegisterConflicts {
    RegisterConflicts(
      campaigns: register.campaigns.map {
        RegisterConflicts.Campaign(id: $0.id, ref: $0.ref, name: $0.name)
      },
      conflicts: report.conflicts,
      suppressed: report.suppressed.map {
        RegisterConflicts.Suppressed(kind: $0.kind, between: $0.between, reason: $0.reason)
      })
  }
}
