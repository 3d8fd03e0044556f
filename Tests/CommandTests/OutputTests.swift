import CommandRunner
import Foundation
import Testing

@Suite("The result of a command")
struct OutputTests {
  private static let proposal = "assessments/proposals/uc-childcare-upfront.yaml"

  private func expectOneSentence(_ ended: Ended, _ words: String) {
    #expect(ended.signal == nil)
    #expect(ended.status == 4)
    #expect(ended.output.isEmpty)
    #expect(ended.said.hasSuffix("\n"))
    #expect(ended.said.count { $0 == "\n" } == 1, "\(ended.said)")
    #expect(ended.said.contains(words), "\(ended.said)")
  }

  @Test("goes to a file whole, the same bytes as to standard output, and nothing else is left there")
  func file() throws {
    let scratch = try Scratch()
    let ended = try Checkout.command(
      "assess", Self.proposal, "--format", "json", "--output", scratch.path("report.json")
    ).run()
    #expect(ended.status == 0)
    #expect(ended.output.isEmpty)
    #expect(scratch.names == ["report.json"])
    let written = try [UInt8](Data(contentsOf: scratch.folder.appending(path: "report.json")))
    #expect(written == Samples.assessed["uc-childcare-upfront.yaml"]?.output ?? [])
  }

  @Test("that the disk has no room for is one sentence and status 4")
  func fullDisk() throws {
    let ended = try Checkout.command("assess", Self.proposal, "--output", "/dev/full").run()
    expectOneSentence(ended, "could not write /dev/full: No space left on device")
  }

  @Test("that standard output has no room for is one sentence and status 4")
  func fullStandardOutput() throws {
    var command = Checkout.command("assess", Self.proposal)
    command.output = .file("/dev/full")
    expectOneSentence(try command.run(), "standard output: No space left on device")
  }

  @Test("that would go to a folder that is not there is one sentence and status 4")
  func missingFolder() throws {
    let scratch = try Scratch()
    let ended = try Checkout.command("assess", Self.proposal, "--output", scratch.path("none/report.txt")).run()
    expectOneSentence(ended, "No such file or directory")
    #expect(scratch.names == [])
  }

  @Test("that would replace a folder is one sentence and status 4, and leaves nothing beside it")
  func folder() throws {
    let scratch = try Scratch()
    try scratch.write("", to: "report/keep")
    let ended = try Checkout.command("assess", Self.proposal, "--output", scratch.path("report")).run()
    expectOneSentence(ended, "Is a directory")
    #expect(scratch.names == ["report", "report/keep"])
  }

  @Test("that has nowhere to go, because standard output is closed, is one sentence and status 4")
  func closedOutput() throws {
    var command = Checkout.command("assess", Self.proposal)
    command.output = .closed
    expectOneSentence(try command.run(), "could not write the result to standard output")
  }

  @Test("that nobody reads any more is one sentence and status 4, not a signal")
  func brokenPipe() throws {
    var command = Checkout.command("assess", Self.proposal)
    command.output = .brokenPipe
    expectOneSentence(try command.run(), "could not write the result to standard output: Broken pipe")
  }

  @Test("arrives whole although standard error is closed")
  func closedError() throws {
    var command = Checkout.command("assess", Self.proposal, "--format", "json")
    command.hasStandardError = false
    let ended = try command.run()
    #expect(ended.status == 0)
    #expect(ended.wrote(theSameAs: Samples.assessed["uc-childcare-upfront.yaml"]))
  }

  @Test("of other commands keeps the same rules", arguments: [["--help"], ["new", "proposal"], ["plugins", "list"]])
  func otherCommands(_ arguments: [String]) throws {
    var command = Checkout.command(arguments)
    command.output = .brokenPipe
    expectOneSentence(try command.run(), "could not write the result to standard output: Broken pipe")
  }

  @Test("has colour on a terminal, none against NO_COLOR, and none on a terminal that has none")
  func colour() throws {
    for (environment, isColoured) in [
      (["TERM": "xterm-256color"], true), (["TERM": "xterm-256color", "NO_COLOR": "1"], false),
      (["TERM": "dumb"], false),
    ] {
      var command = Checkout.command("assess", Self.proposal)
      command.environment = environment
      command.output = .terminal
      let ended = try command.run()
      #expect(ended.status == 0)
      #expect(ended.text.contains("Universal Credit"))
      #expect(ended.output.contains(0x1B) == isColoured, "\(environment)")
    }
  }
}
