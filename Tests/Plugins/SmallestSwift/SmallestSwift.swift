public import PluginSDK

/// The smallest module in Swift: it answers with one match, or traps when the proposal tells it to.
struct Smallest: ExportableModule {
  static func manifestJSON() -> [UInt8] { Array(#"{"id": "test.smallest", "version": "1.0.0"}"#.utf8) }

  init(configuration: [UInt8]) throws {
    guard configuration.first == UInt8(ascii: "{") else {
      throw ModuleFailure(status: CYP_E_CONFIG, message: "the catalogue is not an object")
    }
  }

  func assess(
    proposal: [UInt8], emit: (Int32, [UInt8]) -> Int32, log: (Int32, String) -> Void, isCancelled: () -> Bool
  ) throws {
    log(CYP_LOG_INFO, "read \(proposal.count) bytes")
    _ = emit(CYP_EMIT_MATCH, Array(#"{"measure": "M1"}"#.utf8))
    let words = String(decoding: proposal, as: UTF8.self)
    if words.contains("not ours") { throw ModuleFailure.notApplicable("nothing here concerns this module") }
    if words.contains("trap") { print(proposal[proposal.count + emptyCount(words)]) }
  }

  private func emptyCount(_ words: String) -> Int { words.isEmpty ? 1 : 0 }
}

/// The function the host looks for; it must be public to be exported.
@c @implementation
public func cyp_plugin_entry_v1(_ host: UnsafePointer<cyp_host>?) -> UnsafePointer<cyp_plugin>? {
  Plugin.export(Smallest.self, host)
}
