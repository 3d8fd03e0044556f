/// Sorts numbers by some of their bits in time that grows with their count alone.
enum RadixSort {
  /// Sorts by the bits of a range; numbers that are equal there keep their order. Fewer than 2³²; `scratch` has as many places or more.
  ///
  /// Least significant digit first, in equal digits of at most twelve bits (Knuth, The Art of Computer Programming,
  /// volume 3, 5.2.5); a few are put in place one by one.
  static func sort(
    _ numbers: UnsafeMutableBufferPointer<UInt64>, by bits: Range<Int>, _ scratch: UnsafeMutableBufferPointer<UInt64>
  ) {
    guard numbers.count > 24 else { return insertionSort(numbers, by: bits) }
    let scratch = UnsafeMutableBufferPointer(rebasing: scratch[..<numbers.count])
    let passes = (bits.count + 11) / 12
    let width = (bits.count + passes - 1) / max(1, passes)
    for pass in 0..<passes {
      let (source, target) = pass.isMultiple(of: 2) ? (numbers, scratch) : (scratch, numbers)
      let low = bits.lowerBound + pass * width
      distribute(source, to: target, by: low..<min(low + width, bits.upperBound))
    }
    if !passes.isMultiple(of: 2) { _ = numbers.update(fromContentsOf: scratch) }
  }

  private static func insertionSort(_ numbers: UnsafeMutableBufferPointer<UInt64>, by bits: Range<Int>) {
    let mask = UInt64.max << UInt64(bits.lowerBound) & ~(UInt64.max << UInt64(bits.upperBound))
    for position in numbers.indices.dropFirst() {
      let number = numbers[position]
      var place = position
      while place > 0, numbers[place - 1] & mask > number & mask {
        numbers[place] = numbers[place - 1]
        place -= 1
      }
      numbers[place] = number
    }
  }

  private static func distribute(
    _ source: UnsafeMutableBufferPointer<UInt64>, to target: UnsafeMutableBufferPointer<UInt64>, by bits: Range<Int>
  ) {
    let shift = UInt64(truncatingIfNeeded: bits.lowerBound)
    let mask = (UInt64(1) << UInt64(bits.count)) &- 1
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1 << bits.count) { places in
      places.initialize(repeating: 0)
      for number in source { places[Int(truncatingIfNeeded: number &>> shift & mask)] &+= 1 }
      var next: UInt32 = 0
      for digit in places.indices { (places[digit], next) = (next, next &+ places[digit]) }
      for number in source {
        let digit = Int(truncatingIfNeeded: number &>> shift & mask)
        target[Int(places[digit])] = number
        places[digit] &+= 1
      }
    }
  }
}
