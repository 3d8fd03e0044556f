internal import FoundationEssentials
internal import PluginSDK

/// A module's `plugin.json`: what can be known of it without running any of its code.
public struct PluginManifest: Sendable, Equatable {
  /// Where the module's Swift runtime comes from.
  public enum Runtime: String, Sendable, Decodable {
    /// The library needs nothing but glibc; C and Rust modules say this too.
    case selfContained = "self-contained"

    /// The library uses the Swift 6.3 runtime that the program provides.
    case sharedSwift = "swift-6.3-shared"
  }

  /// The interface the module was built for.
  public struct ABI: Sendable, Equatable, Decodable {
    /// The number in the entry's name.
    public var major: Int
    /// The interface's minor version.
    public var minor: Int
  }

  /// The library for one kind of machine.
  public struct File: Sendable, Equatable, Decodable {
    /// Relative to the folder of `plugin.json`.
    public var path: String
    /// 64 hexadecimal digits, when the manifest promises them.
    public var sha256: String?
  }

  /// Reverse-domain identifier, such as `uk.gov.education`.
  public var id: String
  /// Name for readers.
  public var name: String
  /// The module's version.
  public var version: ModuleVersion
  /// The department that answers for the module.
  public var department: String
  /// The domain it assesses, such as `education`.
  public var domain: String
  /// Where to report a fault.
  public var contact: String?
  /// SPDX identifier of its licence.
  public var licence: String?
  /// The interface it was built for.
  public var abi: ABI
  /// Where its Swift runtime comes from.
  public var runtime: Runtime
  /// What it asks for.
  public var limits: ModuleLimits
  /// The library of this machine.
  public var file: File
  /// The catalogue, relative to the folder of `plugin.json`.
  public var catalogue: String
  /// Further data files, relative to the folder of `plugin.json`; the `schema` line of each says what it is.
  public var data: [String]

  /// The key under `files` for the machine this program was built for.
  public static var platform: String {
    #if arch(arm64)
      "linux-aarch64"
    #else
      "linux-x86_64"
    #endif
  }

  /// Reads a manifest's bytes; throws a clause that says what is wrong, to follow the file's name.
  static func read(_ bytes: [UInt8]) throws(ManifestProblem) -> PluginManifest {
    if let mistake = JSONCheck.mistake(in: bytes) { throw .notJSON(bytes, mistake) }
    do {
      return try PluginManifest(JSONDecoder().decode(ManifestFile.self, from: Data(bytes)))
    } catch let problem as ManifestProblem {
      throw problem
    } catch {
      throw .unreadable((error as? DecodingError)?.inWords ?? "\(error)")
    }
  }

  private init(_ file: ManifestFile) throws(ManifestProblem) {
    guard file.manifest_version == 1 else { throw .manifestVersion(file.manifest_version) }
    guard Self.isIdentifier(file.id) else { throw .identifier(file.id) }
    guard let version = ModuleVersion(file.version) else { throw .version(file.version) }
    guard file.abi.major == Int(CYP_ABI_MAJOR) else { throw .abi(file.abi) }
    guard let library = file.files[Self.platform] else { throw .platform(Array(file.files.keys)) }
    for path in [library.path, file.catalogue] + (file.data ?? []) where !Self.isInside(path) { throw .path(path) }
    if let digest = library.sha256, !Self.isDigest(digest) { throw .digest(digest) }
    (id, name, self.version, department) = (file.id, file.name, version, file.department)
    (domain, contact, licence, abi) = (file.domain, file.contact, file.licence, file.abi)
    (runtime, limits) = (file.runtime ?? .selfContained, file.limits ?? ModuleLimits())
    (self.file, catalogue, data) = (library, file.catalogue, file.data ?? [])
  }

  /// Lower-case letters, digits and hyphens, in at least two parts joined by dots.
  static func isIdentifier(_ id: String) -> Bool {
    let parts = id.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count >= 2 && id.utf8.count <= 128
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      }
  }

  /// A relative path that cannot leave its folder.
  private static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.utf8.contains(0) && parts.allSatisfy { !$0.isEmpty && $0 != ".." }
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
  }
}

/// The file as it is written.
private struct ManifestFile: Decodable {
  var manifest_version: Int
  var id: String
  var name: String
  var version: String
  var department: String
  var domain: String
  var contact: String?
  var licence: String?
  var abi: PluginManifest.ABI
  var runtime: PluginManifest.Runtime?
  var limits: ModuleLimits?
  var files: [String: PluginManifest.File]
  var catalogue: String
  var data: [String]?
}
