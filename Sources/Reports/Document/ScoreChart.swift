import Impact

/// Scores with their intervals on one axis from −100 to 100 (method 3).
struct ScoreChart: Hashable, Sendable {
  /// What the rows are: "Scores by domain".
  var title: String
  /// Where bands begin, for the dotted lines.
  var cuts: BandCuts
  var rows: [Row]

  /// One line of the picture.
  struct Row: Hashable, Sendable {
    /// Whose score it is.
    var name: String
    /// What else the name needs; may be empty.
    var note = ""
    /// The band in words, or why there is no score.
    var band: String
    /// Nil where there is no score: a blank is never 0.
    var central: Double?
    /// The ends within which nine simulations of ten fall; nil without a simulation.
    var interval: Interval?
    /// Whether nobody looked, or there is no usable number.
    var isNotAssessed = false

    /// "+16; 90% interval −4 to +38"; empty without a score.
    var figures: String {
      guard let central else { return "" }
      let range = interval.flatMap { Figures.interval(($0.low, $0.high)) }
      return Figures.points(central) + (range.map { "; 90% interval \($0)" } ?? "; no interval was computed")
    }

    /// The row in a sentence.
    var sentence: String {
      "\(name): \(band)\(figures.isEmpty ? "" : ", \(figures)")."
    }
  }

  /// Two ends of a score.
  struct Interval: Hashable, Sendable {
    var low: Double
    var high: Double

    /// Nil when an end is missing.
    init?(_ low: Double?, _ high: Double?) {
      guard let low, let high else { return nil }
      self.low = low
      self.high = high
    }
  }
}
