import Foundation
import Testing

@testable import PluginHost

@Suite("A module that misbehaves while assessing")
struct MisbehaviourTests {
  @Test(
    "costs one failure with its cause, and keeps what it had answered",
    arguments: [
      ("segfault", FailureCause.signal(11)), ("abort", .signal(6)), ("exit", .endedItself(code: 0)),
      ("_exit", .endedItself(code: 0)), ("overflow", .stackOverflow), ("bad-pointer", .badPointer),
      ("write-file", .wroteFile), ("kill-me", .killedFromOutside), ("scribble", .killedFromOutside),
      ("forge", .brokeContract("it sent more at once than it may")),
      ("forge-done", .brokeContract("it sent a message out of turn")),
      ("close-line", .brokeContract("it closed its line to the host")),
    ])
  func crash(word: String, cause: FailureCause) {
    let run = run(word)
    #expect(run.report?.cause == cause)
    #expect(run.emitted.count == 2)
    #expect(run.isPartial)
    #expect(run.log.first == "warning: looking at the proposal")
  }

  @Test("is stopped at its deadline whether it sleeps or prints", arguments: ["sleep", "print"])
  func deadline(word: String) {
    let run = run(word, limits: shortLimits)
    #expect(run.report?.cause == .timeLimit(seconds: 0.5))
    #expect(run.emitted.count == 2)
  }

  @Test("is told at four fifths of its time and may stop by itself")
  func cancelled() {
    var limits = WorkerLimits()
    limits.assessSeconds = 2
    let run = run("wait", limits: limits)
    #expect(run.report?.cause == .cancelled(seconds: 2))
    #expect(run.report?.details == ["the module had reported 3 of 12 steps"])
  }

  @Test("is stopped at its memory limit")
  func memory() {
    var limits = WorkerLimits()
    limits.memoryMegabytes = 128
    #expect(run("allocate", limits: limits).report?.cause == .memoryLimit(megabytes: 128))
  }

  @Test("has its output cut off at the limit")
  func flood() {
    var limits = WorkerLimits()
    limits.outputItems = 500
    let run = run("flood", limits: limits)
    #expect(run.report?.cause == .outputLimit(bytes: 4_194_304, items: 500))
    #expect(run.emitted.count == 500)
  }

  @Test("cannot claim a length that no memory has")
  func hugeLength() {
    #expect(run("huge-length").report?.cause == .outputLimit(bytes: 4_194_304, items: 10_000))
  }

  @Test("takes the processes it started with it")
  func childProcess() throws {
    let run = run("fork")
    #expect(run.report?.cause == .endedItself(code: 0))
    let child = try #require(run.log.last)
    var state = ""
    for _ in 0..<100 where state != "gone" {
      let status = (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)) ?? ") Z"
      state = status.contains(") Z") || status.contains(") X") ? "gone" : "alive"
      if state == "alive" { usleep(10_000) }
    }
    #expect(state == "gone")
  }

  @Test("may not emit from a thread of its own")
  func ownThread() {
    let run = run("thread")
    #expect(run.report != nil)
    #expect(run.emitted.count == 2)
    #expect(run.log.last == "error: the module called emit outside its call or from a thread of its own")
  }

  @Test("is told what it did wrong when it emits nothing at all")
  func nullText() {
    let run = run("null-text")
    #expect(run.report != nil)
    #expect(run.log.last == "error: the module emitted an item without any text")
  }

  @Test(
    "loses the item that is not JSON, with its place, and keeps the others",
    arguments: [
      ("rubbish", 12, "a key in double quotes was expected"), ("bad-utf8", 7, "the text is not valid UTF-8"),
    ])
  func notJSON(word: String, offset: Int, reason: String) {
    let run = run(word)
    #expect(run.report?.cause == .notJSON(item: 1, mistake: JSONMistake(offset: offset, reason: reason)))
    #expect(run.emitted.count == 2)
  }
}
