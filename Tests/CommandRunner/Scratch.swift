public import Foundation
import Synchronization

/// A folder of its own for one test, removed with it.
public final class Scratch: Sendable {
  /// The folder.
  public let folder: URL

  /// Makes an empty folder that only the present user may change.
  public init() throws {
    var name = Array("/tmp/cyp-impact-test.XXXXXX".utf8CString)
    guard let made = mkdtemp(&name) else { throw SystemFailure(number: errno) }
    folder = URL(filePath: String(cString: made), directoryHint: .isDirectory)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Removes the folder when the tests end, for one that is kept until then.
  public func removeAtExit() {
    let isFirst = Self.kept.withLock { kept in
      kept.append(folder)
      return kept.count == 1
    }
    guard isFirst else { return }
    atexit {
      for folder in Scratch.kept.withLock({ $0 }) { try? FileManager.default.removeItem(at: folder) }
    }
  }

  private static let kept = Mutex<[URL]>([])

  /// The path of a file in the folder.
  public func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file, its folders too, and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

  /// Writes a file, its folders too, and returns its path.
  @discardableResult
  public func write(_ bytes: Data, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try makeFolder(file.deletingLastPathComponent())
    try bytes.write(to: file)
    return file.path
  }

  /// Copies a file or a folder, whoever may write to the original, and returns the copy's path.
  @discardableResult
  public func copy(_ original: URL, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try makeFolder(file.deletingLastPathComponent())
    // A program that starts meanwhile would hold the copy open for writing, and it could not be run (ETXTBSY).
    try Command.spawning.withLock { try FileManager.default.copyItem(at: original, to: file) }
    let mode = FileManager.default.isExecutableFile(atPath: file.path) ? 0o755 : 0o644
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    return file.path
  }

  /// Everything in the folder, by its path in it, sorted.
  public var names: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()) ?? [] }

  private func makeFolder(_ folder: URL) throws {
    let mode: [FileAttributeKey: Any] = [.posixPermissions: 0o755]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: mode)
  }
}
