import Glibc

/// Paths as text, without a library for them.
enum Paths {
  /// The folder of a path: "a/b.yaml" → "a", "b.yaml" → ".".
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last component.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The absolute path without links; nil when it does not exist.
  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether a folder is there.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything is there.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether an ordinary file is there that may be read.
  static func isReadableFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, R_OK) == 0
  }

  /// A folder and those above it, nearest first.
  static func upwards(from folder: String) -> [String] {
    guard var current = real(folder) else { return [] }
    var folders = [current]
    while current != "/" {
      current = self.folder(of: current)
      folders.append(current)
    }
    return folders
  }

  /// Names in a folder with one of these endings, in small letters or capitals, sorted bytewise.
  static func files(in folder: String, endingIn endings: [String]) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let isWanted = endings.contains { name.lowercased().hasSuffix($0) }
      if isWanted, !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The folder of the running program.
  static var program: String { real("/proc/self/exe").map(folder) ?? "." }
}
