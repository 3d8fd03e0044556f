import Foundation
import Impact
import YAMLReading

// Times one job on one workload and prints the best of the runs, with checksums of the counts, as JSON.
//   comparison-benchmark ranks FOLDER THREADS RUNS
//   comparison-benchmark portfolio FOLDER PARAMETERS.yaml PROPOSALS THREADS RUNS
//   comparison-benchmark parameters PARAMETERS.yaml

struct Misuse: Error {}

/// The best of several runs, in seconds.
func best(of runs: Int, _ work: () throws -> RankCounts) throws -> (seconds: Double, counts: RankCounts) {
  var best = Double.infinity
  var counts: RankCounts?
  for _ in 0..<runs {
    let time = try ContinuousClock().measure { counts = try work() }
    best = min(best, Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
  }
  guard let counts else { throw Misuse() }
  return (best, counts)
}

func print(_ result: (seconds: Double, counts: RankCounts)) throws {
  let proposals = 0..<result.counts.proposals
  let first = proposals.reduce(0) { $0 + ($1 + 1) * result.counts.count($1, rank: 0) }
  let all = proposals.reduce(0) { sum, proposal in
    proposals.reduce(sum) { $0 + (proposal + 1) * ($1 + 1) * result.counts.count(proposal, rank: $1) }
  }
  let output: [String: Any] = ["seconds": result.seconds, "first": first, "all": all]
  print(String(decoding: try JSONSerialization.data(withJSONObject: output, options: .sortedKeys), as: UTF8.self))
}

func numbers(_ path: String) throws -> [Double] {
  try Data(contentsOf: URL(fileURLWithPath: path)).withUnsafeBytes { bytes in
    stride(from: 0, to: bytes.count, by: 8).map { bytes.loadUnaligned(fromByteOffset: $0, as: Double.self) }
  }
}

func method(_ path: String) throws -> MethodParameters {
  let problems = Problems()
  let document = YAMLReader.read(path: path, displayName: path, problems: problems)
  guard let method = document.flatMap({ ParametersDocument.read($0, problems: problems) }) else {
    print(problems.sorted.map { $0.rendered() }.joined(separator: "\n"))
    throw Misuse()
  }
  return method
}

func ranks(_ folder: String, threads: Int, runs: Int) throws {
  let scores = try numbers("\(folder)/x.f64")
  let weights = try numbers("\(folder)/w.f64")
  let rows = stride(from: 0, to: scores.count, by: 5).map { Array(scores[$0..<$0 + 5]) }
  try print(
    best(of: runs) {
      guard let counts = RankCounts(scores: rows, weights: weights, threads: threads),
        counts.centralWeights(weights).count == rows.count
      else { throw Misuse() }
      return counts
    })
}

func portfolio(_ folder: String, _ parameters: String, proposals: Int, threads: Int, runs: Int) throws {
  let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/portfolio.json"))
  let workload = try JSONDecoder().decode(Workload.self, from: data)
  var method = try method(parameters)
  method.simulation.draws = workload.draws
  method.simulation.seed = workload.seed
  let inputs = workload.proposals.prefix(proposals).map { $0.input(workload.domains) }
  try print(
    best(of: runs) { try RankCounts(drawing: inputs, domains: workload.domains, under: method, threads: threads) })
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("ranks", 4): try ranks(arguments[1], threads: Int(arguments[2]) ?? 1, runs: Int(arguments[3]) ?? 1)
case ("portfolio", 6):
  try portfolio(
    arguments[1], arguments[2], proposals: Int(arguments[3]) ?? 1, threads: Int(arguments[4]) ?? 1,
    runs: Int(arguments[5]) ?? 1)
case ("parameters", 2): print(String(decoding: try JSONEncoder().encode(method(arguments[1])), as: UTF8.self))
default:
  print("usage: comparison-benchmark ranks|portfolio|parameters ...")
  exit(2)
}
