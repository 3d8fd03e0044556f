import Impact
import YAMLReading

/// Proposals that are looked at together, in the order given.
struct ProposalSet {
  /// One that can be used.
  struct Member {
    let path: String
    let proposal: Proposal
  }

  /// One that was left out because it cannot be used as it stands.
  struct LeftOut {
    let path: String
    let mistakes: Int
  }

  private(set) var members: [Member] = []
  private(set) var leftOut: [LeftOut] = []

  /// Reads files and folders.
  ///
  /// - Parameters:
  ///   - leavingOutWrong: Whether a file with mistakes is left out and named; otherwise the mistakes of all files end the
  ///     run together.
  ///   - sharingIds: Whether several files may have one id, as versions of one proposal have.
  init(
    _ arguments: [String], reader: DocumentReader, context: ReadingContext, leavingOutWrong: Bool = false,
    sharingIds: Bool = false
  ) throws {
    var places: [String: String] = [:]
    for path in try ProposalPaths.expand(arguments) {
      let own = DocumentReader(folders: reader.folders)
      let document = try own.named(path, role: "proposal")
      let proposal = document.flatMap { ProposalDocument.read($0, context: context, problems: own.problems) }
      guard let proposal else {
        leave(out: path, own, reader, countedOnly: leavingOutWrong)
        continue
      }
      if !sharingIds, let other = places[proposal.id], let id = document?.root["id"] {
        own.problems.error(Messages.twice(proposal.id, other), at: id, in: proposal.file, help: Messages.rename)
      }
      places[proposal.id] = places[proposal.id] ?? reader.shown(path)
      reader.take(over: own)
      members.append(Member(path: path, proposal: proposal))
    }
    try reader.stopIfWrong()
  }

  private mutating func leave(out path: String, _ own: DocumentReader, _ reader: DocumentReader, countedOnly: Bool) {
    leftOut.append(LeftOut(path: path, mistakes: own.problems.items.count { $0.severity == .error }))
    if !countedOnly { reader.take(over: own) }
  }
}

private enum Messages {
  static let rename = "Give each proposal an id of its own, or leave one of the files out."
  static func twice(_ id: String, _ path: String) -> String { "the id “\(id)” is also that of \(path)" }
}
