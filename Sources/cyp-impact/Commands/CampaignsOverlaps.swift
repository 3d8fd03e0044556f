import ArgumentParser
import Impact
import Reports
import YAMLReading

/// `cyp-impact campaigns overlaps REGISTER.csv`: how many campaigns of a large register overlap.
struct CampaignsOverlaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlaps",
    abstract: "Count the campaigns of a register that speak to the same people about the same thing at the same time.",
    discussion: """
      The register is a CSV file in UTF-8. Its first line names the columns, in any order: id, start, end, audiences, \
      themes and, where campaigns name each other, refs. Dates are written YYYY-MM-DD; several words in a cell are \
      separated by semicolons. A million campaigns take about a second.
      """)

  @Argument(help: "The register, a CSV file; - for standard input.", completion: .file(extensions: ["csv"]))
  var register: String

  @OptionGroup var report: ReportOptions

  func run() throws {
    let progress = ProgressLine()
    progress.show("reading the register …")
    let problems = Problems()
    let register: OverlapRegister
    do { register = try read(problems) } catch {
      progress.clear()
      throw error
    }
    let count = OverlapCount(of: register) { progress.countPart(of: $0) }
    progress.clear()
    try report.write { format, style, width, _ in
      try render(RegisterOverlaps(count), as: format, style: style, width: width)
    }
    for warning in problems.sorted { StandardStreams.say(warning.rendered()) }
  }

  /// The register; its bytes are let go of before the campaigns are compared.
  private func read(_ problems: Problems) throws -> OverlapRegister {
    if let register = try RegisterFile.plainRegister(register) { return register }
    let file = SourceFile(
      name: register == "-" ? "standard input" : register,
      bytes: try RegisterFile.bytes(of: register, limit: OverlapRegister.maximumBytes))
    let mayBePlain = register == "-"
    if let register = OverlapRegister.read(file, mayBePlain: mayBePlain, problems: problems) { return register }
    let items = problems.sorted.map { $0.rendered() }
    throw Stop(
      status: .wrongDocument,
      sentence: "the register cannot be used as it stands\n\n\(items.joined(separator: "\n\n"))\n\nNothing was written."
    )
  }
}
