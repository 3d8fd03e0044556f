import Testing

@testable import Impact

@Suite("Random numbers that a seed fixes")
struct RandomNumberTests {
  static func word(_ hex: String) throws -> UInt64 { try #require(UInt64(hex, radix: 16)) }

  @Test("words, uniforms and normals agree with the golden vectors")
  func philox() throws {
    for row in try Golden.value("rng", "vectors", as: [[String: Any]].self) {
      let counter = try row.texts("counter_hex").map(Self.word)
      let key = try row.texts("key_hex").map(Self.word)
      let drawn = Philox(key: (key[0], key[1])).words((counter[0], counter[1], counter[2], counter[3]))
      let words = [drawn.0, drawn.1, drawn.2, drawn.3]
      #expect(words == (try row.texts("words_hex").map(Self.word)))
      #expect(words.map(Philox.uniform).map { "\($0)" } == (try row.texts("uniforms")))
      for (word, expected) in zip(words, try row.texts("normals")) {
        expectClose(InverseNormal.value(at: Philox.uniform(word)), try #require(Double(expected)))
      }
    }
    #expect(try Philox.fixedKeyWord == Self.word(Golden.value("rng", "key_word_1_hex")))
  }

  @Test("names hash by FNV-1a")
  func hash() throws {
    for (text, hex) in try Golden.value("rng", "fnv1a64_hex", as: [String: String].self) {
      #expect(try RandomStream.hash(text) == Self.word(hex))
    }
  }

  @Test("a uniform never reaches 0 or 1")
  func uniform() {
    #expect(Philox.uniform(0) == 0x1p-54)
    #expect(Philox.uniform(.max) == 1 - 0x1p-53)
  }

  @Test("the inverse normal agrees with the golden vectors to fifteen digits, one by one and in a block")
  func inverseNormal() throws {
    let p = try Golden.value("inverse_normal", "p", as: [String].self).map { try #require(Double($0)) }
    let z = try Golden.value("inverse_normal", "z", as: [String].self).map { try #require(Double($0)) }
    var block = p
    block.withUnsafeMutableBufferPointer { values in
      p.withUnsafeBufferPointer { probabilities in
        guard let values = values.baseAddress, let probabilities = probabilities.baseAddress else { return }
        InverseNormal.fill(values, at: probabilities, count: p.count)
      }
    }
    for (position, expected) in z.enumerated() {
      expectClose(InverseNormal.value(at: p[position]), expected, within: 2e-15)
      #expect(block[position] == InverseNormal.value(at: p[position]))
    }
  }

  @Test("a two-piece normal passes through what was stated")
  func twoPiece() throws {
    for row in try Golden.value("units", "two_piece", as: [[String: Any]].self) {
      let stated = Triple(low: try row.number("low"), central: try row.number("central"), high: try row.number("high"))
      let normal = TwoPieceNormal(stated, coverage: try row.number("coverage"))
      expectClose(normal.value(at: try row.number("z")), try row.number("value"))
    }
    let normal = TwoPieceNormal(Triple(low: -1, central: 2, high: 7), coverage: 0.9)
    expectClose(normal.value(at: InverseNormal.value(at: 0.95)), 7, within: 1e-14)
    #expect(normal.value(at: 9, from: -2, to: 2) == 2)
  }
}
