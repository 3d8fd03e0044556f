/// The last 64 KiB of what a module printed: enough to explain a failure, never more memory than that.
struct OutputRing {
  static let capacity = 64 * 1024

  private var bytes: [UInt8] = []
  private var dropped = 0

  /// Adds what was just read, letting go of the oldest.
  mutating func append(_ chunk: some Collection<UInt8>) {
    bytes.append(contentsOf: chunk)
    guard bytes.count > 2 * Self.capacity else { return }
    trim()
  }

  /// The lines held, and empties the ring. Says so when the beginning is missing.
  mutating func takeLines() -> [String] {
    trim()
    defer { self = OutputRing() }
    let lines = PlainText.lines(bytes)
    return dropped == 0 ? lines : ["(\(dropped) earlier bytes are not shown)"] + lines
  }

  private mutating func trim() {
    let excess = bytes.count - Self.capacity
    guard excess > 0 else { return }
    bytes.removeFirst(excess)
    dropped += excess
  }
}
