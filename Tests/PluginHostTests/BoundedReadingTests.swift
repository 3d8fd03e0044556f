import Testing

@testable import PluginHost

@Suite("What comes from a worker is bounded")
struct BoundedReadingTests {
  @Test("frames come together from any pieces")
  func pieces() throws {
    var reader = FrameReader(longest: 100)
    var frames: [Frame] = []
    for byte in [3, 0, 0, 0, 18, 7, 8, 9, 0, 0, 0, 0, 20] as [UInt8] {
      reader.append([byte])
      while let frame = try reader.next() { frames.append(frame) }
    }
    #expect(frames.map(\.type) == [18, 20])
    #expect(frames.map { Array($0.payload) } == [[7, 8, 9], []])
  }

  @Test("a frame that announces too much is refused before it is stored")
  func tooLong() {
    var reader = FrameReader(longest: 100)
    reader.append([101, 0, 0, 0, 18])
    #expect(throws: FrameTooLong.self) { try reader.next() }
  }

  @Test("only the end of a long print is kept, and it says so")
  func ring() {
    var ring = OutputRing()
    for number in 0..<40_000 { ring.append(Array("line \(number)\n".utf8)) }
    let lines = ring.takeLines()
    #expect(lines.last == "line 39999")
    #expect(lines.first?.hasSuffix("earlier bytes are not shown)") == true)
    #expect(lines.joined().utf8.count < OutputRing.capacity + 100)
    #expect(ring.takeLines().isEmpty)
  }

  @Test("text is shown without control characters, and always as UTF-8")
  func plainText() {
    #expect(PlainText.line(Array("a\u{1B}[2Jb\u{9B}c\td\u{202E}".utf8)) == "a\u{FFFD}[2Jb\u{FFFD}c\td\u{FFFD}")
    #expect(PlainText.line([0x61, 0xFF]) == "a\u{FFFD}")
    #expect(PlainText.lines(Array("one\r\n\ntwo".utf8)) == ["one", "two"])
  }

  @Test("a digest is that of the published example")
  func digest() {
    #expect(SHA256Hex.of(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
