/// The ends of mappings: repeated keys and merge keys.
extension TreeBuilder {
  /// False when merging would pass the bound on added nodes.
  mutating func closeMapping() -> Bool {
    guard let frame = frames.last else { return true }
    reportRepeatedKeys(in: frame.firstPending..<pending.count)
    if frame.hasMergeKey {
      guard let merged = mergedChildren(of: frame) else { return false }
      pending.replaceSubrange(frame.firstPending..., with: merged)
    }
    close(frame)
    return true
  }

  /// Reports the repeated keys of mappings that a syntax error or a bound left open.
  mutating func reportOpenMappings() {
    let ends = frames.dropFirst().map(\.firstPending) + [pending.count]
    for (frame, end) in zip(frames, ends) where frame.isMapping {
      reportRepeatedKeys(in: frame.firstPending..<end)
    }
  }

  /// Compares keys pair by pair in small mappings, through a dictionary in large ones.
  private mutating func reportRepeatedKeys(in range: Range<Int>) {
    let keys = stride(from: range.lowerBound, to: range.upperBound, by: 2).map { pending[$0] }.filter { isScalar($0) }
    guard keys.count > 12 else {
      for position in keys.indices.dropFirst() {
        let first = keys[..<position].first { sameKey($0, keys[position]) }
        if let first { reportRepeatedKey(keys[position], first: first) }
      }
      return
    }
    var seen: [String: UInt32] = Dictionary(minimumCapacity: keys.count)
    for key in keys {
      let name = string(key)
      if let first = seen[name] { reportRepeatedKey(key, first: first) } else { seen[name] = key }
    }
  }

  private mutating func reportRepeatedKey(_ key: UInt32, first: UInt32) {
    let record = nodes[Int(key)]
    let before = problems.items.count
    defer { repeatedKeys += problems.items.count - before }
    let isMerge = record.isMergeKey && nodes[Int(first)].isMergeKey
    problems.report(
      Message.repeatedKey(string(key), first: nodes[Int(first)].mark), at: record.mark, in: file,
      length: Int(record.width), help: isMerge ? Message.repeatedMergeHelp : Message.repeatedKeyHelp)
  }

  /// The written entries, then those of the merged mappings whose keys are new; nil past the bound.
  private mutating func mergedChildren(of frame: Frame) -> [UInt32]? {
    var result: [UInt32] = []
    var sources: [UInt32] = []
    for position in stride(from: frame.firstPending, to: pending.count, by: 2) {
      let (key, value) = (pending[position], pending[position + 1])
      if nodes[Int(key)].isMergeKey { sources += mergeSources(value) } else { result += [key, value] }
    }
    var seen = Set(stride(from: 0, to: result.count, by: 2).map { string(result[$0]) })
    for source in sources {
      let range = nodes[Int(source)].range
      guard count(addedNodes: range.count, at: nodes[Int(source)]) else { return nil }
      for position in stride(from: range.lowerBound, to: range.upperBound, by: 2)
      where seen.insert(string(children[position])).inserted {
        result += children[position...position + 1]
      }
    }
    return result
  }

  /// The mappings a merge key names; reports anything else.
  private func mergeSources(_ value: UInt32) -> [UInt32] {
    let record = nodes[Int(value)]
    let candidates = record.kind == .sequence ? Array(children[record.range]) : [value]
    return candidates.filter { candidate in
      let candidateRecord = nodes[Int(candidate)]
      if candidateRecord.kind == .mapping { return true }
      problems.report(
        Message.badMerge, at: candidateRecord.mark, in: file, length: Int(candidateRecord.width),
        help: Message.badMergeHelp)
      return false
    }
  }

  private func isScalar(_ node: UInt32) -> Bool { nodes[Int(node)].kind == .scalar }

  private func string(_ node: UInt32) -> String {
    String(decoding: text[nodes[Int(node)].range], as: UTF8.self)
  }

  /// Equal as Swift strings are, so that later dictionaries of keys hold no surprise.
  private func sameKey(_ left: UInt32, _ right: UInt32) -> Bool {
    let (leftRecord, rightRecord) = (nodes[Int(left)], nodes[Int(right)])
    if leftRecord.isBeyondASCII, rightRecord.isBeyondASCII { return string(left) == string(right) }
    return leftRecord.count == rightRecord.count && text[leftRecord.range] == text[rightRecord.range]
  }
}

private enum Message {
  static let repeatedKeyHelp = "Keep one of the two."
  static let repeatedMergeHelp = "Merge several mappings with one list: `<<: [*first, *second]`."
  static let badMerge = "a merge key `<<` takes a mapping or a list of mappings, but this is neither"
  static let badMergeHelp =
    "Write `<<: *name`, where `&name` marks a mapping; put \"<<\" in quotes if it is a plain key."

  static func repeatedKey(_ key: String, first: SourceMark) -> String {
    "the key \(Wording.quoted(key)) appears twice in this mapping; it is already on line \(first.line),"
      + " column \(first.column)"
  }
}
