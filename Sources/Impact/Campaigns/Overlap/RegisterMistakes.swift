internal import Glibc
internal import YAMLReading

/// Notes the mistakes of a register with their places; sentences are only made while they will be shown.
struct RegisterMistakes {
  private let file: SourceFile
  private let problems: Problems
  /// How many mistakes were noted.
  private(set) var count = 0

  /// For the mistakes of one file.
  init(file: SourceFile, problems: Problems) {
    self.file = file
    self.problems = problems
  }

  /// Notes a mistake at an offset within the record that a scanner has just read.
  mutating func report(_ message: @autoclosure () -> RegisterMessage, at offset: Int, of scanner: CSVScanner) {
    count += 1
    if count > Problems.limit {
      // Past the limit problems are only counted.
      problems.error(RegisterMessage.another, at: nil as SourceMark?, in: file)
    } else {
      let message = message()
      problems.error(
        message.text, at: mark(offset, scanner.recordStart, scanner.recordLine), in: file, help: message.help)
    }
  }

  /// Notes a mistake of the file as a whole.
  mutating func report(_ message: RegisterMessage) {
    count += 1
    problems.error(message.text, at: nil as SourceMark?, in: file, help: message.help)
  }

  /// Notes a doubt.
  func warn(_ message: RegisterMessage, at mark: SourceMark) {
    problems.warning(message.text, at: mark, in: file, help: message.help)
  }

  /// The place of an offset within the record that a scanner has just read.
  func mark(_ offset: Int, of scanner: CSVScanner) -> SourceMark {
    mark(offset, scanner.recordStart, scanner.recordLine)
  }

  /// Whether the file is UTF-8 text of a size that is read; notes the first reason why not.
  mutating func isText() -> Bool {
    guard file.bytes.count <= OverlapRegister.maximumBytes else {
      report(.tooLarge)
      return false
    }
    if let offset = firstInvalidByte() {
      reportByte(.notUTF8(file.bytes[offset]), at: offset)
    } else if let offset = firstNul() {
      reportByte(.nul, at: offset)
    }
    return count == 0
  }

  private func firstInvalidByte() -> Int? {
    let bytes = file.bytes
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private func firstNul() -> Int? {
    file.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let found = memchr(start, 0, bytes.count) else { return nil }
      return UnsafeRawPointer(found) - start
    }
  }

  private mutating func reportByte(_ message: RegisterMessage, at offset: Int) {
    count += 1
    problems.error(message.text, at: mark(offset, 0, 1), in: file, help: message.help)
  }

  /// Counts the lines from a place whose line is known, and the characters since the last of them.
  private func mark(_ offset: Int, _ start: Int, _ startLine: Int) -> SourceMark {
    var (line, lineStart) = (startLine, start)
    let bytes = file.bytes
    for place in start..<min(offset, bytes.count) {
      let isReturn = bytes[place] == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A)
      if bytes[place] == 0x0A || isReturn { (line, lineStart) = (line + 1, place + 1) }
    }
    if lineStart == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lineStart = 3 }
    let characters = bytes[lineStart..<max(lineStart, min(offset, bytes.count))].count { $0 & 0xC0 != 0x80 }
    return SourceMark(line: line, column: characters + 1)
  }
}
