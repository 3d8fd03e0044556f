import Glibc

/// Reads a large file at once.
enum RegisterFile {
  /// The bytes of a file, or of standard input for `-`; at most one more than `limit`, so that the reader refuses it.
  ///
  /// - Throws: `Stop` when there is no such file or it cannot be read.
  static func bytes(of path: String, limit: Int) throws -> [UInt8] {
    guard path != "-" else { return try contents(of: STDIN_FILENO, expecting: 65_536, limit, "standard input") }
    // Without waiting: a pipe that nobody writes to is refused instead of holding the program for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw stop(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw stop(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Stop(status: .couldNotRun, sentence: "\(path) could not be read: this is not a file; pass - for a pipe")
    }
    // One byte more than it has, to see that it ended.
    return try contents(of: descriptor, expecting: min(Int(status.st_size), limit) + 1, limit, path)
  }

  private static func contents(of descriptor: Int32, expecting: Int, _ limit: Int, _ name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var room = expecting
    while bytes.count <= limit {
      let piece = try [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        filled = try fill(buffer, from: descriptor, name)
      }
      let isLast = piece.count < room
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if isLast { return bytes }
      room = min(max(bytes.count, 65_536), limit + 1)
    }
    return bytes
  }

  /// Reads until the buffer is full or the input ends.
  private static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, _ name: String) throws
    -> Int
  {
    var filled = 0
    while filled < buffer.count, let start = buffer.baseAddress {
      let count = read(descriptor, start + filled, buffer.count - filled)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw stop(name, errno) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  private static func stop(_ name: String, _ number: Int32) -> Stop {
    Stop(status: .couldNotRun, sentence: "\(name) could not be read: \(Output.Failure(number: number).words)")
  }
}
