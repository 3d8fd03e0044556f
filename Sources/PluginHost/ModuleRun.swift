/// What came of asking one module about one proposal.
public struct ModuleRun: Sendable {
  /// The module's identifier.
  public var id: String

  /// Answered, not applicable, refused or failed.
  public var outcome: ModuleOutcome

  /// What the module emitted, in its order; every item is valid JSON.
  public var emitted: [EmittedItem]

  /// Whether `emitted` may lack items because the module did not come to its end.
  public var isPartial: Bool

  /// What the module logged, then what it printed, one line each, free of control characters.
  public var log: [String]

  /// The manifest the loaded module gave; `nil` when it was never loaded.
  public var manifestJSON: [UInt8]?

  /// The sha256 of the very bytes that were loaded; `nil` when the file could not be opened.
  public var librarySHA256: String?

  /// The module's process; `nil` when none was started.
  public var pid: Int32?

  /// How far the module came.
  public var phase: WorkerPhase
}

/// One JSON object a module handed over.
public struct EmittedItem: Sendable, Equatable {
  /// 1 effect, 2 finding, 3 match, 4 context, 5 answer to a question, 6 suggestion, 7 table.
  public var kind: Int

  /// The object, checked to be JSON and no more than that.
  public var json: [UInt8]
}

/// How a module's turn ended.
public enum ModuleOutcome: Sendable, Equatable {
  /// The module assessed the proposal; it may have had nothing to say.
  case answered

  /// The proposal is none of the module's business; with its reason.
  case notApplicable(String)

  /// The host would not run the module, or the module would not run here; with a sentence that says why.
  case refused(String)

  /// The module crashed, ran out of time or memory, broke the contract or reported a fault.
  case failed(ModuleFailureReport)
}

/// How far a worker has come.
public enum WorkerPhase: UInt32, Sendable, Equatable {
  /// The process is starting or locking itself down.
  case start = 0
  case lock = 1

  /// The library is being loaded, or its entry asked.
  case load = 2
  case entry = 3

  /// The module is reading its catalogue.
  case create = 4

  /// The module waits for a proposal.
  case idle = 5

  /// The module is assessing.
  case assess = 6
}
