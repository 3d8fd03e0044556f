import Glibc

/// The working memory of one thread, and the arithmetic of a block of draws (method 1.8.4).
///
/// Each step runs over the whole block in a plain loop over its own memory, which the compiler turns into several draws
/// at a time. Nothing is allocated while drawing.
final class DrawBlock {
  /// Small enough for the block's memory to stay in a core's cache.
  static let capacity = 512

  private typealias Column = UnsafeMutablePointer<Double>

  private let memory: Column
  private let wordMemory: UnsafeMutablePointer<UInt64>
  private let words: [UnsafeMutablePointer<UInt64>]
  private let uniforms: [Column]
  private let common: [Column]
  private let own: [Column]
  /// Size, occurrence and duration of one effect, multiplied.
  private let core: Column
  private let reachDeviate: Column
  /// The share of a harm that one effect's mitigations leave.
  private let left: Column
  /// The index of one effect in one lane, and at the end of the block the sum of a lane.
  private let index: Column
  private let benefits: [Column]
  private let harms: [Column]

  /// - Parameter lanes: The most lanes that a plan drawn with this memory has.
  init(lanes: Int) {
    let columns = 16 + 2 * lanes
    memory = .allocate(capacity: columns * Self.capacity)
    memory.initialize(repeating: 0, count: columns * Self.capacity)
    wordMemory = .allocate(capacity: 4 * Self.capacity)
    wordMemory.initialize(repeating: 0, count: 4 * Self.capacity)
    let (start, firstWord) = (memory, wordMemory)
    words = (0..<4).map { firstWord + $0 * Self.capacity }
    let column = { (position: Int) in start + position * Self.capacity }
    uniforms = (0..<4).map(column)
    common = (4..<8).map(column)
    own = (8..<12).map(column)
    core = column(12)
    reachDeviate = column(13)
    left = column(14)
    index = column(15)
    benefits = (16..<16 + lanes).map(column)
    harms = (16 + lanes..<columns).map(column)
  }

  deinit {
    memory.deallocate()
    wordMemory.deallocate()
  }

  /// Draws a block and hands over the net index of each draw, lane by lane.
  ///
  /// - Parameter count: At most `capacity`.
  func draw(
    _ plan: SimulationPlan, from first: Int, count: Int,
    into receive: (_ lane: Int, _ index: UnsafeBufferPointer<Double>) -> Void
  ) {
    let philox = plan.philox
    let words = plan.drawsDuration ? 4 : 3
    fillNormals(common, plan.common, philox, words: words, from: first, count: count)
    for lane in plan.lanes.indices {
      benefits[lane].update(repeating: 0, count: count)
      harms[lane].update(repeating: 0, count: count)
    }
    for effect in plan.effects {
      fillNormals(own, effect.stream, philox, words: words, from: first, count: count)
      fillShareLeft(effect.mitigations, least: effect.leastKept, philox, from: first, count: count)
      for (rho, uses) in zip(plan.rhos, effect.uses) where !uses.isEmpty {
        fillCore(effect, rho: rho, count: count)
        for use in uses { add(use, count: count) }
      }
    }
    for lane in plan.lanes.indices {
      let (benefit, harm) = (benefits[lane], harms[lane])
      for i in 0..<count { index[i] = benefit[i] + harm[i] }
      receive(lane, UnsafeBufferPointer(start: index, count: count))
    }
  }

  /// Uniforms from the first few words of each draw.
  private func fillUniforms(_ stream: RandomStream, _ philox: Philox, words: Int, from first: Int, count: Int) {
    let (tag, entity) = (stream.tag.rawValue, stream.entity)
    let (w0, w1, w2, w3) = (self.words[0], self.words[1], self.words[2], self.words[3])
    for i in 0..<count {
      (w0[i], w1[i], w2[i], w3[i]) = philox.words((UInt64(truncatingIfNeeded: first &+ i), tag, entity, 0))
    }
    for word in 0..<words {
      let (drawn, uniform) = (self.words[word], uniforms[word])
      for i in 0..<count { uniform[i] = Philox.uniform(drawn[i]) }
    }
  }

  private func fillNormals(
    _ columns: [Column], _ stream: RandomStream, _ philox: Philox, words: Int, from first: Int, count: Int
  ) {
    fillUniforms(stream, philox, words: words, from: first, count: count)
    for word in 0..<words { InverseNormal.fill(columns[word], at: uniforms[word], count: count) }
  }

  /// The share of a harm left by mitigations that are delivered, each by its own chance.
  private func fillShareLeft(
    _ mitigations: [SimulationPlan.MitigationTerm], least: Double, _ philox: Philox, from first: Int, count: Int
  ) {
    guard !mitigations.isEmpty else { return }
    left.update(repeating: 1, count: count)
    for mitigation in mitigations {
      fillUniforms(mitigation.stream, philox, words: 2, from: first, count: count)
      InverseNormal.fill(core, at: uniforms[0], count: count)
      for i in 0..<count {
        let share = mitigation.share.value(at: core[i], from: 0, to: mitigation.cap)
        left[i] *= uniforms[1][i] < mitigation.likelihood ? 1 - share : 1
      }
    }
    for i in 0..<count { left[i] = left[i] < least ? least : left[i] }
  }

  /// Size, occurrence and duration, each led partly by what all effects share.
  private func fillCore(_ effect: SimulationPlan.Term, rho: Double, count: Int) {
    let shared = rho.squareRoot()
    let single = (1 - rho).squareRoot()
    let (size, limit, optimism, orientation) = (effect.size, effect.sizeLimit, effect.optimism, effect.orientation)
    let (core, threshold) = (self.core, effect.threshold)
    let duration = effect.uncertainDuration == nil ? effect.duration : 1
    let (c0, c2, o0, o2) = (common[0], common[2], own[0], own[2])
    for i in 0..<count {
      let value = size.value(at: shared * c0[i] + single * o0[i], from: -limit, to: limit)
      core[i] = (value > 0 ? optimism * value : value) * duration
    }
    for i in 0..<count {
      core[i] = orientation * (shared * c2[i] + single * o2[i]) >= threshold ? core[i] : 0
    }
    let (c1, o1, deviate) = (common[1], own[1], reachDeviate)
    for i in 0..<count { deviate[i] = orientation * (shared * c1[i] + single * o1[i]) }
    guard let years = effect.uncertainDuration else { return }
    let (c3, o3) = (common[3], own[3])
    for i in 0..<count {
      core[i] *= years.value(at: orientation * (shared * c3[i] + single * o3[i]), from: 0, to: 1)
    }
  }

  /// One effect's index in each draw, added to the benefits or the harms of one lane.
  private func add(_ use: SimulationPlan.Use, count: Int) {
    let (core, deviate, left, index) = (core, reachDeviate, left, index)
    let (reach, kept) = (use.reach, use.kept)
    for i in 0..<count { index[i] = core[i] * reach.value(at: deviate[i], from: 0, to: 1) * kept }
    if use.mitigated {
      for i in 0..<count { index[i] = index[i] < 0 ? index[i] * left[i] : index[i] }
    }
    let (benefit, harm) = (benefits[use.lane], harms[use.lane])
    for i in 0..<count { benefit[i] += index[i] > 0 ? index[i] : 0 }
    for i in 0..<count { harm[i] += index[i] < 0 ? index[i] : 0 }
  }
}
