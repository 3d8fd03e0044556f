/// The words for likelihood and the range each stands for (method 1.3; HM Government, Explaining uncertainty in UK
/// intelligence assessment, 24 March 2025).
public struct Yardstick: Hashable, Sendable, Codable {
  /// In ascending order of probability.
  public var terms: [Term]

  /// One word of the yardstick.
  public struct Term: Hashable, Sendable, Codable {
    /// The word as printed.
    public var word: String
    /// Other words with the same meaning.
    public var aliases: [String]
    /// The lower end of the range.
    public var low: Double
    /// The upper end of the range.
    public var high: Double

    /// The middle of the range, which the scoring uses.
    public var probability: Double { (low + high) / 2 }
  }

  /// The probability that a word stands for.
  ///
  /// - Throws: `ScoringError.unknownLikelihood`, which lists the words that are known.
  public func probability(of word: String) throws(ScoringError) -> Double {
    if let term = terms.first(where: { $0.word == word || $0.aliases.contains(word) }) { return term.probability }
    throw .unknownLikelihood(word: word, known: terms.map(\.word))
  }

  /// The word for a probability; a number between two ranges goes to the nearer one.
  ///
  /// - Returns: `nil` outside 0 to 1, and where the yardstick holds no word.
  public func word(for probability: Double) -> String? {
    guard (0...1).contains(probability), let first = terms.first else { return nil }
    let pairs = Array(zip(terms, terms.dropFirst()))
    let highest = pairs.last { below, above in (below.high + above.low) / 2 <= probability }
    return (highest?.1 ?? first).word
  }
}
