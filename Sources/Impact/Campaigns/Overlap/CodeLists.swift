/// Hands out lists of codes one after the other, with other codes in their place, ascending.
struct CodeLists: ~Copyable {
  private let lists: UnsafeBufferPointer<UInt16>
  private let codes: UnsafeBufferPointer<UInt32>
  /// Room for the longest list.
  private let room: UnsafeMutableBufferPointer<UInt32>
  private var start = 0

  fileprivate init(
    _ lists: UnsafeBufferPointer<UInt16>, _ codes: UnsafeBufferPointer<UInt32>,
    _ room: UnsafeMutableBufferPointer<UInt32>
  ) {
    (self.lists, self.codes, self.room) = (lists, codes, room)
  }

  /// The list that ends at a place and begins where the one before ended; it is there until the next is asked for.
  @inline(__always)
  mutating func next(to end: UInt32) -> UnsafeMutableBufferPointer<UInt32> {
    let count = Int(end) &- start
    for position in 0..<count {
      let code = codes[Int(lists[start &+ position])]
      var place = position
      // A long list is sorted below.
      while place > 0, count <= 16, room[place &- 1] > code {
        room[place] = room[place &- 1]
        place &-= 1
      }
      room[place] = code
    }
    start = Int(end)
    var list = UnsafeMutableBufferPointer(rebasing: room[..<count])
    if count > 16 { list.sort() }
    return list
  }
}

extension WordLists {
  /// The lists with `codes` by the codes here.
  func withCodes(_ codes: [UInt32], _ body: (inout CodeLists) -> Void) {
    self.codes.withUnsafeBufferPointer { lists in
      codes.withUnsafeBufferPointer { codes in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: longest) { room in
          // Every place below the longest list's is written before it is read.
          var lists = CodeLists(lists, codes, room)
          body(&lists)
        }
      }
    }
  }
}
