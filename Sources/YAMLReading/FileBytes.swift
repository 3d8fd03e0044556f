internal import Glibc

/// Reads a whole file without ever blocking on a pipe or reading more than allowed.
enum FileBytes {
  /// Why a file was not read, in words.
  struct Refusal: Error {
    let message: String
    var help: String?
  }

  /// The bytes of a regular file, or of standard input when `path` is "-".
  static func read(path: String, limit: Int) -> Result<[UInt8], Refusal> {
    if path == "-" { return contents(of: STDIN_FILENO, expecting: 0, limit: limit) }
    guard !path.isEmpty, !path.utf8.contains(0) else { return .failure(.badName) }
    // O_NONBLOCK: opening a pipe nobody writes to must return at once, to be refused below.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(.system(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.system(errno)) }
    if let refusal = refusal(for: status.st_mode & S_IFMT) { return .failure(refusal) }
    guard status.st_size <= limit else { return .failure(.tooLarge(limit)) }
    return contents(of: descriptor, expecting: Int(status.st_size), limit: limit)
  }

  private static func refusal(for type: mode_t) -> Refusal? {
    switch type {
    case S_IFREG: nil
    case S_IFDIR: .folder
    case S_IFIFO: .pipe
    default: .device
    }
  }

  /// Reads to the end; one byte more than allowed is enough to refuse.
  private static func contents(of descriptor: Int32, expecting size: Int, limit: Int) -> Result<[UInt8], Refusal> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { chunk.deallocate() }
    while true {
      let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return .failure(.system(errno)) }
      if count == 0 { return .success(bytes) }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { return .failure(.tooLarge(limit)) }
    }
  }
}

extension FileBytes.Refusal {
  fileprivate static let badName = Self(
    message: "this is not the name of a file", help: "Give the path of a file, or - for standard input.")
  fileprivate static let folder = Self(
    message: "this is a folder, not a file", help: "Give the path of a file inside it.")
  fileprivate static let pipe = Self(
    message: "this is a pipe, not a file", help: "Pass - to read from standard input.")
  fileprivate static let device = Self(
    message: "this is a device or a socket, not a file", help: "Give the path of a file.")

  fileprivate static func tooLarge(_ limit: Int) -> Self {
    Self(
      message: "the file is larger than \(limit / 1_048_576) MiB, the most that is read",
      help: "Split it into several files.")
  }

  fileprivate static func system(_ code: Int32) -> Self {
    switch code {
    case ENOENT:
      Self(message: "there is no such file", help: "Check the spelling and the folder you are in.")
    case EACCES, EPERM:
      Self(message: "you do not have permission to read this file", help: "Ask its owner for read access.")
    case ENOTDIR: Self(message: "part of this path is a file, not a folder", help: "Check the path.")
    case ELOOP: Self(message: "this path leads round a loop of symbolic links", help: "Give the file itself.")
    case ENAMETOOLONG: Self(message: "this path is too long", help: "Use a shorter name.")
    case EISDIR: .folder
    case EAGAIN: Self(message: "there was nothing to read yet", help: "Give the path of a file.")
    default: Self(message: "the file could not be read: \(String(cString: strerror(code)))", help: nil)
    }
  }
}
