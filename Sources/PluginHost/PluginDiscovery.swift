/// Finds modules on disk by reading manifests; no module code runs.
///
/// The order is: `--plugin`, the project's `.cyp-impact/plugins`, `CYP_IMPACT_PLUGIN_PATH`, the user's data folder, then
/// what is installed with the program. A program still in its checkout uses the checkout's `Plugins/` for the last, with
/// the libraries beside itself. Never the current folder, never the system's library path, never recursively.
public struct PluginDiscovery: Sendable {
  private let environment: [String: String]
  private let executablePath: String
  private let projectFolder: String?
  private let explicit: [String]
  private var problems: [DiscoveryProblem] = []
  private var found: [FoundModule] = []

  /// A search with everything it depends on handed in. `executablePath` is what `/proc/self/exe` points at;
  /// `projectFolder` the folder that may hold `.cyp-impact/plugins`; `explicit` the values of `--plugin`.
  public init(
    environment: [String: String], executablePath: String, projectFolder: String? = nil, explicit: [String] = []
  ) {
    self.environment = environment
    self.executablePath = executablePath
    self.projectFolder = projectFolder
    self.explicit = explicit
  }

  /// Searches every place. An id found in two places is a problem that names both, and neither is used.
  public func find() -> DiscoveredModules {
    var search = self
    for path in explicit { search.searchExplicit(path) }
    if let projectFolder { search.searchRoot(projectFolder + "/.cyp-impact/plugins", .project) }
    search.searchEnvironment()
    if let folder = userFolder { search.searchRoot(folder, .user) }
    search.searchInstalled()
    return search.withoutDuplicates()
  }

  // MARK: Places

  private mutating func searchExplicit(_ path: String) {
    guard let real = Folder.real(path) else { return report(.absent(path)) }
    if Folder.lastName(real) == "plugin.json" {
      addModule(folder: Folder.parent(real), .commandLine)
    } else if Folder.exists(real + "/plugin.json") {
      addModule(folder: real, .commandLine)
    } else if Folder.isFolder(real) {
      let before = found.count + problems.count
      searchRoot(real, .commandLine)
      if found.count + problems.count == before { report(.noModule(path)) }
    } else {
      report(.noModule(path))
    }
  }

  private mutating func searchEnvironment() {
    for part in (environment["CYP_IMPACT_PLUGIN_PATH"] ?? "").split(separator: ":") {
      part.hasPrefix("/") ? searchRoot(String(part), .environment) : report(.relative(String(part)))
    }
  }

  private var userFolder: String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/cyp-impact/plugins" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share/cyp-impact/plugins"
  }

  private mutating func searchInstalled() {
    let ownRoot = prefix + "/lib/cyp-impact/plugins"
    if !Folder.isFolder(ownRoot), let checkout { return searchCheckout(checkout) }
    let usual = "/usr/lib/cyp-impact/plugins"
    searchRoot(usual, .system)
    if Folder.real(ownRoot) != Folder.real(usual) { searchRoot(ownRoot, .system) }
  }

  /// The folder above `bin`.
  private var prefix: String { Folder.parent(Folder.parent(executablePath)) }

  /// The nearest folder above the program with a package and its plugins.
  private var checkout: String? {
    var folder = Folder.parent(executablePath)
    while folder != "/" {
      if Folder.exists(folder + "/Package.swift"), Folder.isFolder(folder + "/Plugins") { return folder }
      folder = Folder.parent(folder)
    }
    return nil
  }

  private mutating func searchCheckout(_ checkout: String) {
    for name in Folder.names(checkout + "/Plugins") {
      let folder = "\(checkout)/Plugins/\(name)"
      if Folder.exists(folder + "/plugin.json") { addModule(folder: folder, .checkout) }
    }
  }

  /// Takes the highest version of each module under a root; folders without a manifest are not modules.
  private mutating func searchRoot(_ root: String, _ place: SearchPlace) {
    guard let root = Folder.real(root) else { return }
    for id in Folder.names(root) {
      let versions = Folder.names("\(root)/\(id)").filter { Folder.exists("\(root)/\(id)/\($0)/plugin.json") }
      guard let highest = versions.max(by: isLower) else { continue }
      let trust = trust(place)
      let folders = [root, "\(root)/\(id)"]
      if let problem = folders.lazy.compactMap({ trust.problem(folder: $0) }).first {
        report(.untrusted(id, problem))
      } else {
        addModule(folder: "\(root)/\(id)/\(highest)", place, expecting: (id, highest))
      }
    }
  }

  // MARK: One module

  private mutating func addModule(folder: String, _ place: SearchPlace, expecting: (id: String, version: String)? = nil)
  {
    do throws(DiscoveryProblem) {
      found.append(try FoundModule(folder: folder, place, search: self, expecting: expecting))
    } catch { report(error) }
  }

  /// Files in a checkout may be writable by their group, as many developers' are; elsewhere they may not.
  func trust(_ place: SearchPlace) -> FileTrust {
    FileTrust(owner: Folder.owner(executablePath), groupMayWrite: place == .checkout)
  }

  /// Where a module's library lies: in its own folder, or beside the program in a checkout.
  func libraryPath(_ manifest: PluginManifest, folder: String, _ place: SearchPlace) -> String {
    guard place == .checkout else { return "\(folder)/\(manifest.file.path)" }
    return "\(Folder.parent(executablePath))/\(Folder.lastName(manifest.file.path))"
  }

  /// The Swift runtime installed with the program, when the module shares it and there is one.
  func runtimeFolder(_ manifest: PluginManifest) -> String? {
    let folder = prefix + "/lib/cyp-impact/runtime"
    return manifest.runtime == .sharedSwift && Folder.isFolder(folder) ? folder : nil
  }

  private mutating func report(_ problem: DiscoveryProblem) { problems.append(problem) }

  private func withoutDuplicates() -> DiscoveredModules {
    var problems = problems
    var modules: [FoundModule] = []
    for (id, copies) in Dictionary(grouping: found, by: \.manifest.id).sorted(by: { $0.key < $1.key }) {
      let paths = copies.map(\.manifestPath)
      if Set(paths).count == 1 {
        modules += copies.prefix(1)
      } else {
        problems.append(.twice(id, paths, copies[0].manifest))
      }
    }
    return DiscoveredModules(modules: modules, problems: problems)
  }
}

/// Compares version folders; a name that is no version is lower than any that is.
private func isLower(_ left: String, _ right: String) -> Bool {
  switch (ModuleVersion(left), ModuleVersion(right)) {
  case (let left?, let right?): left < right
  case (nil, nil): left < right
  case (nil, _?): true
  case (_?, nil): false
  }
}
