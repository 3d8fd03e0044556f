import Testing

@testable import Impact

@Suite("The confidence and the main driver of one domain")
struct DomainConfidenceTests {
  private static let method = MethodParameters.published
  private static let result = Result { try ProposalResult(scoring: Demo.proposal, under: method) }

  private func confidence(_ domain: String, participationStated: Bool = true) throws -> Confidence {
    let result = try #require(try Self.result.get().domains.first { $0.domain == domain })
    return Confidence(
      ofDomain: result, Demo.proposal.effects, participationStated: participationStated,
      under: Self.method.confidence)
  }

  @Test("It averages the domain's own evidence levels and charges its own interval")
  func ownEffects() throws {
    let education = try confidence("education")
    #expect(abs(education.start - (16.32732353 * 4 + 0.6650222403 * 2) / (16.32732353 + 0.6650222403)) < 1e-8)
    #expect(abs(education.value - (education.start - 1)) < 1e-12)
    #expect(education.grade == .low)
    let poverty = try confidence("poverty")
    #expect(poverty.start == 3 && poverty.deductions.isEmpty && poverty.grade == .moderate)
  }

  @Test("Silence on whether children took part costs it a level, as it costs the proposal")
  func participation() throws {
    #expect(try confidence("poverty", participationStated: false).value == 2)
  }

  @Test("A domain without a score is not rated")
  func noScore() throws { #expect(try confidence("health").grade == .notRated) }

  @Test("The main driver is what moves the score most, as in the method's example, and an effect is not named twice")
  func driver() throws {
    let swings = try #require(try Self.result.get().domains.first?.score?.swings)
    let likelihoods = ["E1": 0.65, "E2": 0.45]
    #expect(MainDriver.words(swings, likelihoods: likelihoods) == "whether E1 happens at all, then its size")
    let other = Swing(effect: "E2", factor: .reach, low: 0, high: 50)
    #expect(
      MainDriver.words(swings + [other], likelihoods: likelihoods)
        == "how many children E2 reaches, then whether E1 happens at all")
    #expect(MainDriver.words([Swing(effect: "E2", factor: .size, low: 1, high: 1)], likelihoods: [:]) == nil)
  }
}
