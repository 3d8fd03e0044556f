import FoundationEssentials
import Testing

/// Files beside the tests.
enum Folder {
  static func tests(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(path)
  }
}

/// Texts kept as files.
enum Snapshot {
  /// Compares a text with its snapshot; `RECORD_SNAPSHOTS=1` writes it anew, and then the diff is to be read.
  static func expect(_ text: String, isSnapshot name: String, _ place: SourceLocation = #_sourceLocation) throws {
    let file = Folder.tests("Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text == kept, "differs from Snapshots/\(name); RECORD_SNAPSHOTS=1 writes it anew", sourceLocation: place)
  }
}
