/// What a module must be able to do to be exported through the C table: bytes in, bytes out.
///
/// Authors do not conform to this themselves; `AssessmentModule` refines it and does the JSON coding.
public protocol ExportableModule {
  /// The manifest as one JSON object, its `id` and `version` equal to those in `plugin.json`.
  static func manifestJSON() throws -> [UInt8]

  /// Makes the module ready. `configuration` is the JSON object `{"catalogue": …, "options": …}`.
  init(configuration: [UInt8]) throws

  /// Assesses one proposal.
  ///
  /// `emit` hands one JSON object of a kind (`CYP_EMIT_…`) to the host and returns a status; `log` adds a line at a
  /// level (`CYP_LOG_…`); `isCancelled` tells whether the call should stop soon.
  func assess(
    proposal: [UInt8], emit: (_ kind: Int32, _ json: [UInt8]) -> Int32,
    log: (_ level: Int32, _ message: String) -> Void,
    isCancelled: () -> Bool
  ) throws
}
