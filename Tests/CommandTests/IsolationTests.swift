import CommandRunner
import Foundation
import Testing

@Suite("A module that misbehaves")
struct IsolationTests {
  /// What the scripted module is told to do, and words that must say what happened.
  static let misdeeds = [
    ("segfault", "it touched memory that is not there"), ("sleep", "was stopped after its time limit of 1 second"),
    ("exit", "ended its own process (exit code 0)"), ("silent-noise", "handed over nothing"),
    ("rubbish", "something that is not JSON"), ("noise", "lacks the field “because”"),
  ]

  @Test("costs its own line on standard error and in the report, and status 3", arguments: misdeeds)
  func ownLine(order: String, words: String) throws {
    let ended = try TestModule().assess(ordered: order, "--timeout", "1", "--format", "json")
    #expect(ended.status == 3)
    #expect(ended.said.split(separator: "\n").count { $0.contains("Scripted") && $0.contains(words) } == 1)
    #expect(ended.said.hasSuffix("the assessment is incomplete; see above\n"))
    let assessment = try JSONValue(parsing: ended.output)
    let module = try #require(assessment["modules"].list.first { $0["id"].text == "test.scripted" })
    #expect(module["status"].text == "failed")
    #expect(module["detail"].text.contains(words))
    #expect(assessment["domains"].list.last?["status"].text == "failed")
  }

  @Test("leaves what the other modules say exactly as it is without it", arguments: misdeeds)
  func others(order: String, words: String) throws {
    let module = try TestModule()
    let with = try JSONValue(parsing: module.assess(ordered: order, "--timeout", "1", "--format", "json").output)
    let without = try JSONValue(parsing: module.assessWithout(ordered: order).output)
    #expect(without["domains"].list.count == 5)
    #expect(with["domains"].list.prefix(5).map(\.canonical) == without["domains"].list.map(\.canonical))
    #expect(with["findings"].canonical == without["findings"].canonical)
    #expect(with["effects"].canonical == without["effects"].canonical)
  }

  @Test("is named in the text report with what happened", arguments: misdeeds)
  func textReport(order: String, words: String) throws {
    let ended = try TestModule().assess(ordered: order, "--timeout", "1")
    let text = ended.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(words))
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

  @Test("runs, as every module does, in a process of its own that is a child of the program")
  func ownProcess() throws {
    let module = try TestModule()
    let watch = ProcessWatch()
    _ = try module.assess(ordered: "sleep", ["--timeout", "2"]) { watch.look(at: $0) }
    let expected = (Samples.domains.map { "uk.cyp-impact." + $0 } + ["test.scripted"]).sorted()
    #expect(watch.workers.values.sorted() == expected)
    #expect(Set(watch.workers.keys).count == 6)
    #expect(watch.workers[watch.host] == nil)
  }

  @Test("leaves no process behind")
  func noneLeft() throws {
    let module = try TestModule()
    let watch = ProcessWatch()
    _ = try module.assess(ordered: "sleep", ["--timeout", "1"]) { watch.look(at: $0) }
    #expect(watch.workers.count == 6)
    for pid in watch.workers.keys { #expect(kill(pid, 0) == -1) }
  }
}
