/// What is wrong with a manifest, as a clause to follow the file's name.
struct ManifestProblem: Error, Equatable {
  var words: String
}

extension ManifestProblem {
  static func notJSON(_ bytes: [UInt8], _ mistake: JSONMistake) -> ManifestProblem {
    let before = bytes.prefix(mistake.offset)
    let line = before.count { $0 == 0x0A } + 1
    let column = mistake.offset - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return ManifestProblem(words: "is not JSON (line \(line), column \(column): \(mistake.reason))")
  }

  static func unreadable(_ words: String) -> ManifestProblem {
    ManifestProblem(words: "is not a module's manifest (\(words))")
  }

  static func manifestVersion(_ found: Int) -> ManifestProblem {
    ManifestProblem(words: "has manifest_version \(found); this program reads version 1")
  }

  static func identifier(_ found: String) -> ManifestProblem {
    ManifestProblem(
      words: "has the id “\(found)”; an id is lower-case words joined by dots, such as uk.gov.transport")
  }

  static func version(_ found: String) -> ManifestProblem {
    ManifestProblem(words: "has the version “\(found)”; a version is three numbers, such as 1.0.0")
  }

  static func abi(_ found: PluginManifest.ABI) -> ManifestProblem {
    ManifestProblem(
      words: """
        is for module interface \(found.major).\(found.minor) and this program has interface 1 \
        (ask for a build of the module for interface 1, or use the cyp-impact it was built for)
        """)
  }

  static func platform(_ found: [String]) -> ManifestProblem {
    let have = found.sorted().joined(separator: ", ")
    return ManifestProblem(
      words: "has no library for \(PluginManifest.platform) under files (it has \(have.isEmpty ? "none" : have))")
  }

  static func path(_ found: String) -> ManifestProblem {
    ManifestProblem(words: "names the file “\(found)”, which is not inside the module's own folder")
  }

  static func digest(_ found: String) -> ManifestProblem {
    ManifestProblem(words: "has the sha256 “\(found)”, which is not 64 hexadecimal digits")
  }
}
