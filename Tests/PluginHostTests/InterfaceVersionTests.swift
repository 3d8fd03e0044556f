import CPluginABI
import Foundation
import PluginSDK
import Synchronization
import Testing

/// A module that finds something and answers a question.
private struct Asking: AssessmentModule {
  static let manifest = Manifest(
    id: "test.asking", name: "Asking", version: "1.0.0", department: "DfE", domain: "education")

  init(catalogue: Catalogue) {}

  func assess(_ proposal: Proposal, _ answer: inout Answer) throws {
    let place = Place(line: 1, column: 1)
    try answer.finding(Finding(rule: "T1", severity: .low, title: "T", detail: "", remedy: "R", at: place))
    try answer.question(
      QuestionOutcome(question: "T1", asks: "Is it?", answer: .found, detail: "It is not.", at: place))
    let effect = EffectAnswer(id: "M1.x", origin: .evidence, verdict: .accepted, measure: "M1")
    try answer.suggestion(Suggestion(effect: effect, because: ["says “x”"], fit: .clear, agreement: 2))
  }
}

@Suite("A module built for version 1.1 of the interface", .serialized)
struct InterfaceVersionTests {
  /// The kinds that the host was given.
  private static let kinds = Mutex<[Int32]>([])

  private func kinds(hostMinor: UInt32) throws -> [Int32] {
    var host = cyp_host()
    host.struct_size = UInt32(MemoryLayout<cyp_host>.size)
    host.abi_minor = hostMinor
    host.emit = { _, kind, _ in
      InterfaceVersionTests.kinds.withLock { $0.append(kind) }
      return CYP_OK
    }
    Self.kinds.withLock { $0 = [] }
    let table = try #require(withUnsafePointer(to: host) { Plugin.export(Asking.self, $0) }).pointee
    var instance: OpaquePointer?
    let configuration = Array(#"{"catalogue": {"domain": "education", "matches": {"themes": []}}, "options": {}}"#.utf8)
    let made = withUnsafePointer(to: table) { table in
      withText(configuration) { text in table.pointee.create(table, nil, text, &instance) }
    }
    try #require(made == CYP_OK)
    let proposal = try withText(Array(JSONEncoder().encode(Self.proposal))) { text in
      var request = cyp_request()
      request.struct_size = UInt32(MemoryLayout<cyp_request>.size)
      request.proposal_json = text
      return table.assess(instance, nil, &request)
    }
    #expect(proposal == CYP_OK)
    table.destroy(instance)
    return Self.kinds.withLock { $0 }
  }

  private func withText<Result>(_ bytes: [UInt8], _ body: (cyp_str) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBytes {
      try body(cyp_str(ptr: $0.baseAddress?.assumingMemoryBound(to: CChar.self), len: UInt64($0.count)))
    }
  }

  private static let proposal = Proposal(
    schema: "cyp-impact/request/1", id: "p", title: "P", summary: "S", summaryAt: Place(line: 1, column: 1),
    lead: "DfE",
    partners: [], level: "national", nations: ["England"], dates: .init(), measures: [], effects: [], campaigns: [],
    considered: .init(groups: [], duties: [], departments: [], notes: []), alternatives: [])

  @Test("sends a program of 1.0 only what that knows, and one of 1.1 all of it")
  func kinds() throws {
    #expect(try kinds(hostMinor: 0) == [CYP_EMIT_FINDING])
    #expect(try kinds(hostMinor: 1) == [CYP_EMIT_FINDING, CYP_EMIT_ANSWER, CYP_EMIT_SUGGESTION])
  }
}
