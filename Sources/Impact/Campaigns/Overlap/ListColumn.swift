/// A column that holds a list for each row, packed: all lists one behind the other.
struct ListColumn<Element: Comparable & Sendable>: Sendable {
  /// All lists; within one, ascending and each element once.
  private(set) var elements: [Element] = []
  /// For each row where its list begins, and last the number of elements. A register has fewer than 2³² bytes.
  private var starts: [UInt32] = [0]

  /// A column with room for so many rows.
  init(expecting rows: Int) {
    starts.reserveCapacity(rows + 1)
    elements.reserveCapacity(rows)
  }

  /// The list of a row.
  subscript(row: Int) -> ArraySlice<Element> { elements[Int(starts[row])..<Int(starts[row + 1])] }

  /// Where in ``elements`` the list of a row stands.
  func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  /// Adds an element to the list that ``endRow()`` will close.
  mutating func append(_ element: Element) { elements.append(element) }

  /// Closes the list of the next row: sorts it and drops what it holds twice.
  mutating func endRow() {
    let start = Int(starts[starts.count - 1])
    if elements.count - start > 1, !isAscending(from: start) {
      elements[start...].sort()
      removeRepeats(from: start)
    }
    starts.append(UInt32(truncatingIfNeeded: elements.count))
  }

  private func isAscending(from start: Int) -> Bool {
    for position in start + 1..<elements.count where elements[position] <= elements[position - 1] { return false }
    return true
  }

  private mutating func removeRepeats(from start: Int) {
    var kept = start + 1
    for position in start + 1..<elements.count where elements[position] != elements[kept - 1] {
      elements[kept] = elements[position]
      kept += 1
    }
    elements.removeLast(elements.count - kept)
  }
}

extension ListColumn {
  /// The least element that two rows have in common.
  func leastShared(_ left: Int, _ right: Int) -> Element? {
    var (a, b) = (range(left), range(right))
    while let x = a.first, let y = b.first {
      if elements[x] == elements[y] { return elements[x] }
      if elements[x] < elements[y] { a.removeFirst() } else { b.removeFirst() }
    }
    return nil
  }

  /// Adds another column's rows below, with each element changed.
  mutating func append(_ other: ListColumn, changing change: (Element) -> Element) {
    elements.reserveCapacity(elements.count + other.elements.count)
    for row in 0..<other.starts.count - 1 {
      for position in other.range(row) { append(change(other.elements[position])) }
      endRow()
    }
  }
}
