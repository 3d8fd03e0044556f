import CommandRunner
import Foundation
import Testing

@Suite("A proposal with mistakes")
struct MistakeTests {
  private func assess(_ arguments: String...) throws -> Ended {
    try Checkout.command(["assess", Samples.mistaken] + arguments).run()
  }

  /// Line and column of each error on standard error.
  private func places(_ said: String) -> [(line: Int, column: Int)] {
    said.matches(of: #/with-mistakes\.yaml:(\d+):(\d+): error: /#).compactMap { match in
      guard let line = Int(match.1), let column = Int(match.2) else { return nil }
      return (line, column)
    }
  }

  @Test("has every numbered mistake listed at its line and column, and nothing else")
  func listed() throws {
    let ended = try assess()
    let lines = try String(contentsOf: Checkout.root.appending(path: Samples.mistaken), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let numbered = lines.indices.filter { lines[$0].contains(#/# \d+$/#) }.map { $0 + 1 }
    #expect(numbered.count == 27)
    let places = places(ended.said)
    #expect(Set(places.map(\.line)).sorted() == numbered)
    for place in places where lines.indices.contains(place.line - 1) {
      #expect((1...lines[place.line - 1].count).contains(place.column))
    }
    #expect(ended.said.components(separatedBy: "^").count > numbered.count)
  }

  @Test("ends with status 2, counts the mistakes and writes nothing to standard output", arguments: ["text", "json"])
  func status(_ format: String) throws {
    let ended = try assess("--format", format)
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains("\(places(ended.said).count) mistakes to mend; nothing was written."))
  }

  @Test("creates no file, whole or half, and leaves an earlier one as it is")
  func noFile() throws {
    let scratch = try Scratch()
    #expect(try assess("--output", scratch.path("report.txt")).status == 2)
    #expect(scratch.names == [])
    try scratch.write("earlier", to: "report.txt")
    #expect(try assess("--output", scratch.path("report.txt")).status == 2)
    #expect(scratch.names == ["report.txt"])
    #expect(try String(contentsOfFile: scratch.path("report.txt"), encoding: .utf8) == "earlier")
  }

  @Test("gets the same list from validate")
  func validate() throws {
    let validated = try Checkout.command("validate", Samples.mistaken).run()
    #expect(validated.status == 2)
    #expect(validated.output.isEmpty)
    #expect(places(validated.said).map(\.line) == places(try assess().said).map(\.line))
  }
}
