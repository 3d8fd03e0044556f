import CommandRunner
import Foundation
import Impact
import Testing

@Suite("What an assessment says of its uncertainty")
struct UncertaintyTests {
  private static let sound = Result { try Broken.assessment(Broken.sound) }

  private func poverty(_ assessment: Assessment) throws -> Assessment.DomainResult {
    try #require(assessment.domains.first { $0.id == "poverty" })
  }

  @Test("The JSON holds interval, chances, bands, groups, swings, switching values and confidence")
  func complete() throws {
    let assessment = try Self.sound.get()
    let poverty = try poverty(assessment)
    let score = poverty.score
    let (low, middle, high) = try (#require(score.q05), #require(score.q50), #require(score.q95))
    #expect(low < middle && middle < high)
    let chances = try #require(poverty.probabilities)
    #expect(abs(chances.harm + chances.none + chances.benefit - 1) < 1e-12)
    #expect(chances.bands.count == 7)
    #expect(abs(chances.bands.values.reduce(0, +) - 1) < 1e-12)
    #expect(poverty.simulation?.headline.draws == 10_000)
    #expect(poverty.simulation?.rhoBounds.map(\.rho) == [0, 0.8])
    #expect(poverty.swings?.isEmpty == false)
    #expect(poverty.switchingValues?.contains { $0.target == 0 } == true)
    #expect(poverty.confidence?.grade == assessment.overall.confidenceDetail?.grade)
    #expect(poverty.mainDriver == "the size of E1, then whether it happens at all")
    let group = try #require(poverty.groups.first { $0.id == "low-income" })
    #expect(try #require(group.q05) < #require(group.q95))
    #expect(group.missing == ["E2"])
    #expect(assessment.tool.seed == 20_260_101)
    #expect(assessment.tool.parametersSha256 == assessment.inputs.first { $0.role == "parameters" }?.sha256)
  }

  @Test("The points of the effects add up to the score")
  func contributions() throws {
    let poverty = try poverty(try Self.sound.get())
    let sum = poverty.contributions.reduce(0) { $0 + $1.points }
    #expect(abs(sum - (try #require(poverty.score.central))) < 1e-9)
  }

  @Test("A proposed mitigation counts in the view of all mitigations only")
  func mitigations() throws {
    let poverty = try poverty(try Self.sound.get())
    let central = try #require(poverty.score.central)
    #expect(try #require(poverty.beforeMitigation) < central)
    #expect(try #require(poverty.allMitigations) > central)
  }

  @Test("A harm that is possible but unlikely is shown again as if it happened")
  func rareHarms() throws {
    let document = try Broken.proposal("likelihood: likely\n", "likelihood: remote chance\n")
    let poverty = try poverty(try Broken.assessment(document))
    let rare = try #require(poverty.rareHarms)
    #expect(rare.effects == ["E2"])
    #expect(try rare.score < #require(poverty.score.central))
    #expect(try self.poverty(try Self.sound.get()).rareHarms == nil)
  }

  @Test("Another seed moves the interval and not the score; the same seed gives the same bytes")
  func seed() throws {
    let other = try poverty(try Broken.assessment(Broken.sound, "--seed", "7")).score
    let usual = try poverty(try Self.sound.get()).score
    #expect(other.central == usual.central)
    #expect(other.q05 != usual.q05)
    let first = try Broken.run(Broken.sound, ["assess"], ["--seed", "7", "--format", "json"])
    #expect(try Broken.run(Broken.sound, ["assess"], ["--seed", "7", "--format", "json"]).output == first.output)
  }

  @Test("The number of draws is taken, and refused where it is too small", arguments: [("2000", 0), ("999", 2)])
  func draws(_ number: String, _ status: Int32) throws {
    let ended = try Broken.run(Broken.sound, ["assess"], ["--draws", number, "--format", "json"])
    #expect(ended.status == status)
    #expect(ended.output.isEmpty == (status == 2))
    guard status == 0 else { return }
    let assessment = try JSONDecoder().decode(Assessment.self, from: Data(ended.output))
    #expect(try poverty(assessment).simulation?.headline.draws == 2000)
    #expect(assessment.tool.draws == 2000)
  }

  @Test("The report says it in the method's sentence: band, interval, chances, confidence, main driver, lowest group")
  func sentence() throws {
    let text = try Broken.run(Broken.sound, ["assess"]).text
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let pattern =
      #/Poverty: minor positive.* \(\+\d+; 90% interval .+ to \+\d+\)\. It is (highly )?likely \(\d+%\) that children benefit on balance; the chance of net harm is .+%\. Confidence: [a-z ]+\. Main driver: .+\. Lowest group score assessed: /#
    #expect(words.contains(pattern), "\(words)")
  }

  @Test("Sources that point the other way cost consistency unless the officer says that the whole agrees")
  func contrary() throws {
    let old = "evidence: {level: 3, uk: true, "
    let document = try Broken.proposal(old, old + "contrary: [A trial found nothing.], ")
    let assessment = try Broken.assessment(document)
    #expect(assessment.effects.first?.contrary == ["A trial found nothing."])
    let concerns = assessment.overall.confidenceDetail?.deductions.map(\.concern) ?? []
    #expect(concerns.contains("inconsistency"))
    let agreed = try Broken.proposal(old, old + "consistent: true, contrary: [A trial found nothing.], ")
    let others = try Broken.assessment(agreed).overall.confidenceDetail?.deductions.map(\.concern) ?? []
    #expect(!others.contains("inconsistency"))
  }

  @Test("Evidence from outside the United Kingdom counts one level less and costs confidence")
  func indirect() throws {
    let assessment = try Broken.assessment(try Broken.proposal("level: 3, uk: true", "level: 3, uk: false"))
    #expect(assessment.effects.first?.trace?.statedLevel == 3)
    #expect(assessment.effects.first?.trace?.levelInForce == 2)
    #expect(assessment.overall.confidenceDetail?.deductions.contains { $0.concern == "indirectness" } == true)
  }

  @Test("A size without uncertainty is listed")
  func certain() throws {
    let document = try Broken.proposal("low: -3.0, central: -1.5, high: -0.5", "low: -1.5, central: -1.5, high: -1.5")
    #expect(try Broken.assessment(document).overall.withoutUncertainty == ["E1"])
    #expect(try Self.sound.get().overall.withoutUncertainty == [])
  }

  @Test("Without a word on any group, the distribution is not assessed and that costs confidence")
  func distribution() throws {
    let assessment = try Broken.assessment(try Broken.proposal("    groups: {low-income: 0.25}\n", ""))
    #expect(assessment.overall.worstAffected == nil)
    #expect(assessment.overall.confidenceReasons.contains { $0.contains("any group of children") })
  }

  @Test("A severe harm to a group and one that cannot be undone are red flags, as data too")
  func redFlags() throws {
    let document = try Broken.proposal("    mitigations:", "    irreversible: true\n    mitigations:")
    let flags = try Broken.assessment(document).overall.redFlagDetails ?? []
    #expect(flags.map(\.kind) == ["irreversible"])
    #expect(flags.first?.effect == "E2")
  }
}
