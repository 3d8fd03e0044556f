/// Scores across a picture, from −100 at the left edge to 100 at the right.
enum ScoreAxis {
  /// Where a score stands; what lies outside stands at the nearer edge.
  static func position(_ score: Double) -> Share {
    let inside = max(-100, min(100, score))
    return Share(hundredths: Int(((inside + 100) * 50).rounded()))
  }
}
