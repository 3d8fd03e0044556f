import Glibc

/// Standard output and error as a program must treat them when somebody has closed them.
enum StandardStreams {
  /// Makes a write to a closed pipe an error instead of a signal, and keeps a file that is opened later from landing
  /// on a standard descriptor that the caller has closed.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Opened for reading only, so that writing to a closed standard output still fails.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes a line to standard error; if that fails too, nobody is listening.
  static func say(_ line: String) {
    try? Output.writeAll(Array((line + "\n").utf8), to: 2)
  }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// An environment variable, when it is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
