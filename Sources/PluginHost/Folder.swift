internal import CProcess
internal import Glibc

/// The few questions discovery asks of the file system.
enum Folder {
  /// The names in a folder, sorted, without hidden ones; empty when it cannot be read.
  static func names(_ path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The absolute path without links; `nil` when there is nothing there.
  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func owner(_ path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_uid : nil
  }

  static func parent(_ path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  static func lastName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "" }

  /// Everything in an open file, up to `limit` bytes; `nil` when it cannot be read or is longer. Closes it.
  static func contents(closing descriptor: Int32, limit: Int) -> [UInt8]? {
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
    return nil
  }
}

extension FileTrust {
  /// Why files in this folder cannot be trusted; `nil` when they can.
  func problem(folder: String) -> FileProblem? {
    let code = impact_check_folder(folder, owner ?? 0, groupMayWrite ? 1 : 0)
    return code == 0 ? nil : FileProblem(path: folder, code: code, isFolder: true)
  }
}
