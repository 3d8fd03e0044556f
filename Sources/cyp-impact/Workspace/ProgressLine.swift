import Synchronization

/// One line on standard error that tells how far long work is; nothing where that is not a terminal.
final class ProgressLine: Sendable {
  private let isShown = StandardStreams.isTerminal(2)
  private let done = Atomic(0)

  /// Shows a line in place of the one before.
  func show(_ line: String) {
    // Back to the start of the line, and clear what is there; no line break, which would scroll.
    if isShown { try? Output.writeAll(Array("\r\u{1B}[K\(line)".utf8), to: 2) }
  }

  /// Counts one more of the parts of a comparison.
  func countPart(of parts: Int) {
    let done = done.wrappingAdd(1, ordering: .relaxed).newValue
    show("compared \(done * 100 / max(1, parts)) per cent …")
  }

  /// Takes the line away.
  func clear() { show("") }
}
