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
    try? Output.writeAll(Array((harmless(line) + "\n").utf8), to: 2)
  }

  /// Writes to standard error as it stands, without an end of line: for progress on a terminal.
  static func show(_ text: String) {
    try? Output.writeAll(Array(text.utf8), to: 2)
  }

  /// Text from files and from the environment must not steer a terminal: controls and direction marks become U+FFFD.
  private static func harmless(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x09: scalars.append(scalar)
      case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
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
