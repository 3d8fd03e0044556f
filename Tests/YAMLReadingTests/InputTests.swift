import Glibc
import Testing
import YAMLReading

@Suite("Bytes and files")
struct InputTests {
  @Test("bytes that are not UTF-8 are refused at their line and column")
  func encoding() {
    let latin1: [UInt8] = Array("a: 1\nname: 日caf".utf8) + [0xE9, 0x0A]
    #expect(complaints(bytes: latin1) == ["2:11: the byte 0xE9 here is not valid UTF-8"])
    for wrong: [UInt8] in [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xE0, 0x80, 0x80],
    ] {
      #expect(complaints(bytes: Array("a: ".utf8) + wrong).first?.hasPrefix("1:4: the byte 0x") == true)
    }
  }

  @Test("UTF-16 is refused in words; a UTF-8 byte order mark is accepted and moves no column")
  func byteOrderMarks() throws {
    #expect(complaints(bytes: [0xFF, 0xFE, 0x61, 0x00]) == ["1:1: the file is encoded as UTF-16; only UTF-8 is read"])
    #expect(complaints(bytes: [0xFE, 0xFF, 0x00, 0x61]) == ["1:1: the file is encoded as UTF-16; only UTF-8 is read"])
    let document = try #require(read("\u{FEFF}a: 1\n").document)
    #expect(document.root.mark == SourceMark(line: 1, column: 1))
    #expect(document.file.lineText(1) == "a: 1")
    #expect(document.file.bytes.count == 8)
  }

  @Test("each control character is reported; tab is not one")
  func controlCharacters() {
    #expect(
      complaints("a: x\u{0}\nb: \u{7}\u{9B}\n") == [
        "1:5: the file contains a NUL byte here, so it is not a text file or was damaged",
        "2:4: the file contains an invisible control character (U+0007) here",
        "2:5: the file contains an invisible control character (U+009B) here",
      ])
    #expect(complaints("a: x\u{2028}y\n") == ["1:5: the file contains an invisible line separator (U+2028) here"])
    #expect(complaints("a: x\u{FEFF}y\n") == ["1:5: the file contains an invisible byte order mark (U+FEFF) here"])
    #expect(complaints("a: 'x\ty'\t# c\n") == [])
  }

  @Test("a control character or wrong byte is found at every distance from the start of a line")
  func everyDistance() {
    for distance in 1...40 {
      let text = "a: " + String(repeating: "x", count: distance)
      #expect(complaints(text + "\u{7F}yyyyyyyyyyyy\n").first?.hasPrefix("1:\(distance + 4): ") == true)
      #expect(complaints(text + "\u{1F}yyyyyyyyyyyy\n").first?.hasPrefix("1:\(distance + 4): ") == true)
      #expect(complaints(bytes: Array(text.utf8) + [0xFF]).first?.hasPrefix("1:\(distance + 4): ") == true)
      #expect(complaints(text + " ~}\n") == [])
    }
  }

  @Test("lines end at LF, CR and CR LF alike")
  func lineEnds() throws {
    let document = try #require(read("a: 1\rb: 2\r\nc: 3\nd: 4").document)
    #expect(document.root.entries.map(\.keyMark.line) == [1, 2, 3, 4])
    #expect((0...5).map(document.file.lineText) == [nil, "a: 1", "b: 2", "c: 3", "d: 4", nil])
  }

  @Test("8 MiB are read and one byte more is refused")
  func size() {
    var bytes = Array("a: 1\n#".utf8)
    bytes += Array(repeating: UInt8(ascii: "x"), count: YAMLReader.maximumBytes - bytes.count)
    #expect(complaints(bytes: bytes) == [])
    #expect(complaints(bytes: bytes + [0x0A]) == ["the document is larger than 8 MiB, the most that is read"])
  }

  @Test("a missing file, a folder, a pipe, a device and an odd name are refused in words")
  func refusals() throws {
    var template = Array("/tmp/yaml-reading-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer { rmdir(folder) }
    let pipe = folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    defer { unlink(pipe) }
    #expect(refusal(folder + "/none.yaml") == "there is no such file")
    #expect(refusal(folder) == "this is a folder, not a file")
    #expect(refusal(pipe) == "this is a pipe, not a file")
    #expect(refusal("/dev/null") == "this is a device or a socket, not a file")
    #expect(refusal("/etc/passwd/x") == "part of this path is a file, not a folder")
    #expect(refusal("a\u{0}b") == "this is not the name of a file")
    #expect(refusal("") == "this is not the name of a file")
  }

  @Test("a file is read whole and named as asked")
  func file() throws {
    var template = Array("/tmp/yaml-reading-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(path) }
    #expect(write(descriptor, "a: 1\n", 5) == 5)
    close(descriptor)
    let problems = Problems()
    let document = try #require(YAMLReader.read(path: path, displayName: "shown.yaml", problems: problems))
    #expect(document.file.name == "shown.yaml" && document.file.bytes == Array("a: 1\n".utf8))
    #expect(YAMLReader.read(path: path, problems: problems)?.file.name == path)
  }

  private func refusal(_ path: String) -> String? {
    let problems = Problems()
    #expect(YAMLReader.read(path: path, problems: problems) == nil)
    return problems.items.first?.message
  }
}
