#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a department writes: who the module is, and what it says about a proposal.
///
/// All calls come from one thread of one worker process, never nested. A thrown error costs one line of the report.
public protocol AssessmentModule: ExportableModule {
  /// Who the module is.
  static var manifest: Manifest { get }
  /// Takes the module's catalogue once, before the first proposal.
  init(catalogue: Catalogue) throws
  /// Answers for one proposal.
  func assess(_ proposal: Proposal, _ answer: inout Answer) throws
}

/// What the host sends before the first proposal.
struct Configuration: Decodable {
  var catalogue: Catalogue
}

extension AssessmentModule {
  /// The manifest as JSON bytes.
  public static func manifestJSON() throws -> [UInt8] { try wireBytes(manifest) }

  /// Decodes the catalogue and hands it to `init(catalogue:)`.
  public init(configuration: [UInt8]) throws {
    try self.init(catalogue: JSONDecoder().decode(Configuration.self, from: Data(configuration)).catalogue)
  }

  /// Decodes the proposal, runs `assess` and encodes each item as it is given.
  public func assess(
    proposal: [UInt8], emit: (Int32, [UInt8]) -> Int32, log: (Int32, String) -> Void, isCancelled: () -> Bool
  ) throws {
    let decoded = try JSONDecoder().decode(Proposal.self, from: Data(proposal))
    try withoutActuallyEscaping(emit) { emit in
      var answer = Answer { kind, item in
        let status = emit(kind, try wireBytes(item))
        guard status == 0 else { throw ModuleFailure(status: status, message: "the host takes no more output") }
      }
      try assess(decoded, &answer)
    }
  }
}

/// JSON with sorted keys, so that the same answer is the same bytes.
func wireBytes(_ value: any Encodable) throws -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return [UInt8](try encoder.encode(value))
}
