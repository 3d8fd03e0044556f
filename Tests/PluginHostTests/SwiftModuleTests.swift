import PluginHost
import Testing

@Suite("A module in Swift")
struct SwiftModuleTests {
  private func run(_ word: String, configuration: String = "{}") -> ModuleRun {
    var launch = launch(library: "SmallestSwift", id: "test.smallest")
    launch.configurationJSON = Array(configuration.utf8)
    return pool(launch).assess(proposalJSON: order(word))[0]
  }

  @Test("answers through the exported table")
  func answers() {
    let run = run("answer")
    #expect(run.outcome == .answered)
    #expect(run.emitted.map { String(decoding: $0.json, as: UTF8.self) } == [#"{"measure": "M1"}"#])
    #expect(run.log == ["read 16 bytes"])
  }

  @Test("that traps is explained as a Swift runtime check")
  func trap() {
    let run = run("trap")
    #expect(run.report?.cause == .runtimeCheck)
    #expect(run.report?.details.last?.hasSuffix("Fatal error: Index out of range") == true)
    #expect(run.emitted.count == 1)
  }

  @Test("chooses its status by the error it throws")
  func thrown() {
    #expect(run("not ours").outcome == .notApplicable("nothing here concerns this module"))
    #expect(run("x", configuration: "[]").refusal.hasSuffix("the catalogue is not an object"))
  }
}
