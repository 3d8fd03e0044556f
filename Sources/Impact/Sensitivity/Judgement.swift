/// A single number of the method that somebody had to judge, and that can be halved and doubled.
struct Judgement {
  let name: String
  let read: (MethodParameters) -> Double
  let write: (inout MethodParameters, Double) -> Void

  init(_ name: String, _ path: WritableKeyPath<MethodParameters, Double>) {
    self.name = name
    read = { $0[keyPath: path] }
    write = { $0[keyPath: path] = $1 }
  }

  /// A whole number; half of it is rounded towards 0.
  init(_ name: String, whole path: WritableKeyPath<MethodParameters, Int>) {
    self.name = name
    read = { Double($0[keyPath: path]) }
    write = { parameters, value in parameters[keyPath: path] = Int(exactly: value.rounded(.down)) ?? 0 }
  }
}

extension Judgement {
  /// Every such number, in the order of the parameters' file.
  static func all(_ parameters: MethodParameters) -> [Judgement] {
    let sizes: [Judgement] = [
      .init("size.limit", \.size.limit), .init("size.judgementLevel", whole: \.size.judgementLevel),
      .init("anchors.population", \.anchors.population), .init("anchors.group", \.anchors.group),
      .init("bands.minor", \.bands.minor), .init("bands.moderate", \.bands.moderate),
      .init("bands.major", \.bands.major), .init("horizon", whole: \.horizon),
    ]
    return sizes + evidence(parameters) + combining + simulation + rating + confidence + alignment
  }

  /// The two factors of each evidence level.
  private static func evidence(_ parameters: MethodParameters) -> [Judgement] {
    parameters.evidence.levels.indices.flatMap { row in
      let name = "evidence.levels[\(parameters.evidence.levels[row].level)]"
      return [
        Judgement("\(name).optimism", \.evidence.levels[row].optimism),
        Judgement("\(name).widening", \.evidence.levels[row].widening),
      ]
    }
  }

  private static var combining: [Judgement] {
    [
      .init("equity.cap", \.equity.cap), .init("combining.overlap", \.combining.overlap),
      .init("combining.contestedIndex", \.combining.contestedIndex),
      .init("combining.contestedPoints", \.combining.contestedPoints), .init("mitigation.cap", \.mitigation.cap),
      .init("mitigation.eliminationLevel", whole: \.mitigation.eliminationLevel),
    ]
  }

  private static var simulation: [Judgement] {
    [.init("simulation.rho", \.simulation.rho), .init("simulation.coverage", \.simulation.coverage)]
  }

  private static var rating: [Judgement] {
    [
      .init("rating.borderlinePoints", \.rating.borderlinePoints),
      .init("rating.borderlineProbability", \.rating.borderlineProbability),
      .init("rating.asymmetryPoints", \.rating.asymmetryPoints), .init("rating.redFlagScore", \.rating.redFlagScore),
      .init("rating.redFlagProbability", \.rating.redFlagProbability),
      .init("rating.rareLikelihood", \.rating.rareLikelihood),
    ]
  }

  private static var confidence: [Judgement] {
    [
      .init("confidence.imprecision", \.confidence.imprecision),
      .init("confidence.indirectness", \.confidence.indirectness),
      .init("confidence.inconsistency", \.confidence.inconsistency),
      .init("confidence.incompleteness", \.confidence.incompleteness),
      .init("confidence.contributionShare", \.confidence.contributionShare),
      .init("confidence.unquantifiedShare", \.confidence.unquantifiedShare),
      .init("confidence.floor", \.confidence.floor), .init("confidence.high", \.confidence.high),
      .init("confidence.moderate", \.confidence.moderate), .init("confidence.low", \.confidence.low),
    ]
  }

  private static var alignment: [Judgement] {
    [
      .init("alignment.direct", \.alignment.direct), .init("alignment.contributory", \.alignment.contributory),
      .init("alignment.indirect", \.alignment.indirect),
      .init("alignment.stanceThreshold", \.alignment.stanceThreshold),
      .init("suggestions.likelihood", \.suggestions.likelihood),
    ]
  }
}
