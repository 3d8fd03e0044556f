internal import CPluginABI

/// The host's functions, copied by the `struct_size` rule, in Swift's words.
struct HostTable {
  private let table: cyp_host

  /// `nil` when the host's table is smaller than version 1.0 had it.
  init?(copying foreign: UnsafePointer<cyp_host>) {
    // Only the first field may be read before the size is known.
    let size = Int(UnsafeRawPointer(foreign).load(as: UInt32.self))
    guard size >= Int(CYP_HOST_SIZE_1_0), size <= Int(CYP_STRUCT_SIZE_MAX) else { return nil }
    var ours = cyp_host()
    withUnsafeMutableBytes(of: &ours) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: foreign, count: min(size, $0.count)))
    }
    table = ours
  }

  /// Hands over one item; what came with 1.1 is kept from a host that does not know it, since it would call it misuse.
  func emit(_ run: OpaquePointer?, kind: Int32, _ json: [UInt8]) -> cyp_status {
    guard let emit = table.emit else { return CYP_E_UNSUPPORTED }
    guard kind <= CYP_EMIT_CONTEXT || table.abi_minor >= 1 else { return CYP_OK }
    return withText(json) { emit(run, kind, $0) }
  }

  /// Hands over the reason and returns the status, ready to be returned.
  func fail(_ run: OpaquePointer?, _ failure: ModuleFailure) -> cyp_status {
    if let fail = table.fail {
      withText(Array(failure.message.utf8)) { fail(run, failure.status, $0) }
    }
    return failure.status
  }

  func log(_ run: OpaquePointer?, level: Int32, _ message: String) {
    guard let log = table.log else { return }
    withText(Array(message.utf8)) { log(run, level, $0) }
  }

  func isCancelled(_ run: OpaquePointer?) -> Bool {
    guard let isCancelled = table.is_cancelled else { return false }
    return isCancelled(run) != 0
  }

  private func withText<Result>(_ bytes: [UInt8], _ body: (cyp_str) -> Result) -> Result {
    bytes.withUnsafeBytes { buffer in
      body(cyp_str(ptr: buffer.baseAddress?.assumingMemoryBound(to: CChar.self), len: UInt64(buffer.count)))
    }
  }
}

extension cyp_str {
  /// A copy of the text; empty for NULL or a length no memory could hold.
  var bytes: [UInt8] {
    guard let ptr, let count = Int(exactly: len) else { return [] }
    return Array(UnsafeRawBufferPointer(start: ptr, count: count))
  }
}
