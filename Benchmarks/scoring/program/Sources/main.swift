import Foundation
import Impact

// Times the scoring of one workload and prints the best and the middle of the runs, with the results, as JSON.
//   scoring-benchmark workload.json parameters.json RUNS

let arguments = CommandLine.arguments
guard arguments.count == 4, let runs = Int(arguments[3]), runs > 0 else {
  print("usage: scoring-benchmark workload.json parameters.json RUNS")
  exit(2)
}
let decoder = JSONDecoder()
let workload = try decoder.decode(Workload.self, from: Data(contentsOf: URL(fileURLWithPath: arguments[1])))
var method = try decoder.decode(MethodParameters.self, from: Data(contentsOf: URL(fileURLWithPath: arguments[2])))
method.simulation.draws = workload.draws
method.simulation.seed = workload.seed
let proposal = workload.proposal

/// The milliseconds of each run in ascending order, after one run that does not count.
func milliseconds(_ work: () throws -> Void) rethrows -> [Double] {
  try work()
  return try (0..<runs).map { _ in
    let time = try ContinuousClock().measure(work)
    return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) * 1e-15
  }.sorted()
}

var times: [String: [Double]] = [:]
for threads in [1, 2] {
  times["full, \(threads) threads"] = try milliseconds {
    _ = try ProposalResult(scoring: proposal, under: method, threads: threads)
  }
  times["headline draws, \(threads) threads"] = try milliseconds {
    _ = try ProposalDraws(of: proposal, under: method, threads: threads)
  }
}
times["central only"] = try milliseconds {
  _ = try ProposalResult(scoring: proposal, under: method, simulating: false)
}
let result = try ProposalResult(scoring: proposal, under: method)
var quantiles: [String: [Double]] = [:]
for domain in result.domains {
  guard let interval = domain.score?.simulation?.headline.interval else { continue }
  quantiles[domain.domain] = [interval.low, interval.median, interval.high]
}
let output: [String: Any] = [
  "milliseconds": times.mapValues { ["best": $0[0], "middle": $0[$0.count / 2]] }, "quantiles": quantiles,
]
let data = try JSONSerialization.data(withJSONObject: output, options: [.prettyPrinted, .sortedKeys])
print(String(decoding: data, as: UTF8.self))
