/// Everything needed to run one module: which library, with which catalogue, under which limits.
public struct ModuleLaunch: Sendable {
  /// The module's identifier, such as `uk.gov.education`; the loaded module must state the same.
  public var id: String

  /// The module's name for readers.
  public var name: String

  /// The version in `plugin.json`; the loaded module must state the same.
  public var version: String

  /// The department that answers for the module.
  public var department: String

  /// Where to report a fault, as the manifest gives it.
  public var contact: String?

  /// The shared library, as an absolute path.
  public var libraryPath: String

  /// The sha256 the manifest promises, when it does: 64 hexadecimal digits.
  public var expectedSHA256: String?

  /// Who may own the library and whether its group may write to it.
  public var fileTrust: FileTrust

  /// A folder with the Swift runtime for a module that does not bring its own.
  public var runtimeFolder: String?

  /// What the manifest asks.
  public var limits: ModuleLimits

  /// `{"catalogue": …, "data": …, "options": …}` as JSON.
  public var configurationJSON: [UInt8]

  /// A launch with no promises beyond the names.
  public init(
    id: String, name: String, version: String, department: String, libraryPath: String, contact: String? = nil,
    expectedSHA256: String? = nil, fileTrust: FileTrust = FileTrust(), runtimeFolder: String? = nil,
    limits: ModuleLimits = ModuleLimits(), configurationJSON: [UInt8] = Array("{}".utf8)
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.department = department
    self.contact = contact
    self.libraryPath = libraryPath
    self.expectedSHA256 = expectedSHA256
    self.fileTrust = fileTrust
    self.runtimeFolder = runtimeFolder
    self.limits = limits
    self.configurationJSON = configurationJSON
  }
}
