internal import FoundationEssentials

/// The part of the manifest inside a library that must agree with its `plugin.json`.
struct StatedIdentity: Decodable {
  var id: String
  var version: String

  /// Why the module must not be used, when what it says of itself is not what its `plugin.json` says.
  static func mismatch(_ manifest: [UInt8], _ launch: ModuleLaunch) -> Refusal? {
    if let mistake = JSONCheck.mistake(in: manifest) {
      return .manifest("is not JSON (at byte \(mistake.offset), \(mistake.reason))")
    }
    guard let stated = try? JSONDecoder().decode(StatedIdentity.self, from: Data(manifest)) else {
      return .manifest("has no id or no version")
    }
    if stated.id == launch.id, stated.version == launch.version { return nil }
    return .identity(
      stated: "\(PlainText.line(stated.id.utf8)) \(PlainText.line(stated.version.utf8))",
      manifest: "\(launch.id) \(launch.version)")
  }
}
