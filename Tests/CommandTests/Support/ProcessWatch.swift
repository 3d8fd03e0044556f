import Foundation

/// Sees the workers of a running program through /proc.
final class ProcessWatch {
  /// The program.
  private(set) var host: Int32 = 0
  /// The module of each worker, by process.
  private(set) var workers: [Int32: String] = [:]

  /// Looks which processes are children of `host` and what they were started as.
  func look(at host: Int32) {
    self.host = host
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
      guard let pid = Int32(name), parent(of: pid) == host else { continue }
      let arguments = text("/proc/\(pid)/cmdline").split(separator: "\0").map(String.init)
      if arguments.first == "cyp-impact-worker", arguments.count > 1 { workers[pid] = arguments[1] }
    }
  }

  /// The fourth field of /proc/PID/stat, which follows the name in brackets.
  private func parent(of pid: Int32) -> Int32? {
    let fields = text("/proc/\(pid)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 1 ? Int32(fields[1]) : nil
  }

  private func text(_ path: String) -> String {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
