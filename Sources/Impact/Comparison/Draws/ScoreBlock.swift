/// The scores of a block of draws, laid out so that the sums of one draw are computed for many proposals at a time.
final class ScoreBlock {
  /// Draws in a block: few enough for the block of a thousand proposals to stay near the core.
  static let capacity = 128

  /// Proposals rounded up to the eight that are computed together, and room to keep rows apart in the cache.
  let width: Int
  /// The least and the greatest score of each domain, over all draws.
  let lowest: [Double]
  let highest: [Double]

  private let draws: ScoreDraws
  private let memory: UnsafeMutablePointer<Double>
  private let drawing: DrawBlock
  /// From one draw to the next; 0 where every draw is the same.
  private let step: Int

  init(_ draws: ScoreDraws) {
    self.draws = draws
    width = (draws.rows.count + 7) / 8 * 8 + 8
    let fixed = draws.areFixed
    let size = draws.domains * width
    step = fixed ? 0 : size
    memory = .allocate(capacity: max(1, size * (fixed ? 1 : Self.capacity)))
    memory.initialize(repeating: 0, count: max(1, size * (fixed ? 1 : Self.capacity)))
    drawing = DrawBlock(lanes: draws.lanes)
    let (start, width, count) = (memory, width, draws.rows.count)
    if fixed { Self.fill(start, draws, drawing, width: width, step: 0, from: 0, count: 1) }
    let columns = (0..<draws.domains).map { UnsafeBufferPointer(start: start + $0 * width, count: count) }
    lowest = columns.map { fixed ? $0.min() ?? 0 : -100 }
    highest = columns.map { fixed ? $0.max() ?? 0 : 100 }
  }

  deinit { memory.deallocate() }

  /// Draws a block of scores, unless all draws are the same.
  func fill(from first: Int, count: Int) {
    if step > 0 { Self.fill(memory, draws, drawing, width: width, step: step, from: first, count: count) }
  }

  /// The scores of one draw of the block: a row of `width` a domain.
  func scores(_ draw: Int) -> UnsafePointer<Double> { UnsafePointer(memory + draw * step) }

  private static func fill(
    _ memory: UnsafeMutablePointer<Double>, _ draws: ScoreDraws, _ drawing: DrawBlock, width: Int, step: Int,
    from first: Int, count: Int
  ) {
    for row in draws.rows.indices {
      draws.draw(row, from: first, count: count, with: drawing) { domain, draw, score in
        memory[draw * step + domain * width + row] = score
      }
    }
  }
}
