import PluginHost
import Testing

@Suite("What a module says besides its answer")
struct SpeechTests {
  @Test("is captured when it is printed, and never taken for an answer")
  func printed() {
    let run = run("noise")
    #expect(run.outcome == .answered)
    #expect(run.emitted.count == 2)
    #expect(run.log.suffix(2) == [#"printed: {"kind": 1}"#, "printed: half a line"])
  }

  @Test("is pointed out when it is all there is, and does not pass for an answer")
  func onlyPrinted() {
    let run = run("silent-noise")
    #expect(run.report?.cause == .onlyPrinted)
    #expect(run.emitted.isEmpty)
    #expect(run.log.last == "The module handed the host nothing; what it printed is not read as an answer.")
  }

  @Test("is not applicable when the module says so")
  func notApplicable() {
    #expect(run("not-ours").outcome == .notApplicable("it is about fish"))
  }

  @Test("names its own fault, without the power to colour a terminal")
  func ownFault() {
    let words = "the catalogue has no baseline for 2024\u{FFFD}[31m"
    #expect(run("fail").report?.cause == .reported(status: 7, message: words))
  }

  @Test("refuses a catalogue it cannot use")
  func refusedCatalogue() {
    let run = pool(scripted(configuration: #"{"catalogue": "refuse"}"#)).assess(proposalJSON: order("answer"))[0]
    #expect(run.refusal == "The module could not read its catalogue: indicator attendance has no unit")
  }
}
