/// A module's failure in words: what happened, while doing what, what it means, what to do.
public struct ModuleFailureReport: Sendable, Equatable {
  /// The cause, for programs.
  public var cause: FailureCause

  /// What the module was doing.
  public var phase: WorkerPhase

  /// One line: which module, what happened, while doing what.
  public var summary: String

  /// What is known beyond that, one line each: signal, place, progress, last output.
  public var details: [String]

  /// What it means for the report.
  public var meaning: String

  /// What to do next.
  public var remedy: String
}
