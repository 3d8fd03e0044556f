/// A module on disk that is ready to be launched once its catalogue is read.
public struct FoundModule: Sendable, Equatable {
  /// Its manifest.
  public var manifest: PluginManifest

  /// Where it was found.
  public var place: SearchPlace

  /// The manifest's absolute path.
  public var manifestPath: String

  /// The library's absolute path; it exists and nobody else may change it.
  public var libraryPath: String

  /// The catalogue's absolute path; it exists.
  public var cataloguePath: String

  /// Absolute paths of the data files; they exist.
  public var dataPaths: [String]

  /// Who may own the module's files.
  public var fileTrust: FileTrust

  /// The folder with the Swift runtime, for a module that shares the program's.
  public var runtimeFolder: String?

  /// The launch of this module with its catalogue: `{"catalogue": …, "data": …, "options": …}`.
  public func launch(configurationJSON: [UInt8]) -> ModuleLaunch {
    ModuleLaunch(
      id: manifest.id, name: manifest.name, version: manifest.version.description, department: manifest.department,
      libraryPath: libraryPath, contact: manifest.contact, expectedSHA256: manifest.file.sha256, fileTrust: fileTrust,
      runtimeFolder: runtimeFolder, limits: manifest.limits, configurationJSON: configurationJSON)
  }
}

/// The places modules come from, in the order they are searched.
public enum SearchPlace: String, Sendable, Equatable {
  /// Named with `--plugin`.
  case commandLine = "--plugin"
  /// `.cyp-impact/plugins` of the project.
  case project = "project"
  /// A folder in `CYP_IMPACT_PLUGIN_PATH`.
  case environment = "CYP_IMPACT_PLUGIN_PATH"
  /// The user's data folder.
  case user = "user"
  /// Beside the program, or `/usr/lib/cyp-impact/plugins`.
  case system = "installed"
  /// `Plugins/` of the checkout the program was built in.
  case checkout = "checkout"
}

/// Something that looked like a module and cannot be used; the run goes on without it.
public struct DiscoveryProblem: Sendable, Equatable {
  /// The module's id, as far as it is known.
  public var id: String?

  /// Where the trouble is.
  public var path: String

  /// One sentence: what, where, what to do.
  public var sentence: String

  /// The module's manifest, when it could be read: its domain then shows as not assessed.
  public var manifest: PluginManifest?
}

/// All that was found.
public struct DiscoveredModules: Sendable, Equatable {
  /// The usable modules, by id.
  public var modules: [FoundModule]

  /// The others, in the order they were met.
  public var problems: [DiscoveryProblem]
}
