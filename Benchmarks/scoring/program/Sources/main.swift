import Foundation
import Impact
import YAMLReading

// Times the scoring of one workload and prints the best and the middle of the runs, with the results and the method's
// parameters as they were read, as JSON.
//   scoring-benchmark workload.json parameters.yaml RUNS

let arguments = CommandLine.arguments
guard arguments.count == 4, let runs = Int(arguments[3]), runs > 0 else {
  print("usage: scoring-benchmark workload.json parameters.yaml RUNS")
  exit(2)
}
let decoder = JSONDecoder()
let workload = try decoder.decode(Workload.self, from: Data(contentsOf: URL(fileURLWithPath: arguments[1])))
let problems = Problems()
let document = YAMLReader.read(path: arguments[2], displayName: arguments[2], problems: problems)
guard var method = document.flatMap({ ParametersDocument.read($0, problems: problems) }) else {
  print(problems.sorted.map { $0.rendered() }.joined(separator: "\n"))
  exit(2)
}
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
  "parameters": try JSONSerialization.jsonObject(with: JSONEncoder().encode(method)),
]
let data = try JSONSerialization.data(withJSONObject: output, options: [.prettyPrinted, .sortedKeys])
print(String(decoding: data, as: UTF8.self))
