/// Says on a terminal how far long work is; silent elsewhere, so that output stays the same bytes.
struct Progress {
  private let what: String
  private let isShown = StandardStreams.isTerminal(2)

  init(_ what: String) {
    self.what = what
  }

  /// Replaces the line with the count so far.
  func tell(_ count: Int) {
    if isShown { StandardStreams.show("\r\(count) \(what)") }
  }

  /// Clears the line.
  func end() {
    if isShown { StandardStreams.show("\r\u{1B}[K") }
  }
}
