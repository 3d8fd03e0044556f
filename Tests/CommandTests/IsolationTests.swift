import CommandRunner
import Foundation
import Testing

@Suite("A module that misbehaves")
struct IsolationTests {
  /// What the scripted module is told to do, and words that must say what happened.
  static let misdeeds = [
    ("segfault", "it touched memory that is not there"), ("sleep", "was stopped after its time limit of 1 second"),
    ("exit", "ended its own process (exit code 0)"), ("silent-noise", "handed over nothing"),
    ("rubbish", "something that is not JSON"), ("noise", "Item 2 of its answer lacks the field “severity”"),
  ]

  @Test("costs its own line and status 3, and leaves what the others say exactly as it is", arguments: misdeeds)
  func ownLine(order: String, words: String) throws {
    let ended = try TestModule().assess(ordered: order, "--timeout", "1", "--format", "json")
    #expect(ended.status == 3)
    #expect(ended.said.split(separator: "\n").count { $0.contains("Scripted") && $0.contains(words) } == 1)
    #expect(ended.said.hasSuffix("the assessment is incomplete; see above\n"))
    let assessment = try JSONValue(parsing: ended.output)
    let module = try #require(assessment["modules"].list.first { $0["id"].text == "test.scripted" })
    #expect(module["status"].text == "failed")
    #expect(module["detail"].text.contains(words))
    let domains = assessment["domains"].list
    #expect(domains.last?["id"].text == "transport")
    #expect(domains.last?["status"].text == "failed")
    let usual = try Samples.json("uc-childcare-upfront.yaml")
    #expect(domains.dropLast().map(\.canonical) == usual["domains"].list.map(\.canonical))
    #expect(assessment["findings"].canonical == usual["findings"].canonical)
    #expect(assessment["effects"].canonical == usual["effects"].canonical)
  }

  @Test("is named in the text report with what happened")
  func textReport() throws {
    let ended = try TestModule().assess(ordered: "segfault")
    let text = ended.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("it touched memory that is not there"))
    #expect(text.lowercased().contains("not assessed"))
  }

  @Test("may be put up with: --allow-incomplete ends with status 0 and still says what happened")
  func allowed() throws {
    let ended = try TestModule().assess(ordered: "segfault", "--allow-incomplete")
    #expect(ended.status == 0)
    #expect(ended.said.contains("it touched memory that is not there"))
  }

  @Test("that says the proposal is none of its business has not failed")
  func notApplicable() throws {
    let ended = try TestModule().assess(ordered: "not-ours", "--format", "json")
    #expect(ended.status == 0)
    #expect(ended.said == "")
    let module = try JSONValue(parsing: ended.output)["modules"].list.last
    #expect(module?["status"].text == "not-applicable")
    #expect(module?["detail"].text == "it is about fish")
  }

  @Test("runs, as every module does, in a process of its own that does not outlive the program")
  func ownProcess() throws {
    let watch = ProcessWatch()
    _ = try TestModule().assess(ordered: "sleep", ["--timeout", "1"]) { watch.look(at: $0) }
    let expected = Samples.domains.map { "uk.cyp-impact." + $0 } + ["test.scripted"]
    #expect(watch.workers.values.sorted() == expected.sorted())
    #expect(watch.workers[watch.host] == nil)
    for pid in watch.workers.keys { #expect(kill(pid, 0) == -1) }
  }
}
