/// What the C boundary needs of a module: JSON bytes in, JSON bytes out.
public protocol ExportableModule {
  /// The manifest as JSON bytes.
  static func manifestJSON() throws -> [UInt8]
  /// Takes the configuration as JSON bytes.
  init(configuration: [UInt8]) throws
  /// Answers for one proposal.
  func assess(
    proposal: [UInt8], emit: @escaping (Int32, [UInt8]) -> Int32, log: @escaping (Int32, String) -> Void,
    isCancelled: @escaping () -> Bool
  ) throws
}

/// A refusal in the module's own words, with a status of the boundary (1 invalid input, 2 unsupported, 4 internal …).
public struct ModuleFailure: Error, Sendable {
  /// Status code of the boundary.
  public var status: Int32
  /// One sentence.
  public var message: String

  /// Makes a failure.
  public init(status: Int32, message: String) {
    self.status = status
    self.message = message
  }
}
