/// An error that lets a module choose the status and the sentence the host shows.
public struct ModuleFailure: Error, Sendable, Equatable {
  /// What the call came to: a `CYP_E_…` number, or 1000 and above for the module's own meanings.
  public let status: Int32

  /// One sentence for a reader of the report.
  public let message: String

  /// A failure with a status of the author's choice; a status of 0 would claim success and becomes "internal".
  public init(status: Int32, message: String) {
    self.status = status == 0 ? 4 : status
    self.message = message
  }

  /// The proposal is none of this module's business: reported as "not applicable", not as a failure.
  public static func notApplicable(_ message: String) -> ModuleFailure { ModuleFailure(status: 2, message: message) }

  /// The catalogue lacks a figure that the answer needs.
  public static func missingData(_ message: String) -> ModuleFailure { ModuleFailure(status: 7, message: message) }
}

extension ModuleFailure {
  /// Any thrown error as a failure. A mistake in JSON is told with its path; `unreadable` is the status for that.
  init(_ error: any Error, unreadable: Int32) {
    switch error {
    case let failure as ModuleFailure: self = failure
    case let mistake as DecodingError: self.init(status: unreadable, message: mistake.inWords)
    case is CancellationError: self.init(status: 3, message: "stopped because the host asked it to")
    default: self.init(status: 4, message: "\(error)")
    }
  }
}

extension DecodingError {
  /// Where the mistake is and what it is: "measures[2].lever: a value is missing".
  package var inWords: String {
    switch self {
    case .typeMismatch(_, let context): sentence(context.codingPath, context.debugDescription)
    case .valueNotFound(_, let context): sentence(context.codingPath, "a value is missing")
    case .keyNotFound(let key, let context): sentence(context.codingPath + [key], "this key is missing")
    case .dataCorrupted(let context): sentence(context.codingPath, context.debugDescription)
    @unknown default: "the JSON cannot be read"
    }
  }

  private func sentence(_ path: [any CodingKey], _ what: String) -> String {
    var place = ""
    for key in path {
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += place.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return place.isEmpty ? what : "\(place): \(what)"
  }
}
