import Foundation
import Glibc
import PluginHost
import Testing

@Suite("Modules run together")
struct ModulePoolTests {
  @Test("answer in the order of their launches, each from a process of its own")
  func ownProcesses() {
    let runs = pool(scripted("A"), launch(library: "SmallestSwift", id: "test.smallest"), scripted("C"))
      .assess(proposalJSON: order("answer"))
    #expect(runs.map(\.id) == ["test.scripted", "test.smallest", "test.scripted"])
    #expect(runs.allSatisfy { $0.outcome == .answered && !$0.isPartial })
    #expect(Set(runs.map(\.pid)).count == 3)
    #expect(!runs.map(\.pid).contains(getpid()))
  }

  @Test("hand over what the module emitted, byte for byte")
  func emitted() {
    let run = run("answer")
    #expect(run.emitted.map(\.kind) == [3, 2])
    #expect(
      run.emitted.map { String(decoding: $0.json, as: UTF8.self) } == [
        #"{"measure": "M1"}"#, #"{"rule": "r", "title": "Tŷ"}"#,
      ])
    #expect(run.manifestJSON.map { String(decoding: $0, as: UTF8.self) }?.contains("test.scripted") == true)
    #expect(run.librarySHA256?.count == 64)
  }

  @Test("keep their results when others crash, hang, leave or are missing")
  func isolation() {
    var absent = scripted("Absent")
    absent.libraryPath = "/nonexistent/libAbsent.so"
    let pool = pool(
      scripted("Good"), launch(library: "ExitEntry"), absent, launch(library: "NullEntry"),
      scripted("Hangs", configuration: #"{"catalogue": "sleep"}"#), limits: quickCreate)
    let runs = pool.assess(proposalJSON: order("answer"))
    #expect(runs[0].outcome == .answered)
    #expect(runs[1].report?.cause == .endedItself(code: 0))
    #expect(runs[2].refusal.contains("/nonexistent/libAbsent.so cannot be opened: No such file or directory"))
    #expect(runs[3].refusal.contains("its entry returned nothing"))
    #expect(runs[4].report?.cause == .timeLimit(seconds: 2))
    #expect(runs[4].report?.phase == .create)
  }

  private var quickCreate: WorkerLimits {
    var limits = WorkerLimits()
    limits.createSeconds = 2
    return limits
  }

  @Test("stay warm from one proposal to the next")
  func warm() {
    let pool = pool(scripted())
    let runs = (0..<50).map { _ in pool.assess(proposalJSON: order("answer"))[0] }
    #expect(Set(runs.map(\.pid)).count == 1)
    #expect(runs.allSatisfy { $0.outcome == .answered && $0.emitted.count == 2 })
  }

  @Test("take a proposal far longer than the line holds at once")
  func longProposal() {
    let filler = String(repeating: "x", count: 3_000_000)
    let runs = pool(scripted()).assess(proposalJSON: Array("{\"do\": \"answer\", \"filler\": \"\(filler)\"}".utf8))
    #expect(runs[0].outcome == .answered)
  }

  @Test("are started again after a crash, in another process")
  func restart() {
    let pool = pool(scripted())
    let first = pool.assess(proposalJSON: order("segfault"))[0]
    let second = pool.assess(proposalJSON: order("answer"))[0]
    #expect(first.report?.cause == .signal(11))
    #expect(second.outcome == .answered)
    #expect(first.pid != second.pid)
  }

  @Test("are not started again after three deaths")
  func quarantine() {
    let pool = pool(scripted())
    for _ in 0..<3 { #expect(pool.assess(proposalJSON: order("exit"))[0].report?.cause == .endedItself(code: 0)) }
    let fourth = pool.assess(proposalJSON: order("answer"))[0]
    #expect(fourth.report?.cause == .quarantined(deaths: 3))
    #expect(fourth.pid == nil)
  }

  @Test("can be closed and asked again")
  func close() {
    let pool = pool(scripted())
    let first = pool.assess(proposalJSON: order("answer"))[0]
    pool.close()
    #expect(kill(first.pid ?? 0, 0) == -1)
    #expect(pool.assess(proposalJSON: order("answer"))[0].outcome == .answered)
  }

  @Test("inherit nothing: not the environment, not a descriptor, not the process group")
  func inheritance() throws {
    let pool = pool(scripted())
    let pid = try #require(pool.assess(proposalJSON: order("answer"))[0].pid)
    let environment = try String(contentsOfFile: "/proc/\(pid)/environ", encoding: .utf8).split(separator: "\0")
    #expect(environment == ["LC_ALL=C.UTF-8", "TZ=UTC", "SWIFT_BACKTRACE=enable=no", "MALLOC_ARENA_MAX=2"])
    // 0 to 5 as agreed, and the worker's own view of its memory.
    #expect(try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd").sorted() == (0...6).map { "\($0)" })
    #expect(getpgid(pid) == pid)
  }

  @Test("leave no descriptor behind")
  func descriptors() {
    let before = openDescriptors()
    for _ in 0..<50 { _ = pool(scripted(), launch(library: "NoEntry")).assess(proposalJSON: order("segfault")) }
    // One left behind by each worker would make a hundred; other tests open a few of their own at the same time.
    #expect(openDescriptors() < before + 50)
  }

  private func openDescriptors() -> Int {
    (0..<1024).count { fcntl(Int32($0), F_GETFD) >= 0 }
  }
}
