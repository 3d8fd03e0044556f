/// Finds the worker program; never through PATH, where anybody may put one.
public enum WorkerLocation {
  /// The absolute path of `cyp-impact-worker`: beside the program, or in `libexec/cyp-impact` of its prefix.
  /// `nil` when it is in neither place. `executablePath` is what `/proc/self/exe` points at.
  public static func find(executablePath: String) -> String? {
    let folder = Folder.parent(executablePath)
    let places = [folder, Folder.parent(folder) + "/libexec/cyp-impact"]
    return places.map { $0 + "/cyp-impact-worker" }.first(where: Folder.exists)
  }
}
