import ArgumentParser
import Impact
import Reports

/// `cyp-impact campaigns check`: conflicts between registered campaigns.
struct CampaignsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Flag campaigns that collide, with the evidence and what would clear it.",
    discussion: """
      With --theme, --department or --nation a conflict is listed when one of its campaigns is among them; \
      with --from or --to when all of its campaigns may have run in that time.
      """)

  @OptionGroup var filter: CampaignFilterOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var data: DataOptions

  @Option(help: "End with status 1 when an undecided conflict is at or above this: high, medium, low, info.")
  var failOn: FailOn = .never

  @Option(help: "Conflicts to list at most, the gravest first; the others are counted.")
  var most: Int = 1000

  func validate() throws {
    guard (1...100_000).contains(most) else { throw ValidationError("--most is between 1 and 100000.") }
  }

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    let wanted = try filter.filter(CampaignVocabulary(library.vocabulary), library.register)
    let campaigns = library.register.campaigns.filter(CampaignFilter(window: wanted.window).includes)
    var finder = library.finder
    finder.mostKept = most
    let progress = Progress("pairs of campaigns compared")
    let about: ((Campaign) -> Bool)? = wanted.hasSubject ? { wanted.includes($0) } : nil
    let register = CampaignRegister(asOf: library.register.asOf, campaigns: campaigns)
    let found = finder.find(in: register, about: about, progress: progress.tell)
    progress.end()
    let conflicts = found.applying(library.decisions, isWhole: filter.words == nil)
    try report.write { format, style, width, detail in
      try render(listed(conflicts, campaigns), as: format, style: style, width: width, detail: detail)
    }
    for warning in reader.warnings { StandardStreams.say("warning: \(warning)") }
    let open = conflicts.conflicts.filter { $0.disposition == nil }
    if open.contains(where: { failOn.reaches($0.severity.rawValue) }) { throw Stop(status: .found, sentence: "") }
  }

  /// The conflicts with the names of the campaigns that they are between.
  private func listed(_ report: ConflictReport, _ campaigns: [Campaign]) -> RegisterConflicts {
    RegisterConflicts(
      campaigns: campaigns.map { RegisterConflicts.Campaign(id: $0.id, ref: $0.ref, name: $0.name) }, report: report,
      narrowedTo: filter.words)
  }
}
