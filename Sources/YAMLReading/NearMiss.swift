/// Finds the word somebody probably meant.
public enum NearMiss {
  /// The candidate nearest to `word`, or nil when nothing is near.
  ///
  /// Case is ignored, and hyphen, underscore and space are equal. Near means at most a third of the
  /// word's letters changed, added, dropped or swapped with their neighbour (Damerau–Levenshtein
  /// distance over adjacent letters; at least one and at most three), or the one word beginning with the
  /// other. Of equally near candidates the first in alphabetical order is taken.
  public static func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      guard let distance = distance(wanted, folded(candidate)) else { continue }
      if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  /// How far apart two folded words are; nil when too far to suggest one for the other.
  private static func distance(_ wanted: [Unicode.Scalar], _ candidate: [Unicode.Scalar]) -> Int? {
    let allowed = min(3, max(1, wanted.count / 3))
    if abs(wanted.count - candidate.count) <= allowed {
      let edits = edits(wanted, candidate)
      if edits <= allowed { return edits }
    }
    let shorter = min(wanted.count, candidate.count)
    guard shorter >= 3, wanted.prefix(shorter) == candidate.prefix(shorter) else { return nil }
    return 4 + abs(wanted.count - candidate.count)
  }

  /// Damerau–Levenshtein distance in its optimal string alignment form.
  private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        current.append(cost)
      }
      (older, previous) = (previous, current)
    }
    return previous[right.count]
  }

  /// Small letters, with hyphens and underscores as spaces; at most 65 characters.
  private static func folded(_ word: String) -> [Unicode.Scalar] {
    let start = String(String.UnicodeScalarView(word.unicodeScalars.prefix(65)))
    return start.lowercased().unicodeScalars.map { $0 == "-" || $0 == "_" ? " " : $0 }
  }
}
