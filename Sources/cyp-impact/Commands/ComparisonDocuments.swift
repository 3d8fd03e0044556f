import ArgumentParser

/// What people state about a comparison, each in a document of its own.
struct ComparisonDocuments: ParsableArguments {
  @Option(
    help: "Weights of the domains, with who stated them, when and why.", completion: .file(extensions: ["yaml", "yml"]))
  var weights: String?

  @Option(
    help: "Ranks chosen against the ranking, with reason, name and date; else overrides.yaml beside the weights.",
    completion: .file(extensions: ["yaml", "yml"]))
  var overrides: String?

  @Option(
    help: "What proposals cost; asks for SD-child-years per pound.", completion: .file(extensions: ["yaml", "yml"]))
  var costs: String?

  /// The log of overrides: the one named, else the one that lies beside the weights.
  var overridesFound: String? {
    if let overrides { return overrides }
    guard let weights, weights != "-" else { return nil }
    let beside = Paths.folder(of: weights) + "/overrides.yaml"
    return Paths.isReadableFile(beside) ? beside : nil
  }
}
