import Glibc

/// The working memory of one thread, and the arithmetic of a block of draws (method 1.8.4).
///
/// Each step runs over the whole block in a plain loop over its own memory, which the compiler turns into several draws
/// at a time. Nothing is allocated while drawing.
final class DrawBlock {
  /// Small enough for the block's memory to stay in a core's cache.
  static let capacity = 512

  private typealias Column = UnsafeMutablePointer<Double>

  private let plan: SimulationPlan
  private let memory: Column
  private let uniforms: [Column]
  private let common: [Column]
  private let own: [Column]
  /// Size, occurrence and duration of one effect, multiplied.
  private let core: Column
  private let reachDeviate: Column
  /// The share of a harm that one effect's mitigations leave.
  private let left: Column
  private let benefits: [Column]
  private let harms: [Column]

  init(_ plan: SimulationPlan) {
    self.plan = plan
    let lanes = plan.lanes.count
    let columns = 15 + 2 * lanes
    memory = .allocate(capacity: columns * Self.capacity)
    memory.initialize(repeating: 0, count: columns * Self.capacity)
    let start = memory
    let column = { (position: Int) in start + position * Self.capacity }
    uniforms = (0..<4).map(column)
    common = (4..<8).map(column)
    own = (8..<12).map(column)
    core = column(12)
    reachDeviate = column(13)
    left = column(14)
    benefits = (15..<15 + lanes).map(column)
    harms = (15 + lanes..<columns).map(column)
  }

  deinit { memory.deallocate() }

  /// Draws a block and hands over the net index of each draw, lane by lane.
  func draw(from first: Int, count: Int, into receive: (_ lane: Int, _ index: UnsafeBufferPointer<Double>) -> Void) {
    let words = plan.drawsDuration ? 4 : 3
    fillNormals(common, plan.common, words: words, from: first, count: count)
    for lane in plan.lanes.indices {
      benefits[lane].update(repeating: 0, count: count)
      harms[lane].update(repeating: 0, count: count)
    }
    for effect in plan.effects {
      fillNormals(own, effect.stream, words: words, from: first, count: count)
      fillShareLeft(effect.mitigations, least: effect.leastKept, from: first, count: count)
      for (rho, uses) in zip(plan.rhos, effect.uses) where !uses.isEmpty {
        fillCore(effect, rho: rho, count: count)
        for use in uses { add(use, count: count) }
      }
    }
    for lane in plan.lanes.indices {
      let (benefit, harm) = (benefits[lane], harms[lane])
      for i in 0..<count { core[i] = benefit[i] + harm[i] }
      receive(lane, UnsafeBufferPointer(start: core, count: count))
    }
  }

  private func fillUniforms(_ stream: RandomStream, from first: Int, count: Int) {
    let (u0, u1, u2, u3) = (uniforms[0], uniforms[1], uniforms[2], uniforms[3])
    for i in 0..<count {
      let words = plan.philox.words((UInt64(truncatingIfNeeded: first + i), stream.tag.rawValue, stream.entity, 0))
      u0[i] = Philox.uniform(words.0)
      u1[i] = Philox.uniform(words.1)
      u2[i] = Philox.uniform(words.2)
      u3[i] = Philox.uniform(words.3)
    }
  }

  private func fillNormals(_ columns: [Column], _ stream: RandomStream, words: Int, from first: Int, count: Int) {
    fillUniforms(stream, from: first, count: count)
    for word in 0..<words { InverseNormal.fill(columns[word], at: uniforms[word], count: count) }
  }

  /// The share of a harm left by mitigations that are delivered, each by its own chance.
  private func fillShareLeft(_ mitigations: [SimulationPlan.MitigationTerm], least: Double, from first: Int, count: Int)
  {
    guard !mitigations.isEmpty else { return }
    left.update(repeating: 1, count: count)
    for mitigation in mitigations {
      fillUniforms(mitigation.stream, from: first, count: count)
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
      let occurrence = orientation * (shared * c2[i] + single * o2[i])
      core[i] = occurrence >= threshold ? (value > 0 ? optimism * value : value) * duration : 0
    }
    let (c1, o1, deviate) = (common[1], own[1], reachDeviate)
    for i in 0..<count { deviate[i] = orientation * (shared * c1[i] + single * o1[i]) }
    guard let years = effect.uncertainDuration else { return }
    let (c3, o3) = (common[3], own[3])
    for i in 0..<count {
      core[i] *= years.value(at: orientation * (shared * c3[i] + single * o3[i]), from: 0, to: 1)
    }
  }

  private func add(_ use: SimulationPlan.Use, count: Int) {
    let (benefit, harm, core, deviate) = (benefits[use.lane], harms[use.lane], core, reachDeviate)
    let (reach, kept, left) = (use.reach, use.kept, left)
    if use.mitigated {
      for i in 0..<count {
        let index = core[i] * reach.value(at: deviate[i], from: 0, to: 1) * kept
        benefit[i] += index > 0 ? index : 0
        harm[i] += index < 0 ? index * left[i] : 0
      }
    } else {
      for i in 0..<count {
        let index = core[i] * reach.value(at: deviate[i], from: 0, to: 1) * kept
        benefit[i] += index > 0 ? index : 0
        harm[i] += index < 0 ? index : 0
      }
    }
  }
}
