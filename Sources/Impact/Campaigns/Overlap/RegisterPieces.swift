internal import YAMLReading

/// The bytes of a register, which need not be in memory at once.
public struct RegisterPieces: Sendable {
  /// How many bytes there are.
  let count: Int
  /// Copies the bytes from an offset on until the buffer is full or they end; returns how many.
  private let copy: @Sendable (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) -> Int

  /// The most that is in memory at once, and so the longest line.
  static let size = 1 << 17
  /// How many bytes behind the lines that ``forEachPiece(in:_:)`` hands out may be read as well; what they are is not
  /// said.
  static let padding = 16

  /// So many bytes, where `copy` copies those from an offset on until the buffer is full or they end, and returns how
  /// many; it is called from several threads.
  public init(
    count: Int, copy: @escaping @Sendable (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) -> Int
  ) {
    (self.count, self.copy) = (count, copy)
  }

  /// The bytes of a file in memory.
  init(_ file: SourceFile) {
    self.init(count: file.bytes.count) { offset, buffer in
      file.bytes.withUnsafeBytes { bytes in
        let piece = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(offset).prefix(buffer.count))
        buffer.copyMemory(from: piece)
        return piece.count
      }
    }
  }

  /// Whether there are as many bytes as there should be, and not more.
  var isWhole: Bool { bytes(at: count, atMost: 1).isEmpty }

  /// At most so many bytes from an offset on.
  func bytes(at offset: Int, atMost limit: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      filled = min(limit, copy(offset, UnsafeMutableRawBufferPointer(buffer)))
    }
  }

  /// Hands out the lines of a stretch that begins with a line, whole lines one behind the other, each with its LF; the
  /// last gets one where it has none.
  ///
  /// - Returns: false as soon as `body` does, a line is longer than ``size`` or bytes are missing.
  func forEachPiece(in stretch: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    // Room for the LF that may be added and for what may be read behind it.
    var memory = [UInt8](repeating: 0, count: Self.size + 1 + Self.padding)
    return memory.withUnsafeMutableBytes { buffer in
      var (offset, kept) = (stretch.lowerBound, 0)
      while offset < stretch.upperBound {
        // At least one: what was kept is less than a piece, for lines were taken from it.
        let wanted = min(Self.size - kept, stretch.upperBound - offset)
        guard copy(offset, UnsafeMutableRawBufferPointer(rebasing: buffer[kept..<kept + wanted])) == wanted else {
          return false
        }
        offset += wanted
        var end = kept + wanted
        if offset == stretch.upperBound, buffer[end - 1] != UInt8(ascii: "\n") {
          buffer[end] = UInt8(ascii: "\n")
          end += 1
        }
        guard let last = buffer[..<end].lastIndex(of: UInt8(ascii: "\n")),
          body(UnsafeRawBufferPointer(rebasing: buffer[...last]))
        else { return false }
        kept = end - last - 1
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[last + 1..<end]))
      }
      return true
    }
  }
}
