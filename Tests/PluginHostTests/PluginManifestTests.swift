import Testing

@testable import PluginHost

/// A sound manifest, with one piece of its text replaced.
func manifestText(_ piece: String = "", _ replacement: String = "") -> String {
  let text = """
    {
      "manifest_version": 1, "id": "uk.gov.education", "name": "Education", "version": "1.2.0",
      "department": "DfE", "domain": "education", "contact": "modules@example.org", "licence": "MIT",
      "abi": {"major": 1, "minor": 0}, "runtime": "swift-6.3-shared",
      "limits": {"memory_mb": 256, "seconds": 2.5},
      "files": {
        "linux-x86_64": {"path": "libEducation.so"}, "linux-aarch64": {"path": "libEducation.so"}
      },
      "catalogue": "catalogue.yaml", "x-unknown": true
    }
    """
  return piece.isEmpty ? text : text.replacing(piece, with: replacement)
}

@Suite("plugin.json")
struct PluginManifestTests {
  @Test("says all there is to know before any code runs")
  func reads() throws {
    let manifest = try PluginManifest.read(Array(manifestText().utf8))
    #expect(manifest.id == "uk.gov.education")
    #expect(manifest.version == ModuleVersion("1.2.0"))
    #expect(manifest.limits == ModuleLimits(memoryMegabytes: 256, seconds: 2.5))
    #expect(manifest.runtime == .sharedSwift)
    #expect(manifest.file.path == "libEducation.so")
  }

  @Test(
    "is refused with what is wrong in it",
    arguments: [
      (#""DfE","#, #""DfE""#, "is not JSON (line 3, column 23: a comma or } was expected)"),
      (#""manifest_version": 1"#, #""manifest_version": 2"#, "has manifest_version 2; this program reads version 1"),
      (#""name": "Education", "#, "", "is not a module's manifest (name: this key is missing)"),
      ("uk.gov.education", "../education", "has the id “../education”; an id is lower-case words"),
      ("1.2.0", "1.2", "has the version “1.2”; a version is three numbers"),
      ("1.2.0", "1.-2.0", "has the version “1.-2.0”; a version is three numbers"),
      (#""major": 1"#, #""major": 2"#, "is for module interface 2.0 and this program has interface 1"),
      ("libEducation.so", "/tmp/libEducation.so", "names the file “/tmp/libEducation.so”, which is not inside"),
      ("catalogue.yaml", "../catalogue.yaml", "names the file “../catalogue.yaml”, which is not inside"),
      ("linux-", "plan9-", "has no library for linux-"),
      (#"libEducation.so""#, #"libEducation.so", "sha256": "abc""#, "has the sha256 “abc”, which is not 64"),
    ])
  func refuses(piece: String, replacement: String, words: String) throws {
    let problem = #expect(throws: ManifestProblem.self) {
      try PluginManifest.read(Array(manifestText(piece, replacement).utf8))
    }
    #expect(problem?.words.hasPrefix(words) == true, "\(problem?.words ?? "")")
  }

  @Test("versions are compared as numbers")
  func versions() throws {
    let order = try ["0.9.9", "1.2.0", "1.10.0", "10.0.0"].map { try #require(ModuleVersion($0)) }
    #expect(order == order.shuffled().sorted())
    #expect(["1", "1.2.3.4", "v1.2.3", "1.02.3", "", "1..2"].allSatisfy { ModuleVersion($0) == nil })
  }

  @Test("may lower the time it has, and choose its memory")
  func limits() {
    let asked = WorkerLimits().applying(ModuleLimits(memoryMegabytes: 4096, seconds: 2))
    #expect(asked.assessSeconds == 2)
    #expect(asked.memoryMegabytes == 4096)
    #expect(WorkerLimits().applying(ModuleLimits(memoryMegabytes: 1, seconds: 60)).assessSeconds == 10)
    #expect(WorkerLimits().applying(ModuleLimits(memoryMegabytes: 1)).memoryMegabytes == 64)
  }
}
