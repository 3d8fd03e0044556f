import Foundation
import Testing

@testable import PluginHost

/// A folder tree that goes when the test does.
final class Tree {
  let root: String

  init() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("cyp-impact-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    root = path.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  @discardableResult func write(_ path: String, _ text: String = "") throws -> String {
    let full = "\(root)/\(path)"
    try FileManager.default.createDirectory(
      atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: full, atomically: false, encoding: .utf8)
    return full
  }

  /// A whole module in a folder.
  func module(_ folder: String, id: String = "uk.gov.education", version: String = "1.2.0") throws {
    let manifest = manifestText("1.2.0", version).replacing("uk.gov.education", with: id)
    try write("\(folder)/plugin.json", manifest)
    try write("\(folder)/libEducation.so")
    try write("\(folder)/catalogue.yaml")
  }

  func allow(_ path: String, _ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(root)/\(path)")
  }

  /// What a program installed in this tree finds.
  func find(_ environment: [String: String] = [:], explicit: [String] = []) -> DiscoveredModules {
    PluginDiscovery(
      environment: environment, executablePath: "\(root)/bin/cyp-impact", projectFolder: "\(root)/project",
      explicit: explicit
    ).find()
  }
}

@Suite("Modules on disk")
struct PluginDiscoveryTests {
  private let installed = "lib/cyp-impact/plugins"

  @Test("are found in every place that is searched, and nowhere else")
  func places() throws {
    let tree = try Tree()
    try tree.module("given", id: "uk.a")
    try tree.module("project/.cyp-impact/plugins/uk.b/1.2.0", id: "uk.b")
    try tree.module("extra/uk.c/1.2.0", id: "uk.c")
    try tree.module("data/cyp-impact/plugins/uk.d/1.2.0", id: "uk.d")
    try tree.module("\(installed)/uk.e/1.2.0", id: "uk.e")
    try tree.module("\(installed)/deeper/uk.f/1.2.0", id: "uk.f")
    let found = tree.find(
      ["CYP_IMPACT_PLUGIN_PATH": "\(tree.root)/extra", "XDG_DATA_HOME": "\(tree.root)/data"],
      explicit: ["\(tree.root)/given"])
    #expect(found.problems.isEmpty)
    #expect(found.modules.map(\.manifest.id) == ["uk.a", "uk.b", "uk.c", "uk.d", "uk.e"])
    #expect(found.modules.map(\.place) == [.commandLine, .project, .environment, .user, .system])
  }

  @Test("are found in the home folder when no data folder is set")
  func home() throws {
    let tree = try Tree()
    try tree.module("home/.local/share/cyp-impact/plugins/uk.a/1.2.0", id: "uk.a")
    #expect(tree.find(["HOME": "\(tree.root)/home"]).modules.count == 1)
  }

  @Test("are taken in their highest version, and other folders are ignored")
  func highest() throws {
    let tree = try Tree()
    for version in ["1.9.0", "1.10.0"] {
      try tree.module("\(installed)/uk.gov.education/\(version)", version: version)
    }
    try tree.write("\(installed)/uk.gov.education/2.0.0/notes.txt")
    try tree.write("\(installed)/README")
    let found = tree.find()
    #expect(found.modules.map(\.manifest.version.description) == ["1.10.0"])
    #expect(found.problems.isEmpty)
  }

  @Test("are not used when the same id lies in two places, and both are named")
  func twice() throws {
    let tree = try Tree()
    try tree.module("given")
    try tree.module("\(installed)/uk.gov.education/1.2.0")
    let found = tree.find(explicit: ["\(tree.root)/given/plugin.json"])
    #expect(found.modules.isEmpty)
    #expect(found.problems.count == 1)
    #expect(found.problems[0].sentence.contains("\(tree.root)/given/plugin.json and \(tree.root)/\(installed)"))
  }

  @Test("are found once when the same folder is named in two ways")
  func sameFolder() throws {
    let tree = try Tree()
    try tree.module("\(installed)/uk.gov.education/1.2.0")
    let found = tree.find(explicit: ["\(tree.root)/\(installed)"])
    #expect(found.modules.map(\.place) == [.commandLine])
    #expect(found.problems.isEmpty)
  }

  @Test("are one problem each when something is missing or somebody else may change it")
  func problems() throws {
    let tree = try Tree()
    for name in ["a", "b", "c", "d", "e", "f"] { try tree.module("\(installed)/uk.\(name)/1.2.0", id: "uk.\(name)") }
    try FileManager.default.removeItem(atPath: "\(tree.root)/\(installed)/uk.a/1.2.0/libEducation.so")
    try FileManager.default.removeItem(atPath: "\(tree.root)/\(installed)/uk.b/1.2.0/catalogue.yaml")
    try tree.allow("\(installed)/uk.c/1.2.0/libEducation.so", 0o666)
    try tree.allow("\(installed)/uk.d", 0o777)
    try tree.write("\(installed)/uk.e/1.2.0/plugin.json", "{")
    let found = tree.find()
    #expect(found.modules.map(\.manifest.id) == ["uk.f"])
    let sentences = found.problems.map(\.sentence)
    #expect(found.problems.map(\.id) == ["uk.a", "uk.b", "uk.c", "uk.d", "uk.e"])
    #expect(sentences[0].contains("libEducation.so is missing. Build or install the module again."))
    #expect(sentences[1].contains("its catalogue"))
    #expect(sentences[2].hasSuffix("can be changed by other users; remove that permission (chmod go-w)."))
    #expect(sentences[3].contains("uk.d can be changed by other users"))
    #expect(sentences[4].contains("is not JSON (line 1, column 2: a key in double quotes was expected)"))
  }

  @Test("are not used from a folder that is not theirs, or through a link")
  func misplaced() throws {
    let tree = try Tree()
    try tree.module("\(installed)/uk.b/1.2.0", id: "uk.a")
    try tree.module("elsewhere/1.2.0", id: "uk.c")
    try FileManager.default.createSymbolicLink(
      atPath: "\(tree.root)/\(installed)/uk.c", withDestinationPath: "\(tree.root)/elsewhere")
    let found = tree.find()
    #expect(found.modules.isEmpty)
    #expect(found.problems.map(\.sentence).first?.contains("Its folder must be uk.a/1.2.0") == true)
    #expect(found.problems.last?.sentence.contains("uk.c is not an ordinary folder") == true)
  }

  @Test("are looked for only at absolute paths, and a wrong path is named")
  func wrongPaths() throws {
    let tree = try Tree()
    try tree.write("empty/readme")
    let found = tree.find(
      ["CYP_IMPACT_PLUGIN_PATH": ".:plugins"], explicit: ["\(tree.root)/nothing", "\(tree.root)/empty"])
    #expect(
      found.problems.map(\.sentence) == [
        "--plugin \(tree.root)/nothing: there is nothing at this path.",
        "--plugin \(tree.root)/empty: there is no module here. Name the folder that holds plugin.json.",
        "CYP_IMPACT_PLUGIN_PATH holds “.”, which was not searched. Write a path that begins with /.",
        "CYP_IMPACT_PLUGIN_PATH holds “plugins”, which was not searched. Write a path that begins with /.",
      ])
  }

  @Test("of a checkout are found from its build folder, with the library beside the program")
  func checkout() throws {
    let tree = try Tree()
    try tree.write("Package.swift")
    try tree.module("Plugins/Education")
    try tree.write("Plugins/README.md")
    let build = "\(tree.root)/.build/x86_64-unknown-linux-gnu/debug"
    try tree.write(".build/x86_64-unknown-linux-gnu/debug/libEducation.so")
    let found = PluginDiscovery(environment: [:], executablePath: build + "/cyp-impact").find()
    #expect(found.problems.isEmpty)
    #expect(found.modules.map(\.libraryPath) == [build + "/libEducation.so"])
    #expect(found.modules.map(\.cataloguePath) == ["\(tree.root)/Plugins/Education/catalogue.yaml"])
  }

  @Test("are run by a worker that lies beside the program or in its libexec folder")
  func worker() throws {
    let tree = try Tree()
    #expect(WorkerLocation.find(executablePath: "\(tree.root)/bin/cyp-impact") == nil)
    let worker = try tree.write("libexec/cyp-impact/cyp-impact-worker")
    #expect(WorkerLocation.find(executablePath: "\(tree.root)/bin/cyp-impact") == worker)
  }
}
