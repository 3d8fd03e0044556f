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
  /// As `init(catalogue:)`, for a module with data files beside its catalogue; by default they are left alone.
  init(catalogue: Catalogue, data: ModuleData) throws
  /// Answers for one proposal.
  func assess(_ proposal: Proposal, _ answer: inout Answer) throws
}

/// What the host sends before the first proposal.
struct Configuration: Decodable {
  var catalogue: Catalogue
  var data: ModuleData?
}

extension AssessmentModule {
  /// The manifest as JSON bytes.
  public static func manifestJSON() throws -> [UInt8] { try wireBytes(manifest) }

  /// Leaves the data files alone.
  public init(catalogue: Catalogue, data: ModuleData) throws { try self.init(catalogue: catalogue) }

  /// Decodes the catalogue and hands it over with the data files.
  public init(configuration: [UInt8]) throws {
    let decoded = try JSONDecoder().decode(Configuration.self, from: Data(configuration))
    try self.init(catalogue: decoded.catalogue, data: decoded.data ?? ModuleData())
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
