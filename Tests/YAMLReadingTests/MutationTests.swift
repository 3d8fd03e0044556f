import Testing
import YAMLReading

@Suite("Damaged documents")
struct MutationTests {
  private static let sample = """
    schema: cyp-impact/proposal/1
    title: "Pay childcare costs \\"up front\\" \\u00e9"
    partners: [DfE, 'HMT', !!str 5]
    dates: {published: 2026-09-01, starts: 2027-04-01}
    summary: >-
      Parents must pay 日本 up front
      and claim back.
    common: &common
      ages: {min: 0, max: 16}   # years
      low: -3.5e-1
    measures:
      - id: M1
        <<: *common
        text: |
          first
            second
      - {<<: [*common], id: M2, flag: true, none: ~}
    ? long key
    : [0x1F, 0o17, .5]

    """

  /// A small generator with a fixed seed, so that a failure can be repeated.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var mixed = state ^ (state >> 33)
      mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
      return mixed ^ (mixed >> 33)
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "*common", "&x ", "<<: ", "- ", "? ", ": ", "\t", "\n", "\"", "'", "[", "]", "{", "}", "---\n", "!!int ", "!<",
      "%TAG",
      "\r\n", "\u{2028}", "\u{FEFF}", "|", "> ", "\\", ",", "#", "日", "1e999", "*x", "0x",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xE2, 0x82], [0x1B], [0xC0, 0x80]]

  private func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...result.count, using: &random)
      let end = min(result.count, place + Int.random(in: 0...20, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: result.removeSubrange(place..<end)
      case 1: result.insert(contentsOf: result[place..<end], at: Int.random(in: 0...result.count, using: &random))
      case 2:
        result.replaceSubrange(place..<min(result.count, place + 1), with: [UInt8.random(in: 0...255, using: &random)])
      case 3: result.removeSubrange(place...)
      default: result.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
      }
    }
    return result
  }

  @Test("no damage traps the reader: each gives a document or problems that can be shown")
  func mutations() throws {
    #expect(read(Self.sample).problems == [])
    var random = Seeded(state: 20_261_122)
    var (documents, refused) = (0, 0)
    for _ in 0..<4000 {
      let (document, problems) = read(bytes: mutated(Array(Self.sample.utf8), &random))
      #expect(document != nil || !problems.isEmpty)
      if let document {
        documents += 1
        #expect(document.root.jsonBytes(placesAs: "at").isEmpty == false)
      } else {
        refused += 1
        #expect(problems.allSatisfy { $0.rendered().hasPrefix("p.yaml:") && $0.length >= 1 })
      }
    }
    #expect(documents > 200 && refused > 200)
  }
}
