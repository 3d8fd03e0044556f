/// Sorts numbers by their upper half in time that grows with their count alone.
enum RadixSort {
  /// Sorts by the upper 32 bits; numbers that are equal there keep their order.
  ///
  /// Least significant digit first, in as many equal digits as the largest number needs (Knuth, The Art of Computer
  /// Programming, volume 3, 5.2.5).
  static func sortByUpperHalf(_ numbers: inout [UInt64]) {
    guard numbers.count > 1 else { return }
    let bits = 64 - numbers.reduce(0, |).leadingZeroBitCount
    guard bits > 32 else { return }
    let passes = (bits - 32 + 9) / 10
    let width = (bits - 32 + passes - 1) / passes
    var other = [UInt64](repeating: 0, count: numbers.count)
    for pass in 0..<passes {
      numbers.withUnsafeBufferPointer { source in
        other.withUnsafeMutableBufferPointer { target in
          distribute(source, to: target, shift: UInt64(32 + pass * width), width: width)
        }
      }
      swap(&numbers, &other)
    }
  }

  private static func distribute(
    _ source: UnsafeBufferPointer<UInt64>, to target: UnsafeMutableBufferPointer<UInt64>, shift: UInt64, width: Int
  ) {
    let mask = (UInt64(1) << UInt64(width)) &- 1
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 1 << width) { places in
      places.initialize(repeating: 0)
      for number in source { places[Int(truncatingIfNeeded: number &>> shift & mask)] &+= 1 }
      var next = 0
      for digit in places.indices { (places[digit], next) = (next, next + places[digit]) }
      for number in source {
        let digit = Int(truncatingIfNeeded: number &>> shift & mask)
        target[places[digit]] = number
        places[digit] &+= 1
      }
    }
  }
}
