import ArgumentParser

/// What the program's exit status means; "found something" and "could not run" are different numbers.
enum ExitStatus: Int32, Error {
  /// Done.
  case done = 0
  /// Done, and something at or above `--fail-on` was found.
  case found = 1
  /// A document or the command line is wrong; nothing was written.
  case wrongDocument = 2
  /// Done, but a module gave no answer.
  case incomplete = 3
  /// Could not run: no plugins, missing file, no permission, output that cannot be written.
  case couldNotRun = 4

  /// The parser's form of it.
  var code: ExitCode { ExitCode(rawValue) }
}

/// A sentence for standard error and the status to end with.
struct Stop: Error {
  /// The status.
  var status: ExitStatus
  /// The sentence; empty when everything has been said.
  var sentence: String
}
