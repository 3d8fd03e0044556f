import YAMLReading

/// One thing that the program looks at in every proposal, whatever the module: one check, one file.
protocol Check: Sendable {
  /// Its page, which `explain` prints and each finding cites.
  var page: RulePage { get }
  /// What it finds.
  func findings(_ view: CheckView) -> [CheckFinding]
}

/// What a check found.
struct CheckFinding {
  /// The effect or measure that it is about, by id.
  let subject: String
  /// One line.
  let title: String
  /// What was found in this proposal.
  let detail: String
  /// Where in the proposal.
  let place: SourceMark
}
