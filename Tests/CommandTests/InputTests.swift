import CommandRunner
import Foundation
import Testing

@Suite("A file that is no proposal")
struct InputTests {
  /// Nothing was written, no signal ended the program, and it says once what is wrong.
  private func expect(_ ended: Ended, status: Int32, says words: String, naming file: String) {
    #expect(ended.signal == nil)
    #expect(!ended.timedOut)
    #expect(ended.status == status)
    #expect(ended.output.isEmpty)
    #expect(ended.said.components(separatedBy: words).count == 2, "\(ended.said)")
    #expect(ended.said.contains(file), "\(ended.said)")
  }

  @Test("because there is none, cannot be assessed")
  func missing() throws {
    let ended = try Checkout.command("assess", "no-such-proposal.yaml").run()
    expect(ended, status: 4, says: "there is no such file", naming: "no-such-proposal.yaml")
  }

  @Test("because it is a folder, cannot be assessed")
  func folder() throws {
    let ended = try Checkout.command("assess", "assessments").run()
    expect(ended, status: 4, says: "this is a folder", naming: "assessments")
  }

  @Test("because it is a pipe without a writer, cannot be assessed and does not hold the program up")
  func pipe() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.path("pipe.yaml"), 0o600) == 0)
    let ended = try Checkout.command("assess", scratch.path("pipe.yaml")).run()
    expect(ended, status: 4, says: "this is a pipe", naming: "pipe.yaml")
  }

  @Test("because it may not be read, cannot be assessed", .enabled(if: geteuid() != 0, "root may read everything"))
  func unreadable() throws {
    let scratch = try Scratch()
    let path = try scratch.write("schema: cyp-impact/proposal/1", to: "secret.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
    let ended = try Checkout.command("assess", path).run()
    expect(ended, status: 4, says: "you do not have permission", naming: "secret.yaml")
  }

  @Test("because it is empty, is a mistake")
  func empty() throws { try mistake(Data(), "the file is empty") }

  @Test("because it holds NUL bytes, is a mistake with its place")
  func nul() throws { try mistake(Data("id: a\0b\n".utf8), "p.yaml:1:6: error: the file contains a NUL byte") }

  @Test("because it has more than 8 MiB, is a mistake")
  func large() throws {
    try mistake(Data(repeating: UInt8(ascii: "#"), count: 9 << 20), "the file is larger than 8 MiB")
  }

  @Test("because its bytes are no text, is a mistake")
  func rubbish() throws {
    try mistake(Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 131) }), "is not valid UTF-8")
  }

  @Test("because its aliases would grow without end, is a mistake and takes neither time nor memory")
  func billionLaughs() throws {
    var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let started = Date()
    try mistake(Data(text.utf8), "with its aliases written out, the document grows")
    #expect(Date().timeIntervalSince(started) < 10)
  }

  @Test("because it is another kind of document, is a mistake")
  func otherKind() throws {
    try mistake(Data("schema: cyp-impact/strategy/1\nid: x\n".utf8), "cyp-impact/proposal/1")
  }

  private func mistake(_ bytes: Data, _ words: String) throws {
    let scratch = try Scratch()
    let path = try scratch.write(bytes, to: "p.yaml")
    let ended = try Checkout.command("assess", path).run()
    #expect(ended.signal == nil)
    #expect(!ended.timedOut)
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains(words), "\(ended.said)")
    #expect(ended.said.contains("p.yaml"), "\(ended.said)")
    #expect(ended.said.hasSuffix("to mend; nothing was written.\n"), "\(ended.said)")
  }

  @Test("but standard input, is assessed when it holds a proposal")
  func standardInput() throws {
    var command = Checkout.command("assess", "-", "--format", "json")
    command.input = .text(try Samples.text("uc-childcare-upfront.yaml"))
    let ended = try command.run()
    #expect(ended.status == 0)
    let usual = try Samples.json("uc-childcare-upfront.yaml")
    let assessment = try JSONValue(parsing: ended.output)
    for key in ["domains", "findings", "overall", "conflicts", "alignment"] {
      #expect(assessment[key].canonical == usual[key].canonical, "\(key)")
    }
  }

  @Test("because standard input is empty or closed, is a mistake of standard input", arguments: [true, false])
  func nothingOnInput(isClosed: Bool) throws {
    var command = Checkout.command("assess", "-")
    command.input = isClosed ? .closed : .text("")
    expect(try command.run(), status: 2, says: "the file is empty", naming: "standard input")
  }
}
