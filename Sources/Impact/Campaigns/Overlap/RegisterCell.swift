internal import YAMLReading

/// What the bytes of a cell say.
enum RegisterCell {
  /// The cell's text, with doubled quotation marks made single.
  @inline(__always)
  static func with(
    _ cell: RegisterCellRange, of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    let text = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[cell.range])
    if cell.hasDoubledQuotes { singleQuotes(text).withUnsafeBytes(body) } else { body(text) }
  }

  /// The words of a cell, which semicolons separate; spaces around them, and words that are empty, are left out.
  @inline(__always)
  static func forEachWord(in text: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: ";") { end &+= 1 }
      let word = trimmed(UnsafeRawBufferPointer(rebasing: text[start..<end]))
      if !word.isEmpty { body(word) }
      start = end + 1
    }
  }

  /// The text without spaces, tabs and line breaks at either end.
  @inline(__always)
  static func trimmed(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard let first = text.first, first <= 0x20 || text[text.count - 1] <= 0x20 else { return text }
    return trimmedSlowly(text)
  }

  private static func trimmedSlowly(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var (start, end) = (0, text.count)
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: text[start..<end])
  }

  /// The day written as YYYY-MM-DD, counted from 1970-01-01; nil for any other text.
  static func day(_ text: UnsafeRawBufferPointer) -> Int32? {
    let dash = UInt8(ascii: "-")
    guard text.count == 10, text[4] == dash, text[7] == dash,
      let century = pair(text, 0), let years = pair(text, 2), let month = pair(text, 5), let day = pair(text, 8)
    else { return nil }
    let date = CalendarDate(year: century * 100 + years, month: month, day: day)
    return date.map { Int32(truncatingIfNeeded: $0.dayNumber) }
  }

  /// The number that two digits make.
  @inline(__always)
  private static func pair(_ text: UnsafeRawBufferPointer, _ offset: Int) -> Int? {
    let (tens, ones) = (text[offset] &- UInt8(ascii: "0"), text[offset + 1] &- UInt8(ascii: "0"))
    guard tens < 10, ones < 10 else { return nil }
    return Int(tens) * 10 + Int(ones)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func singleQuotes(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var single: [UInt8] = []
    var place = 0
    while place < text.count {
      single.append(text[place])
      place += text[place] == quote ? 2 : 1
    }
    return single
  }
}
