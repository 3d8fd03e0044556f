/// The folders that hold shared documents, nearest first.
///
/// A department may keep its own `assessments/` with a strategy or register of its own; what it does not have is taken
/// from the next folder, in the end from the one that ships with the program.
struct DataFolders {
  /// `assessments` folders, nearest first.
  let folders: [String]

  /// `--data`, then the nearest `assessments/` above the proposal, above the working folder and above the program,
  /// then `share/cyp-impact` of an installation.
  init(data: String?, proposal: String?) {
    var starts: [String] = []
    if let proposal, proposal != "-" { starts.append(Paths.folder(of: proposal)) }
    starts += [".", Paths.program]
    var found = data.map { [$0] } ?? []
    for start in starts {
      let above = Paths.upwards(from: start)
      if let nearest = above.map({ $0 == "/" ? "/assessments" : $0 + "/assessments" }).first(where: Paths.isFolder) {
        found.append(nearest)
      }
    }
    found.append(Paths.folder(of: Paths.program) + "/share/cyp-impact/assessments")
    var seen = Set<String>()
    folders = found.filter { Paths.isFolder($0) && seen.insert(Paths.real($0) ?? $0).inserted }
  }

  /// The first `name` that is there.
  func find(_ name: String) -> String? {
    folders.map { $0 + "/" + name }.first(where: Paths.exists)
  }

  /// The path that reports print: from `assessments/` on, without anything of this machine.
  func reported(_ path: String) -> String {
    guard let real = Paths.real(path) else { return Paths.name(of: path) }
    for folder in folders.compactMap(Paths.real) where real.hasPrefix(folder + "/") {
      return "assessments" + real.dropFirst(folder.count)
    }
    return Paths.name(of: path)
  }
}
