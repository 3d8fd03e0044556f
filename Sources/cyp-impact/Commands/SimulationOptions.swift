import ArgumentParser
import Impact

/// How the uncertainty of scores is simulated, where it is not to be as the method's parameters say.
struct SimulationOptions: ParsableArguments {
  @Option(help: "Number of draws, instead of the method's; 100000 for publication.")
  var draws: Int?

  @Option(help: "Seed of the random numbers, instead of the method's.")
  var seed: UInt64?

  /// The parameters with these options; a number of draws that the method forbids ends the run.
  func apply(to parameters: MethodParameters) throws -> MethodParameters {
    var parameters = parameters
    if let seed { parameters.simulation.seed = seed }
    guard let draws else { return parameters }
    parameters.simulation.draws = draws
    guard parameters.mistakes().isEmpty else {
      let least = parameters.simulation.minimumDraws
      throw Stop(
        status: .wrongDocument,
        sentence: "--draws is \(draws) and must lie between \(least) and \(MethodParameters.mostDraws): with fewer, no "
          + "quantile can be given")
    }
    return parameters
  }
}
