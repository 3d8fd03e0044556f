internal import CProcess

/// What a module has said so far in one call, bounded by the limits whatever the worker claims.
struct Answer {
  /// More log lines than this are counted and not kept.
  static let logLines = 1000

  private(set) var emitted: [EmittedItem] = []
  private(set) var mistake: (item: Int, JSONMistake)?
  private(set) var failMessage = ""
  private(set) var log: [String] = []
  private var bytes = 0
  private var items = 0
  private var hasOnlyPrinted = false

  /// Takes one item; keeps it when it is JSON. False when the worker sends more than it may.
  mutating func emit(kind: Int32, _ json: ArraySlice<UInt8>, limits: WorkerLimits) -> Bool {
    items += 1
    bytes += json.count
    guard (1...7).contains(kind), items <= limits.outputItems, bytes <= limits.outputBytes else { return false }
    let json = Array(json)
    if let found = JSONCheck.mistake(in: json) {
      mistake = mistake ?? (items, found)
    } else {
      emitted.append(EmittedItem(kind: Int(kind), json: json))
    }
    return true
  }

  mutating func fail(_ message: ArraySlice<UInt8>) { failMessage = PlainText.line(message) }

  mutating func note(_ line: String) {
    if log.count < Self.logLines { log.append(line) }
  }

  /// A module that prints its answer instead of emitting it should be told so.
  mutating func addPrinted(_ lines: [String]) {
    for line in lines { note("printed: \(line)") }
    if !lines.isEmpty, items == 0 {
      hasOnlyPrinted = true
      note("The module handed the host nothing; what it printed is not read as an answer.")
    }
  }

  /// Why the call cannot count as answered although the module came to its end; `nil` when it can.
  func fault(status: Int32, flags: UInt32, limits: WorkerLimits) -> FailureCause? {
    if let (item, found) = mistake { return .notJSON(item: item, mistake: found) }
    if flags & UInt32(IMPACT_DONE_LIMIT) != 0 || status == 6 {
      return .outputLimit(bytes: limits.outputBytes, items: limits.outputItems)
    }
    if flags & UInt32(IMPACT_DONE_MISUSE) != 0 {
      return .brokeContract("it used a function of the host in a way the interface does not allow; the log says which")
    }
    if status == 3 { return .cancelled(seconds: limits.assessSeconds) }
    if status == 0, hasOnlyPrinted { return .onlyPrinted }
    return status == 0 || status == 2 ? nil : .reported(status: status, message: failMessage)
  }
}
