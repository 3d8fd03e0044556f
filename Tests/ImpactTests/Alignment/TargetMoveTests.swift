import Testing
import YAMLReading

@testable import Impact

@Suite("How much of a target an effect moves")
struct TargetMoveTests {
  private func indicator(
    _ id: String, unit: String = "percent", direction: Int = -1, baseline: Double = 27.4, people: Int? = 14_690_000
  ) -> ModuleCatalogue.Indicator {
    ModuleCatalogue.Indicator(
      id: id, name: id, unit: unit, direction: direction, outcome: id,
      baseline: .init(value: baseline, year: "2024", geography: "UK", mark: "verified", source: "S"),
      population: .init(who: "dependent children", count: people), childSpread: nil, departments: [], articles: [],
      place: InventedProposals.mark)
  }

  /// The move of one objective by an effect of −9 (−18 to −2) on 0.15 per cent (0.07 to 0.26) of 14,690,000 children.
  private func move(
    _ objective: String, _ indicator: ModuleCatalogue.Indicator?, unit: String = "pp", size: ProposedEffect.Size? = nil,
    change: (inout Triple) -> Void = { _ in }
  ) throws -> TargetMove {
    var delta = Triple(low: -18, central: -9, high: -2)
    change(&delta)
    let effect = InventedProposals.effect(
      "E1", indicator: indicator?.id,
      size: size ?? .delta(delta, unit: unit, coverage: 0.9, place: InventedProposals.mark))
    let moves = TargetMoves(
      effects: [.init(stated: effect, indicator: indicator, share: Triple(low: 0.0007, central: 0.0015, high: 0.0026))],
      children: 14_690_000)
    let objective = try #require(try Shipped.strategy().objectives.first { $0.id == objective })
    return try #require(moves.move("E1", objective, proposed: false))
  }

  @Test("is size per child times reach, in the indicator's unit and in children, as a share of what the target asks")
  func quantified() throws {
    let move = try move("T19", indicator("relative-low-income-ahc"))
    #expect(move.because == nil)
    let average = try #require(move.average)
    #expect(abs(average.central + 0.0135) < 1e-12)
    #expect(abs(average.low + 18 * 0.0026) < 1e-12 && abs(average.high + 2 * 0.0007) < 1e-12)
    #expect(abs(try #require(move.children).central + 0.000135 * 14_690_000) < 1e-6)
    let share = try #require(move.share)
    #expect(abs(share.central - 0.000135 * 14_690_000 / 550_000) < 1e-12)
    #expect(share.low < share.central && share.central < share.high)
    #expect(move.towards == true)
    #expect(move.target?.value == 550_000)
  }

  @Test("is below 0 when the effect moves away from the target")
  func away() throws {
    let move = try move("T19", indicator("relative-low-income-ahc")) { $0 = Triple(low: 1, central: 2, high: 3) }
    #expect(move.towards == false)
    #expect(try #require(move.share).high < 0)
  }

  @Test("spans 0 when the size does")
  func both() throws {
    let move = try move("T19", indicator("relative-low-income-ahc")) { $0 = Triple(low: -1, central: 0, high: 2) }
    let average = try #require(move.average)
    #expect(abs(average.low + 0.0026) < 1e-12 && abs(average.high - 0.0052) < 1e-12)
    #expect(move.towards == nil)
  }

  @Test("is set against a level only where the indicator is measured on the children that reach is a share of")
  func populations() throws {
    let few = try move("T01", indicator("eyfs-gld", direction: 1, people: 608_217)) {
      $0 = Triple(low: 1, central: 2, high: 3)
    }
    #expect(few.isQuantified && few.share == nil)
    #expect(few.because?.contains("five-year-olds") == true)
    let all = try move("T01", indicator("eyfs-gld", direction: 1)) { $0 = Triple(low: 1, central: 2, high: 3) }
    #expect(abs(try #require(all.share).central - 2 * 0.0015 / (75 - 67.7)) < 1e-12)
  }

  @Test("is quantified and not set against a target that counts something else, or that has no confirmed number")
  func otherNumbers() throws {
    let days = try move("T12", indicator("pupil-persistent-absence"))
    #expect(days.isQuantified && days.share == nil)
    #expect(days.because?.contains("school days a year") == true)
    let halved = try move("T08", indicator("obesity-y6"))
    #expect(halved.because == "no current target of the present Government was found")
    #expect(try move("T33", indicator("neet-16-17")).because == "the published line gives no number")
  }

  @Test("says why it is not quantified: another indicator, a band, standard deviations, another unit, a count, no size")
  func notQuantified() throws {
    let other = try move("T19", indicator("material-deprivation"))
    #expect(other.because?.contains("by which the target is not measured") == true)
    #expect(try move("T19", nil).because == "it names no indicator")
    let poverty = indicator("relative-low-income-ahc")
    let band = try move("T19", poverty, size: .band(.small, favourable: true, place: InventedProposals.mark))
    #expect(band.because?.contains("band of judgement") == true)
    #expect(try move("T19", poverty, unit: "sd").because?.contains("standard deviations") == true)
    #expect(try move("T19", poverty, unit: "points").because?.contains("`points`") == true)
    let families = indicator("families-in-bnb-over-6-weeks", unit: "count")
    #expect(try move("T21", families, unit: "count").because?.contains("cannot be multiplied") == true)
    #expect(try move("T19", poverty, size: .notQuantified(because: "nobody knows")).because == "nobody knows")
    for move in [other, band] { #expect(!move.isQuantified && move.share == nil && move.children == nil) }
  }
}
