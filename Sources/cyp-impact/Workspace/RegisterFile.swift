import Glibc
import Impact

/// Reads a large file: at once, or a piece at a time.
enum RegisterFile {
  /// The register in a file in which nothing is quoted and nothing is wrong; nil for any other, and for standard input.
  ///
  /// - Throws: `Stop` when there is no such file or it cannot be opened.
  static func plainRegister(_ path: String) throws -> OverlapRegister? {
    guard path != "-" else { return nil }
    let (descriptor, size) = try opened(path)
    defer { close(descriptor) }
    return OverlapRegister.read(
      plain: RegisterPieces(count: size) { offset, buffer in
        // What cannot be read is missing: then the file is read at once, and the reason said.
        fill(buffer) { pread(descriptor, $0, $1, offset + $2) }.filled
      })
  }

  /// The bytes of a file, or of standard input for `-`; at most one more than `limit`, so that the reader refuses it.
  ///
  /// - Throws: `Stop` when there is no such file or it cannot be read.
  static func bytes(of path: String, limit: Int) throws -> [UInt8] {
    guard path != "-" else { return try contents(of: STDIN_FILENO, expecting: 65_536, limit, "standard input") }
    let (descriptor, size) = try opened(path)
    defer { close(descriptor) }
    // One byte more than it has, to see that it ended.
    return try contents(of: descriptor, expecting: min(size, limit) + 1, limit, path)
  }

  private static func opened(_ path: String) throws -> (descriptor: Int32, size: Int) {
    // Without waiting: a pipe that nobody writes to is refused instead of holding the program for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw stop(path, errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      defer { close(descriptor) }
      throw stop(path, errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Stop(status: .couldNotRun, sentence: "\(path) could not be read: this is not a file; pass - for a pipe")
    }
    return (descriptor, Int(status.st_size))
  }

  private static func contents(of descriptor: Int32, expecting: Int, _ limit: Int, _ name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var room = expecting
    while bytes.count <= limit {
      let piece = try [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        let result = fill(UnsafeMutableRawBufferPointer(buffer)) { place, count, _ in read(descriptor, place, count) }
        if result.error != 0 { throw stop(name, result.error) }
        filled = result.filled
      }
      let isLast = piece.count < room
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if isLast { return bytes }
      room = min(max(bytes.count, 65_536), limit + 1)
    }
    return bytes
  }

  /// Reads until the buffer is full or the input ends; `read` gets a place, how many bytes it has, and how many were
  /// read before it. Returns how many were read, and the number of an error, or 0.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, _ read: (UnsafeMutableRawPointer, Int, Int) -> Int
  ) -> (filled: Int, error: Int32) {
    var filled = 0
    while filled < buffer.count, let start = buffer.baseAddress {
      let count = read(start + filled, buffer.count - filled, filled)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return (filled, errno) }
      if count == 0 { break }
      filled += count
    }
    return (filled, 0)
  }

  private static func stop(_ name: String, _ number: Int32) -> Stop {
    Stop(status: .couldNotRun, sentence: "\(name) could not be read: \(Output.Failure(number: number).words)")
  }
}
