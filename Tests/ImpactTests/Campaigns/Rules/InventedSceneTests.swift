import Testing
import YAMLReading

@testable import Impact

/// Scenes of two tables, each with what the rules must and must not say of it.
@Suite("Scenes written from the definitions alone")
struct InventedSceneTests {
  private let finder: ConflictFinder
  private let documents: [YAMLDocument]
  private let problems = Problems()

  init() throws {
    finder = try Shipped.finder()
    let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let problems = problems
    documents = try ["invented", "examined"].map { name in
      try #require(
        YAMLReader.read(path: "\(folder)/\(name)-scenes.yaml", displayName: "\(name).yaml", problems: problems))
    }
  }

  private var scenes: [YAMLNode] { documents.flatMap { $0.root["scenes"]?.elements ?? [] } }

  /// Scenes in which nothing else may be found.
  private var examined: [YAMLNode] { documents[1].root["scenes"]?.elements ?? [] }

  private func campaigns(_ scene: YAMLNode) -> [Campaign] {
    let directory = finder.knowledge.departments
    var vocabulary = TestWords.vocabulary
    vocabulary.body = { directory.resolve($0, on: $1) }
    vocabulary.bodies = Set(directory.allNames)
    let reader = CampaignReader(
      vocabulary: vocabulary, bodies: BodyNames(vocabulary), sources: nil, file: documents[0].file, problems: problems)
    let entries = (scene["campaigns"]?.elements ?? []).compactMap(reader.read)
    return CampaignCrossCheck(entries, programmes: [], problems: problems).campaigns()
  }

  private func asOf(_ scene: YAMLNode) -> CalendarDate? { CalendarDate(scene["as_of"]?.text ?? "2026-06-30") }

  private func report(_ scene: YAMLNode) -> ConflictReport {
    finder.find(in: CampaignRegister(asOf: asOf(scene), campaigns: campaigns(scene)))
  }

  @Test("hold what must be found at its severity, and nothing that must not be")
  func table() {
    for scene in scenes {
      let title = scene["title"]?.text ?? ""
      let found = report(scene).conflicts
      for entry in scene["expect"]?.entries ?? [] {
        let severities = found.filter { $0.kind == entry.key }.map(\.severity.rawValue)
        let allowed = entry.value.elements.map(\.text)
        let told = severities.isEmpty ? ["none"] : severities
        #expect(told.contains(where: allowed.contains), "\(title): \(entry.key) \(told)")
      }
      for kind in (scene["never"]?.elements ?? []).map(\.text) {
        #expect(!found.contains { $0.kind == kind }, "\(title): \(kind)")
      }
    }
    #expect(problems.sorted.map { $0.rendered() } == [])
  }

  @Test("hold nothing else above information where an examiner expected nothing else")
  func nothingElse() {
    #expect(examined.count > 90)
    for scene in examined {
      let allowed = (scene["expect"]?.entries.map(\.key) ?? []) + (scene["may"]?.elements.map(\.text) ?? [])
      let others = report(scene).conflicts.filter { $0.severity > .info && !allowed.contains($0.kind) }
      #expect(others.map(\.kind) == [], "\(scene["title"]?.text ?? "")")
    }
  }

  @Test("fire and spare every kind that needs no proposal, no family and no claim")
  func everyKind() {
    let fire = Set(scenes.flatMap { $0["expect"]?.entries.map(\.key) ?? [] })
    let spare = Set(scenes.flatMap { $0["never"]?.elements.map(\.text) ?? [] })
    let others = ["FRAGMENTED_FAMILY", "EQUALITY_HARM"]
    let kinds = Set(finder.codes.filter { !$0.hasPrefix("PROPOSAL_") && !others.contains($0) })
    #expect(fire.isSuperset(of: kinds) && spare.isSuperset(of: kinds))
  }

  @Test("say the same of their campaigns in the other order, and none calls an inference a complaint")
  func order() {
    for scene in scenes {
      let campaigns = campaigns(scene)
      let register = CampaignRegister(asOf: asOf(scene), campaigns: campaigns.reversed())
      let report = report(scene)
      #expect(finder.find(in: register) == report)
      let sentences = report.conflicts.flatMap { [$0.reason] + $0.evidence }
      #expect(!sentences.contains { $0.contains("complain") || $0.contains("does not reference") })
    }
  }
}
