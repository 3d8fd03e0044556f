internal import CProcess
internal import Glibc

extension FailureCause {
  /// The cause of an end that was not the host's doing, from the way the process ended, the crash handler's record
  /// and what the module printed last.
  init(_ how: impact_exit, _ crash: impact_crash, printed: [String], limits: WorkerLimits) {
    guard how.signalled == 1 else {
      self = Self.exited(how.code)
      return
    }
    // The record is the module's to scribble on: believe it only where it agrees with the kernel.
    let record = crash.signal == UInt32(bitPattern: how.code) ? crash : impact_crash()
    let isFault = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT].contains(how.code)
    if isFault, record.near_stack == 1 {
      self = .stackOverflow
    } else if isFault, Self.ranOutOfMemory(record, printed, limits) {
      self = .memoryLimit(megabytes: limits.memoryMegabytes)
    } else if isFault, record.handing_over == 1 {
      self = .badPointer
    } else {
      self = Self.ended(by: how.code, limits)
    }
  }

  private static func exited(_ code: Int32) -> FailureCause {
    code == IMPACT_EXIT_LINE ? .brokeContract("its line to the host broke") : .endedItself(code: code)
  }

  private static func ended(by signal: Int32, _ limits: WorkerLimits) -> FailureCause {
    switch signal {
    case SIGILL, SIGTRAP: .runtimeCheck
    case SIGXCPU: .processorLimit
    case SIGALRM: .timeLimit(seconds: Double(limits.callSeconds))
    case SIGXFSZ: .wroteFile
    case SIGSYS: .forbiddenCall
    case SIGKILL: .killedFromOutside
    default: .signal(signal)
    }
  }

  /// Seven eighths of the allowance in use when it crashed, or the words by which allocators give up.
  private static func ranOutOfMemory(_ crash: impact_crash, _ printed: [String], _ limits: WorkerLimits) -> Bool {
    let allowed = UInt64(limits.memoryMegabytes) << 20
    if crash.memory_bytes >= allowed - allowed / 8 { return true }
    let words = ["failed to allocate", "std::bad_alloc", "memory allocation of"]
    return printed.contains { line in words.contains { line.contains($0) } }
  }
}
