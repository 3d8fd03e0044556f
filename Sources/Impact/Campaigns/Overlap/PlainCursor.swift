internal import YAMLReading

/// Walks over the bytes of whole lines, eight at a time.
///
/// It is made for a place whose line ends in LF, with ``RegisterPieces/padding`` readable bytes behind the last LF: every
/// step stops at an LF, and none reads more than that beyond it.
struct PlainCursor {
  /// The byte that is next.
  private(set) var place: UnsafeRawPointer
  private var seen: UInt64 = 0

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A cursor that begins at a byte.
  init(_ place: UnsafeRawPointer) { self.place = place }

  /// Whether all bytes passed were ASCII.
  var sawASCII: Bool { seen & Self.highs == 0 }

  /// The next byte.
  @inline(__always)
  private var byte: UInt8 { place.load(as: UInt8.self) }

  /// Passes LF or CR LF, if that is next.
  @inline(__always)
  mutating func passBreak() -> Bool {
    if byte == UInt8(ascii: "\n") {
      place += 1
      return true
    }
    guard byte == UInt8(ascii: "\r"), place.load(fromByteOffset: 1, as: UInt8.self) == UInt8(ascii: "\n") else {
      return false
    }
    place += 2
    return true
  }

  /// Passes a comma, if that is next.
  @inline(__always)
  mutating func passComma() -> Bool { pass(UInt8(ascii: ",")) }

  /// Passes a semicolon, if that is next.
  @inline(__always)
  mutating func passSemicolon() -> Bool { pass(UInt8(ascii: ";")) }

  @inline(__always)
  private mutating func pass(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    place += 1
    return true
  }

  /// Passes a word of up to seven bytes, none below 0x2D and so none a space, which ends in a comma or line break, or
  /// in a semicolon in a list; empty when one of these is next, nil when it is no such word.
  @inline(__always)
  mutating func shortWord(inList: Bool) -> ShortWord? {
    let bytes = load()
    let special = Self.special(bytes, inList: inList)
    guard special != 0 else { return nil }
    // The lowest mark is true: eight times the length of the word, and seven.
    let bits = UInt64(truncatingIfNeeded: special.trailingZeroBitCount &- 7)
    guard Self.isEnd(UInt8(truncatingIfNeeded: bytes &>> bits), inList: inList) else { return nil }
    let count = Int(truncatingIfNeeded: bits &>> 3)
    place += count
    return ShortWord(bytes, count: count)
  }

  /// Passes any text that ends so; nil when it holds a quotation mark or NUL. Spaces around it are left out.
  mutating func text(inList: Bool) -> UnsafeRawBufferPointer? {
    let start = place
    guard passText(inList: inList) else { return nil }
    return RegisterCell.trimmed(UnsafeRawBufferPointer(start: start, count: place - start))
  }

  /// Passes a cell; false when it holds a quotation mark or NUL.
  @inline(__always)
  mutating func passCell() -> Bool { passText(inList: false) }

  @inline(__always)
  private mutating func passText(inList: Bool) -> Bool {
    while true {
      let special = Self.special(load(), inList: inList)
      if special == 0 {
        place += 8
        continue
      }
      place += special.trailingZeroBitCount &>> 3
      if Self.isEnd(byte, inList: inList) { return true }
      if byte == UInt8(ascii: "\"") || byte == 0 { return false }
      place += 1
    }
  }

  /// Passes a day written as YYYY-MM-DD, counted from 1970-01-01; nil for any other text.
  @inline(__always)
  mutating func day() -> Int32? {
    guard let day = RegisterCell.day(UnsafeRawBufferPointer(start: place, count: 10)) else { return nil }
    // Digits and dashes: no LF was passed.
    place += 10
    return day
  }

  @inline(__always)
  private mutating func load() -> UInt64 {
    let bytes = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
    seen |= bytes
    return bytes
  }

  /// Marks, in the highest bit of each, the bytes below 0x2D, which comma, line breaks, quotation mark and NUL are, and
  /// semicolons in a list. Above the lowest mark there may be false ones.
  @inline(__always)
  private static func special(_ bytes: UInt64, inList: Bool) -> UInt64 {
    var marks = (bytes &- 0x2D * ones) & ~bytes
    if inList {
      let others = bytes ^ 0x3B * ones
      marks |= (others &- ones) & ~others
    }
    return marks & highs
  }

  @inline(__always)
  private static func isEnd(_ byte: UInt8, inList: Bool) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || inList && byte == UInt8(ascii: ";")
  }
}
