import Testing

@testable import PluginHost

@Suite("A failure in words")
struct FailureSentenceTests {
  private func report(_ cause: FailureCause, _ phase: WorkerPhase = .assess) -> ModuleFailureReport {
    FailureSentence(launch: scripted("Transport"), cause: cause, phase: phase).report(
      crash: nil, progress: nil, lastLines: [])
  }

  @Test(
    "says what happened and while doing what",
    arguments: [
      (FailureCause.timeLimit(seconds: 10), "was stopped after its time limit of 10 seconds"),
      (.timeLimit(seconds: 0.001), "was stopped after its time limit of less than 0.01 seconds"),
      (.timeLimit(seconds: 2.5), "was stopped after its time limit of 2.5 seconds"),
      (.memoryLimit(megabytes: 1024), "needed more than its 1024 MB of memory"),
      (.signal(11), "crashed (it touched memory that is not there)"),
      (.signal(15), "was ended by SIGTERM"),
      (.endedItself(code: 0), "ended its own process (exit code 0)"),
      (.outputLimit(bytes: 4_194_304, items: 10_000), "answered with more than its limit of 10000 items or 4 MB"),
      (.reported(status: 4, message: "no luck"), "reported a fault (“no luck”)"),
      (.reported(status: 4, message: ""), "reported a fault (status 4) without a reason"),
      (
        .notJSON(item: 2, mistake: JSONMistake(offset: 7, reason: "a colon was expected")),
        "answered with something that is not JSON (item 2, byte 7: a colon was expected)"
      ),
    ])
  func summaries(cause: FailureCause, what: String) {
    #expect(report(cause).summary == "Transport 1.0.0 (DfT) \(what) while assessing the proposal.")
  }

  @Test("says what it means and what to do")
  func remedy() {
    let report = report(.signal(11))
    #expect(report.meaning == "Its answer for this proposal is incomplete. The other modules are not affected.")
    #expect(report.remedy == "Report it to modules@example.org, with the proposal that was being assessed.")
    #expect(
      self.report(.reported(status: 7, message: "x")).remedy
        == "Correct the module's catalogue.yaml, or report it to modules@example.org.")
    #expect(self.report(.signal(11), .create).meaning.hasPrefix("It has no answer for this proposal."))
  }

  @Test("does not blame the module when the worker could not be confined")
  func notConfined() {
    #expect(
      report(.endedItself(code: 66), .lock).summary
        == "Transport 1.0.0 (DfT) could not be confined (exit code 66) while starting.")
  }

  @Test("says that a module was given up, and after how many deaths")
  func quarantine() {
    #expect(
      report(.quarantined(deaths: 3), .start).summary
        == "Transport 1.0.0 (DfT) was not asked again, because it had already failed 3 times.")
  }
}
