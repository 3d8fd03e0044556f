import Foundation
import Testing

@testable import PluginSDK

@Suite("What a module throws")
struct ModuleFailureTests {
  private struct Proposal: Decodable {
    struct Measure: Decodable { var lever: String }
    var measures: [Measure]
  }

  private func failure(_ json: String) -> ModuleFailure? {
    do {
      _ = try JSONDecoder().decode(Proposal.self, from: Data(json.utf8))
      return nil
    } catch { return ModuleFailure(error, unreadable: 1) }
  }

  @Test("names the place in the JSON that could not be read")
  func place() {
    #expect(failure(#"{"measures": [{"lever": "a"}, {}]}"#)?.message == "measures[1].lever: this key is missing")
    #expect(failure(#"{"measures": [{"lever": null}]}"#)?.message == "measures[0].lever: a value is missing")
    #expect(failure("{")?.status == 1)
  }

  @Test("keeps the status a module chose, and is a fault of the module otherwise")
  func status() {
    struct Surprise: Error {}
    #expect(ModuleFailure(ModuleFailure.missingData("no 2024"), unreadable: 1).status == 7)
    #expect(ModuleFailure(CancellationError(), unreadable: 1).status == 3)
    #expect(ModuleFailure(Surprise(), unreadable: 1) == ModuleFailure(status: 4, message: "Surprise()"))
    #expect(ModuleFailure(status: 0, message: "").status == 4)
  }
}
