internal import CProcess
internal import Glibc

/// Puts a module's failure into words.
struct FailureSentence {
  let launch: ModuleLaunch
  let cause: FailureCause
  let phase: WorkerPhase

  func report(
    crash: impact_crash?, progress: (done: UInt64, total: UInt64)?, lastLines: [String]
  ) -> ModuleFailureReport {
    ModuleFailureReport(
      cause: cause, phase: phase, summary: summary,
      details: details(crash, progress) + lastLines.map { "last output: \($0)" }, meaning: meaning, remedy: remedy)
  }

  /// The printed lines that tell most: Swift's own word on a trap, which a stack trace may follow, or else the last five.
  static func telling(_ lines: [String]) -> [String] {
    let fatal = lines.filter { $0.contains("Fatal error") }
    return fatal.isEmpty ? lines.suffix(5) : fatal.suffix(1)
  }

  private func details(_ crash: impact_crash?, _ progress: (done: UInt64, total: UInt64)?) -> [String] {
    var lines: [String] = []
    if let crash, crash.signal != 0 {
      lines.append("signal \(crash.signal) (\(Self.signalName(Int32(bitPattern: crash.signal))))\(place(crash))")
    }
    if let progress, phase == .create || phase == .assess {
      lines.append("the module had reported \(progress.done) of \(progress.total) steps")
    }
    return lines
  }

  private func place(_ crash: impact_crash) -> String {
    let image = withUnsafeBytes(of: crash.image) { PlainText.line($0.prefix { $0 != 0 }) }
    guard !image.isEmpty else { return "" }
    return image == "module" ? " in \(libraryName)" : " in \(image)"
  }

  private var libraryName: String { launch.libraryPath.split(separator: "/").last.map(String.init) ?? "its library" }

  static func signalName(_ signal: Int32) -> String {
    switch signal {
    case SIGSEGV: "SIGSEGV"
    case SIGBUS: "SIGBUS"
    case SIGILL: "SIGILL"
    case SIGTRAP: "SIGTRAP"
    case SIGABRT: "SIGABRT"
    case SIGFPE: "SIGFPE"
    case SIGSYS: "SIGSYS"
    case SIGXCPU: "SIGXCPU"
    case SIGXFSZ: "SIGXFSZ"
    case SIGKILL: "SIGKILL"
    case SIGTERM: "SIGTERM"
    default: "signal \(signal)"
    }
  }
}

// MARK: Sentences

extension FailureSentence {
  private var summary: String {
    if case .quarantined(let deaths) = cause {
      return "\(who) was not asked again, because it had already failed \(deaths) times."
    }
    return "\(who) \(what) while \(doing)."
  }

  private var who: String { "\(launch.name) \(launch.version) (\(launch.department))" }

  private var doing: String {
    switch phase {
    case .start, .lock: "starting"
    case .load: "loading its library"
    case .entry: "answering its first call"
    case .create: "reading its catalogue"
    case .idle: "waiting for the next proposal"
    case .assess: "assessing the proposal"
    }
  }

  private var what: String {
    switch cause {
    case .timeLimit(let seconds): "was stopped after its time limit of \(Self.seconds(seconds))"
    case .cancelled(let seconds):
      "stopped, as it was asked to, when most of its time limit of \(Self.seconds(seconds)) was used"
    case .processorLimit: "was stopped at its limit for processor time"
    case .memoryLimit(let megabytes): "needed more than its \(megabytes) MB of memory"
    case .stackOverflow: "ran out of stack, probably in a function that calls itself without end,"
    case .runtimeCheck:
      "was stopped by a Swift runtime check (an index out of range, an unexpected nil, an overflow or a precondition)"
    case .badPointer: "handed over an address that cannot be read"
    case .signal(let signal): Self.crashed(signal)
    case .forbiddenCall: "tried a system call that modules may not make"
    case .wroteFile: "tried to write a file, which modules may not do,"
    case .killedFromOutside: "was ended from outside, perhaps because the machine was short of memory,"
    case .endedItself(let code) where phase == .start || phase == .lock:
      "could not be confined (exit code \(code))"
    case .endedItself(let code): "ended its own process (exit code \(code))"
    case .brokeContract(let how): "broke the module interface (\(how))"
    case .notJSON(let item, let mistake):
      "answered with something that is not JSON (item \(item), byte \(mistake.offset): \(mistake.reason))"
    case .onlyPrinted: "printed text, which is not read as an answer, and handed over nothing"
    case .outputLimit(let bytes, let items):
      "answered with more than its limit of \(items) items or \(Self.mebibytes(bytes)) MB"
    case .reported(let status, let message):
      message.isEmpty ? "reported a fault (status \(status)) without a reason" : "reported a fault (“\(message)”)"
    case .quarantined(let deaths): "had already failed \(deaths) times"
    }
  }

  private static func crashed(_ signal: Int32) -> String {
    switch signal {
    case SIGSEGV, SIGBUS: "crashed (it touched memory that is not there)"
    case SIGABRT: "gave up (it called abort)"
    case SIGFPE: "crashed (an impossible calculation, such as a division by zero)"
    default: "was ended by \(signalName(signal))"
    }
  }

  private var meaning: String {
    switch phase {
    case .assess: "Its answer for this proposal is incomplete. The other modules are not affected."
    default: "It has no answer for this proposal. The other modules are not affected."
    }
  }

  private var remedy: String {
    let report = launch.contact.map { "Report it to \($0)" } ?? "Report it to \(launch.department)"
    switch cause {
    case .timeLimit, .cancelled, .processorLimit, .memoryLimit, .outputLimit:
      return "Try a smaller proposal or a higher limit. \(report) if it happens again."
    case .killedFromOutside: return "Run the assessment again. \(report) if it happens again."
    case .reported(status: 1, message: _):
      return "Correct the proposal where the message points, or \(report.lowercasedFirst)."
    case .reported(status: 5, message: _), .reported(status: 7, message: _):
      return "Correct the module's catalogue.yaml, or \(report.lowercasedFirst)."
    default: return "\(report), with the proposal that was being assessed."
    }
  }

  /// 10 rather than 10.0, no more than two decimal places, and never 0 for what is more.
  private static func number(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    if rounded == 0, value > 0 { return "less than 0.01" }
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  private static func seconds(_ value: Double) -> String { number(value) + (value == 1 ? " second" : " seconds") }

  private static func mebibytes(_ bytes: Int) -> String { number(Double(bytes) / 1_048_576) }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
