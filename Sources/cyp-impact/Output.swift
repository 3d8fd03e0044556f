import Glibc

/// Writes results: to standard output, or to a file that is either whole or untouched.
enum Output {
  /// Writes `text` to `path`, or to standard output when there is none or it is `-`.
  ///
  /// - Throws: `Stop` with one sentence; nothing half-written stays behind.
  static func write(_ text: String, to path: String?) throws {
    let bytes = Array(text.utf8)
    guard let path, path != "-" else {
      do { try writeAll(bytes, to: 1) } catch let error as Failure {
        throw Stop(
          status: .couldNotRun, sentence: "could not write the result to standard output: \(error.words)")
      }
      return
    }
    do { try isPlain(path) ? replace(path, with: bytes) : writeThrough(path, bytes) } catch let error as Failure {
      throw Stop(status: .couldNotRun, sentence: "could not write \(path): \(error.words); no report was left behind")
    }
  }

  /// A failed system call.
  struct Failure: Error {
    let number: Int32
    /// The system's words, such as "No space left on device".
    var words: String { String(cString: strerror(number)) }
  }

  /// Writes every byte, however small the pieces.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure(number: errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Whether `path` is, or would be, an ordinary file; devices and pipes are written to as they are.
  private static func isPlain(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }

  private static func writeThrough(_ path: String, _ bytes: [UInt8]) throws {
    // Without waiting: a pipe that nobody reads is refused instead of holding the program for ever.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    defer { close(descriptor) }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    try writeAll(bytes, to: descriptor)
  }

  /// Writes beside the target and renames, so that a reader sees the old file or the new one.
  private static func replace(_ path: String, with bytes: [UInt8]) throws {
    let temporary = path + ".cyp-impact-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    do {
      defer { close(descriptor) }
      try writeAll(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw Failure(number: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let failure = Failure(number: errno)
      unlink(temporary)
      throw failure
    }
  }
}
