/// The files that arguments name: each file itself, and for a folder all of its `.yaml` files by name.
enum ProposalPaths {
  /// The paths in the order given.
  ///
  /// - Throws: `Stop` for a file that is not there or is named twice, and for a folder without proposals.
  static func expand(_ arguments: [String]) throws -> [String] {
    let paths = try arguments.flatMap { try files(in: $0) }
    var seen: Set<String> = []
    for path in paths where !seen.insert(Paths.real(path) ?? path).inserted {
      throw Stop(status: .wrongDocument, sentence: "\(path) is named twice; name each proposal once")
    }
    return paths
  }

  private static func files(in argument: String) throws -> [String] {
    guard Paths.isFolder(argument) else { return [argument] }
    let folder = argument.hasSuffix("/") ? String(argument.dropLast()) : argument
    let files = Paths.files(in: folder, endingIn: [".yaml", ".yml"]).map { folder + "/" + $0 }
    guard files.isEmpty else { return files }
    throw Stop(status: .couldNotRun, sentence: "\(argument) holds no .yaml file")
  }
}
