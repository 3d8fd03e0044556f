/// The uncertainty of a proposal's scores, from draws that a seed fixes (method 1.8).
struct Simulation {
  private let plan: SimulationPlan
  private let parameters: MethodParameters

  /// - Parameter effects: Checked effects in ascending order of name.
  init(
    _ proposal: String, _ effects: [PreparedEffect], under parameters: MethodParameters,
    detail: SimulationPlan.Detail = .full
  ) {
    plan = SimulationPlan(proposal, effects, under: parameters, detail: detail)
    self.parameters = parameters
  }

  /// Runs the draws and adds what they say to each domain's score.
  func attach(to domains: inout [DomainResult], threads: Int) {
    let parts = draw(threads: threads)
    let (plan, parameters) = (plan, parameters)
    let summaries = concurrentMap(count: plan.lanes.count, threads: threads) { lane in
      LaneSummary(parts.flatMap { $0.lane(lane) }, plan.lanes[lane], under: parameters)
    }
    for position in domains.indices {
      let own = zip(plan.lanes, summaries).filter { $0.0.domain == domains[position].domain }
      domains[position].score?.attach(own, rhos: plan.rhos, under: parameters)
    }
  }

  /// The net index of every draw in the headline view, in the order of the draws, for each domain with effects.
  func headlineIndices(threads: Int) -> [(domain: String, indices: [Double])] {
    let parts = draw(threads: threads)
    return plan.lanes.indices.filter { plan.lanes[$0].view == .headline && plan.lanes[$0].rho == 0 }.map { lane in
      (plan.lanes[lane].domain, parts.flatMap { $0.lane(lane) })
    }
  }

  /// All draws in consecutive parts.
  private func draw(threads: Int) -> [Part] {
    let size = 2 * DrawBlock.capacity
    let plan = plan
    return concurrentMap(count: (plan.draws + size - 1) / size, threads: threads) { part in
      Part(plan, from: part * size, count: min(size, plan.draws - part * size))
    }
  }

  /// Consecutive draws of every lane.
  private struct Part: Sendable {
    private var indices: [Double]
    private let count: Int

    init(_ plan: SimulationPlan, from first: Int, count: Int) {
      let block = DrawBlock(lanes: plan.lanes.count)
      var indices = [Double](repeating: 0, count: plan.lanes.count * count)
      for start in stride(from: 0, to: count, by: DrawBlock.capacity) {
        block.draw(plan, from: first + start, count: min(DrawBlock.capacity, count - start)) { lane, drawn in
          let place = lane * count + start
          indices.replaceSubrange(place..<place + drawn.count, with: drawn)
        }
      }
      self.indices = indices
      self.count = count
    }

    func lane(_ lane: Int) -> ArraySlice<Double> { indices[lane * count..<(lane + 1) * count] }
  }
}
