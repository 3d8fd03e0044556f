import CommandRunner
import Foundation
import Testing

@Suite("An installed program")
struct InstallationTests {
  private static let all = ["Education", "Health", "Housing", "Employment", "Poverty"]
  private static let proposal = "share/cyp-impact/assessments/proposals/uc-childcare-upfront.yaml"

  private func assess(_ installation: Installation, _ arguments: String...) throws -> Ended {
    try Command(
      installation.program, ["assess", installation.prefix.path(Self.proposal), "--format", "json"] + arguments
    ).run()
  }

  @Test("assesses as the checkout does, to the byte")
  func same() throws {
    let ended = try assess(Installation(modules: Self.all))
    #expect(ended.status == 0)
    #expect(ended.said == "")
    #expect(ended.wrote(theSameAs: Samples.assessed["uc-childcare-upfront.yaml"]))
  }

  @Test("finds its documents when the proposal lies elsewhere")
  func elsewhere() throws {
    let installation = try Installation(modules: ["Poverty"])
    let scratch = try Scratch()
    let proposal = try scratch.copy(Samples.folder.appending(path: "no-children.yaml"), to: "p.yaml")
    let ended = try installation.command("assess", proposal).run()
    #expect(ended.status == 0)
  }

  @Test("whose module lost its library says so, counts that domain as not assessed, and ends with status 3")
  func withoutLibrary() throws {
    let installation = try Installation(modules: Self.all)
    try FileManager.default.removeItem(
      atPath: installation.prefix.path(Installation.folder(of: "Health") + "/libHealth.so"))
    let ended = try assess(installation)
    #expect(ended.status == 3)
    #expect(ended.said.contains("libHealth.so is missing. Build or install the module again."))
    #expect(ended.said.split(separator: "\n").count == 2)
    try expectOnlyHealthMissing(ended)
  }

  @Test("whose module has rubbish for a library says so and ends with status 3")
  func rubbishLibrary() throws {
    let installation = try Installation(modules: Self.all)
    try installation.prefix.write("no library", to: Installation.folder(of: "Health") + "/libHealth.so")
    let ended = try assess(installation)
    #expect(ended.status == 3)
    #expect(ended.said.contains("Health"))
    try expectOnlyHealthMissing(ended)
  }

  @Test("whose module has a mistake in its catalogue shows the mistake's place and ends with status 3")
  func wrongCatalogue() throws {
    let installation = try Installation(modules: Self.all)
    let path = Installation.folder(of: "Health") + "/catalogue.yaml"
    let text = try String(contentsOfFile: installation.prefix.path(path), encoding: .utf8)
    try installation.prefix.write(text.replacing("domain: health", with: "domian: health"), to: path)
    let ended = try assess(installation)
    #expect(ended.status == 3)
    #expect(ended.said.contains(#/catalogue\.yaml:\d+:\d+: error: /#))
    try expectOnlyHealthMissing(ended)
  }

  @Test("with two modules of one id uses neither and names both folders")
  func twice() throws {
    let installation = try Installation(modules: Self.all)
    let health = Installation.folder(of: "Health")
    let other = installation.prefix.path("elsewhere/health")
    try FileManager.default.createDirectory(
      atPath: installation.prefix.path("elsewhere"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: installation.prefix.path(health), toPath: other)
    let ended = try assess(installation, "--plugin", other)
    #expect(ended.status == 3)
    #expect(ended.said.contains("found more than once: health/plugin.json and 1.0.0/plugin.json"), "\(ended.said)")
  }

  @Test("does not load a library that other users may change")
  func writableLibrary() throws {
    let installation = try Installation(modules: Self.all)
    let library = installation.prefix.path(Installation.folder(of: "Health") + "/libHealth.so")
    try FileManager.default.setAttributes([.posixPermissions: 0o757], ofItemAtPath: library)
    let ended = try assess(installation)
    #expect(ended.status == 3)
    #expect(ended.said.contains("can be changed by other users"))
    try expectOnlyHealthMissing(ended)
  }

  @Test("does not load a library it may not read", .enabled(if: geteuid() != 0, "root may read everything"))
  func unreadableLibrary() throws {
    let installation = try Installation(modules: Self.all)
    let library = installation.prefix.path(Installation.folder(of: "Health") + "/libHealth.so")
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: library)
    let ended = try assess(installation)
    #expect(ended.status == 3)
    #expect(ended.said.contains("Permission denied"))
    try expectOnlyHealthMissing(ended)
  }

  private func expectOnlyHealthMissing(_ ended: Ended) throws {
    let assessment = try JSONValue(parsing: ended.output)
    let usual = try Samples.json("uc-childcare-upfront.yaml")
    #expect(assessment["domains"].list.map(\.["id"].text) == Samples.domains)
    for (domain, before) in zip(assessment["domains"].list, usual["domains"].list) {
      if domain["id"].text == "health" {
        #expect(domain["status"].text == "failed")
        #expect(domain["score"]["central"].isNull)
      } else {
        #expect(domain.canonical == before.canonical)
      }
    }
  }

  @Test("that lacks a module lists the effects in that domain, counts it as not assessed, and ends with status 3")
  func withoutOneModule() throws {
    let ended = try assess(Installation(modules: Self.all.filter { $0 != "Poverty" }))
    #expect(ended.status == 3)
    #expect(ended.said.contains("No module that assesses poverty was found."))
    let assessment = try JSONValue(parsing: ended.output)
    let poverty = try #require(assessment["domains"].list.first { $0["id"].text == "poverty" })
    #expect(poverty["status"].text == "failed")
    #expect(poverty["score"]["central"].isNull)
    let effects = assessment["effects"].list.filter { $0["domain"].text == "poverty" }
    #expect(effects.map(\.["id"].text) == ["E1", "E3", "E4"])
    #expect(effects.allSatisfy { $0["points"].isNull })
  }

  @Test("without any module cannot run, and says what to do")
  func withoutModules() throws {
    let ended = try assess(Installation(modules: []))
    #expect(ended.status == 4)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains("no assessment module was found"))
  }

  @Test("without its worker cannot run, and says what to do")
  func withoutWorker() throws {
    let installation = try Installation(modules: Self.all)
    try FileManager.default.removeItem(atPath: installation.prefix.path("libexec/cyp-impact/cyp-impact-worker"))
    let ended = try assess(installation)
    #expect(ended.status == 4)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains("cyp-impact-worker"))
  }

  @Test("without its documents cannot run, and names the one it misses")
  func withoutDocuments() throws {
    let installation = try Installation(modules: ["Health"])
    let proposal = try installation.prefix.copy(Samples.folder.appending(path: "no-children.yaml"), to: "p.yaml")
    try FileManager.default.removeItem(atPath: installation.prefix.path("share"))
    let ended = try installation.command("assess", proposal).run()
    #expect(ended.status == 4)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains("campaign-words.yaml"))
  }
}
