/// How far two short lists of words agree.
enum WordOverlap {
  /// Words in common as a share of all words, 0 to 1 (Jaccard index); 0 for two empty lists.
  static func jaccard(_ left: [String], _ right: [String]) -> Double {
    let common = shared(left, right)
    let all = left.count + right.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// How many words of `left` stand in `right`. Both are short and hold no word twice.
  static func shared(_ left: [String], _ right: [String]) -> Int { left.count { right.contains($0) } }
}
