/// When two names count as alike.
enum NameLikeness {
  private static let mostEdits = 2
  private static let leastLetters = 8

  /// The share of the shorter name's words in the other when it is at least four fifths and two words or a whole name;
  /// else 0.
  static func ofWords(shared: Int, _ count: Int, _ other: Int) -> Double {
    let fewest = min(count, other)
    guard fewest > 0, fewest > 1 || count == other else { return 0 }
    let share = Double(shared) / Double(fewest)
    return share >= 0.8 ? share : 0
  }

  /// Whether at most two letters of a name of eight or more are changed.
  static func areNearlySpelled(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard min(left.count, right.count) >= leastLetters, abs(left.count - right.count) <= mostEdits else { return false }
    return isWithin(mostEdits, left, 0, right, 0)
  }

  /// Whether at most so many letters have to be added, dropped or changed to make the rest of one that of the other
  /// (Levenshtein distance).
  private static func isWithin(
    _ edits: Int, _ left: UnsafeBufferPointer<UInt8>, _ leftStart: Int, _ right: UnsafeBufferPointer<UInt8>,
    _ rightStart: Int
  ) -> Bool {
    var (one, other) = (leftStart, rightStart)
    guard abs((left.count - one) - (right.count - other)) <= edits else { return false }
    while one < left.count, other < right.count, left[one] == right[other] {
      one += 1
      other += 1
    }
    if one == left.count || other == right.count { return true }
    guard edits > 0 else { return false }
    return isWithin(edits - 1, left, one + 1, right, other + 1) || isWithin(edits - 1, left, one + 1, right, other)
      || isWithin(edits - 1, left, one, right, other + 1)
  }
}
