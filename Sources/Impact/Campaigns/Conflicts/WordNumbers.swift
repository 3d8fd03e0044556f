/// Gives each word a number, counted from 0 in the order they are met.
struct WordNumbers {
  private var numbers: [String: UInt32] = [:]

  mutating func number(_ word: String) -> UInt32 {
    if let known = numbers[word] { return known }
    let next = UInt32(clamping: numbers.count)
    numbers[word] = next
    return next
  }
}
