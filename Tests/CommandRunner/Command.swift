import Foundation
import Glibc

/// A program started as a shell would start it, with everything it can see handed in.
public struct Command: Sendable {
  /// Where the program reads from.
  public enum Input: Sendable {
    /// `/dev/null`.
    case nothing
    /// A pipe that holds these bytes, at most 60,000.
    case text(String)
    /// No descriptor 0.
    case closed
  }

  /// Where the program writes its results.
  public enum Output: Sendable {
    /// Kept for the test.
    case kept
    /// No descriptor 1.
    case closed
    /// A pipe that nobody reads.
    case brokenPipe
    /// A file or device.
    case file(String)
    /// A terminal of 80 columns, kept for the test.
    case terminal
  }

  /// The program's path.
  public var program: String
  /// Its arguments, without its own name.
  public var arguments: [String]
  /// The whole environment.
  public var environment: [String: String] = [:]
  /// The working folder.
  public var folder = "/"
  /// Where it reads from.
  public var input = Input.nothing
  /// Where it writes its results.
  public var output = Output.kept
  /// Whether it has a descriptor 2.
  public var hasStandardError = true
  /// Seconds after which it is killed.
  public var timeout = 60.0

  /// A command that has not been started.
  public init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// Starts the program, waits for its end and keeps what it wrote. `meanwhile` is called now and then with its pid.
  public func run(meanwhile: (Int32) -> Void = { _ in }) throws -> Ended {
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    let terminal = if case .terminal = self.output { try Terminal() } else { Terminal?.none }
    let pid = try spawn(output: output.descriptor, errors: errors.descriptor, terminal: terminal)
    let (status, wasKilled) = wait(pid) {
      terminal?.read()
      meanwhile($0)
    }
    terminal?.read()
    let signal = status & 0x7F
    return Ended(
      status: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal == 0 ? nil : signal, timedOut: wasKilled,
      output: terminal?.bytes ?? output.bytes, errors: errors.bytes)
  }

  static let spawning = NSLock()

  private func wait(_ pid: Int32, _ meanwhile: (Int32) -> Void) -> (status: Int32, wasKilled: Bool) {
    let deadline = Date().addingTimeInterval(timeout)
    var status: Int32 = 0
    while waitpid(pid, &status, WNOHANG) == 0 {
      if Date() > deadline {
        kill(pid, SIGKILL)
        waitpid(pid, &status, 0)
        return (status, true)
      }
      meanwhile(pid)
      usleep(2000)
    }
    return (status, false)
  }

  private func spawn(output: Int32, errors: Int32, terminal: Terminal?) throws -> Int32 {
    // One at a time, so that no program inherits a pipe that was made for another.
    Self.spawning.lock()
    defer { Self.spawning.unlock() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let unread = try connect(&actions, output: output, terminal)
    defer { for descriptor in unread { close(descriptor) } }
    if hasStandardError {
      posix_spawn_file_actions_adddup2(&actions, errors, 2)
    } else {
      posix_spawn_file_actions_addclose(&actions, 2)
    }
    var pid: Int32 = 0
    let error = withCStrings(["env", "-C", folder, program] + arguments) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawn(&pid, "/usr/bin/env", &actions, nil, arguments, environment)
      }
    }
    guard error == 0 else { throw SystemFailure(number: error) }
    return pid
  }

  /// Connects descriptors 0 and 1; returns those to close once the program runs.
  private func connect(
    _ actions: inout posix_spawn_file_actions_t, output kept: Int32, _ terminal: Terminal?
  ) throws -> [Int32] {
    var unread: [Int32] = []
    switch input {
    case .nothing: posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    case .closed: posix_spawn_file_actions_addclose(&actions, 0)
    case .text(let text):
      let (reading, writing) = try pipe()
      _ = Array(text.utf8.prefix(60_000)).withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
      close(writing)
      posix_spawn_file_actions_adddup2(&actions, reading, 0)
      unread.append(reading)
    }
    switch output {
    case .kept: posix_spawn_file_actions_adddup2(&actions, kept, 1)
    case .closed: posix_spawn_file_actions_addclose(&actions, 1)
    case .file(let path): posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0)
    case .terminal: posix_spawn_file_actions_addopen(&actions, 1, terminal?.path ?? "", O_RDWR | O_NOCTTY, 0)
    case .brokenPipe:
      let (reading, writing) = try pipe()
      close(reading)
      posix_spawn_file_actions_adddup2(&actions, writing, 1)
      unread.append(writing)
    }
    return unread
  }

  private func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw SystemFailure(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

/// How a program ended, and what it wrote.
public struct Ended: Sendable {
  /// Its exit status; nil when a signal ended it.
  public var status: Int32?
  /// The signal that ended it.
  public var signal: Int32?
  /// Whether it was killed because it took too long.
  public var timedOut: Bool
  /// Standard output.
  public var output: [UInt8]
  /// Standard error.
  public var errors: [UInt8]

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  public var said: String { String(decoding: errors, as: UTF8.self) }

  /// Whether it wrote the same bytes to standard output, and some at all; a test that fails on it prints neither.
  public func wrote(theSameAs other: Ended?) -> Bool { !output.isEmpty && output == other?.output }
}

/// A system call that failed while a test was being prepared.
public struct SystemFailure: Error, CustomStringConvertible {
  /// The number of the error.
  public var number: Int32
  /// The system's words.
  public var description: String { String(cString: strerror(number)) }
}

/// A file without a name that takes what a program writes.
private final class TemporaryFile {
  let descriptor: Int32

  init() throws {
    let name = "/tmp/cyp-impact-test.\(UUID().uuidString)"
    descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure(number: errno) }
    unlink(name)
  }

  deinit { close(descriptor) }

  var bytes: [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    var bytes = [UInt8](repeating: 0, count: max(size, 0))
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return Array(bytes.prefix(max(count, 0)))
  }
}

/// A terminal that a test looks at.
private final class Terminal {
  let path: String
  private(set) var bytes: [UInt8] = []
  private let descriptor: Int32

  init() throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCSPTLCK unlocks the other end, TIOCGPTN tells its number.
    var (lock, number): (Int32, Int32) = (0, 0)
    guard descriptor >= 0, ioctl(descriptor, 0x4004_5431, &lock) == 0, ioctl(descriptor, 0x8004_5430, &number) == 0
    else { throw SystemFailure(number: errno) }
    path = "/dev/pts/\(number)"
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var size = winsize(ws_row: 50, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  deinit { close(descriptor) }

  /// Takes what has been written so far.
  func read() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes += chunk.prefix(count)
    }
  }
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
) rethrows -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return try body(copies + [nil])
}
