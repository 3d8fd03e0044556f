internal import Glibc

extension FoundModule {
  /// A manifest longer than this is not read.
  private static let manifestLimit = 1 << 20

  /// Reads the manifest in a folder and checks that library and catalogue are there and are nobody else's to change.
  init(folder: String, _ place: SearchPlace, search: PluginDiscovery, expecting: (id: String, version: String)?)
    throws(DiscoveryProblem)
  {
    let trust = search.trust(place)
    let path = folder + "/plugin.json"
    if let problem = trust.problem(folder: folder) { throw .untrusted(expecting?.id, problem) }
    let manifest = try Self.readManifest(path, trust, id: expecting?.id)
    if let expecting, expecting != (manifest.id, manifest.version.description) {
      throw .misplaced(manifest, path: path)
    }
    let library = search.libraryPath(manifest, folder: folder, place)
    let catalogue = "\(folder)/\(manifest.catalogue)"
    try Self.check(library, "library", manifest, trust)
    let data = manifest.data.map { "\(folder)/\($0)" }
    try Self.check(catalogue, "catalogue", manifest, trust)
    for file in data { try Self.check(file, "data file", manifest, trust) }
    self.init(
      manifest: manifest, place: place, manifestPath: path, libraryPath: library, cataloguePath: catalogue,
      dataPaths: data, fileTrust: trust, runtimeFolder: search.runtimeFolder(manifest))
  }

  private static func readManifest(_ path: String, _ trust: FileTrust, id: String?) throws(DiscoveryProblem)
    -> PluginManifest
  {
    let descriptor: Int32
    switch trust.open(path) {
    case .success(let opened): descriptor = opened
    case .failure(let problem): throw .untrusted(id, problem)
    }
    guard let bytes = Folder.contents(closing: descriptor, limit: manifestLimit) else { throw .unreadable(id, path) }
    do throws(ManifestProblem) {
      return try PluginManifest.read(bytes)
    } catch { throw .manifest(id, path, error) }
  }

  private static func check(_ path: String, _ what: String, _ manifest: PluginManifest, _ trust: FileTrust)
    throws(DiscoveryProblem)
  {
    switch trust.open(path) {
    case .success(let descriptor): close(descriptor)
    case .failure(let problem): throw .file(manifest, what, problem)
    }
  }
}

// MARK: Sentences

extension DiscoveryProblem: Error {
  static func absent(_ path: String) -> DiscoveryProblem {
    DiscoveryProblem(id: nil, path: path, sentence: "--plugin \(path): there is nothing at this path.")
  }

  static func noModule(_ path: String) -> DiscoveryProblem {
    DiscoveryProblem(
      id: nil, path: path,
      sentence: "--plugin \(path): there is no module here. Name the folder that holds plugin.json.")
  }

  static func relative(_ path: String) -> DiscoveryProblem {
    DiscoveryProblem(
      id: nil, path: path,
      sentence: "CYP_IMPACT_PLUGIN_PATH holds “\(path)”, which was not searched. Write a path that begins with /.")
  }

  static func untrusted(_ id: String?, _ problem: FileProblem) -> DiscoveryProblem {
    DiscoveryProblem(
      id: id, path: problem.path, sentence: "The module \(id ?? "there") was not used, because \(problem.words).")
  }

  static func unreadable(_ id: String?, _ path: String) -> DiscoveryProblem {
    DiscoveryProblem(
      id: id, path: path, sentence: "The module was not used, because \(path) cannot be read or is longer than 1 MB.")
  }

  static func manifest(_ id: String?, _ path: String, _ problem: ManifestProblem) -> DiscoveryProblem {
    DiscoveryProblem(id: id, path: path, sentence: "The module was not used, because \(path) \(problem.words).")
  }

  static func misplaced(_ manifest: PluginManifest, path: String) -> DiscoveryProblem {
    DiscoveryProblem(
      id: manifest.id, path: path,
      sentence: """
        The module was not used, because \(path) says it is \(manifest.id) \(manifest.version). Its folder must be \
        \(manifest.id)/\(manifest.version).
        """)
  }

  static func file(_ manifest: PluginManifest, _ what: String, _ problem: FileProblem) -> DiscoveryProblem {
    let isMissing = problem.code == -ENOENT
    let why = isMissing ? "its \(what) \(problem.path) is missing" : "its \(what) \(problem.words)"
    return DiscoveryProblem(
      id: manifest.id, path: problem.path,
      sentence: """
        The module \(manifest.id) was not used, because \(why).\
        \(isMissing ? " Build or install the module again." : "")
        """, manifest: manifest)
  }

  static func twice(_ id: String, _ paths: [String], _ manifest: PluginManifest) -> DiscoveryProblem {
    DiscoveryProblem(
      id: id, path: paths.first ?? "",
      sentence: """
        The module \(id) was not used, because it was found more than once: \(paths.joined(separator: " and ")). \
        Remove all but one.
        """, manifest: manifest)
  }
}
