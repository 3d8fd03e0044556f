import CommandRunner
import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("opens with a command and the output that the program gives for it today")
  func opening() throws {
    let text = try String(contentsOf: Checkout.root.appending(path: "README.md"), encoding: .utf8)
    let block = try #require(text.components(separatedBy: "```").dropFirst().first)
    let lines = block.components(separatedBy: "\n")
    let command = try #require(lines.dropFirst().first)
    let arguments = try #require(command.components(separatedBy: "$ swift run cyp-impact ").last)
    let ended = try Checkout.command(arguments.components(separatedBy: " ")).run()
    #expect(ended.status == 0)
    #expect(ended.text == lines.dropFirst(2).joined(separator: "\n"), "\(Self.refresh)")
  }

  private static let refresh = "put the command's present output into the README's first block"
}
