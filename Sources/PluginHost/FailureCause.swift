/// Why a module failed, as far as the host can tell from outside.
public enum FailureCause: Sendable, Equatable {
  /// The host ended it at its deadline of this many seconds.
  case timeLimit(seconds: Double)

  /// It stopped itself when the host told it that most of its time limit was used.
  case cancelled(seconds: Double)

  /// The kernel ended it for its use of processor time.
  case processorLimit

  /// It needed more than this many mebibytes.
  case memoryLimit(megabytes: Int)

  /// It ran past the end of its stack.
  case stackOverflow

  /// Swift stopped it: an index, a nil, an overflow or a precondition.
  case runtimeCheck

  /// It handed the host an address that cannot be read.
  case badPointer

  /// It ended by this signal.
  case signal(Int32)

  /// It tried a system call that modules may not make.
  case forbiddenCall

  /// It tried to write a file.
  case wroteFile

  /// Something else ended it: the machine short of memory, or a person.
  case killedFromOutside

  /// It ended its own process with this exit code.
  case endedItself(code: Int32)

  /// It did on its line to the host what the contract does not allow.
  case brokeContract(String)

  /// Its item of this number (from 1) is not JSON at this byte (from 0).
  case notJSON(item: Int, mistake: JSONMistake)

  /// It printed text and handed the host nothing, so that nobody can tell what it meant to answer.
  case onlyPrinted

  /// It said more than the limits allow.
  case outputLimit(bytes: Int, items: Int)

  /// It reported a fault of its own.
  case reported(status: Int32, message: String)

  /// It died this many times and is not started again.
  case quarantined(deaths: Int)
}
