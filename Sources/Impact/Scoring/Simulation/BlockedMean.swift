/// A mean whose rounding does not depend on the number of threads: sums of 1,024 values, left to right, then the sum of
/// those sums (method 1.8.5).
func blockedMean(_ values: [Double], _ transform: (Double) -> Double = { $0 }) -> Double {
  guard !values.isEmpty else { return 0 }
  let sums = stride(from: 0, to: values.count, by: 1024).map { start in
    values[start..<min(start + 1024, values.count)].reduce(0) { $0 + transform($1) }
  }
  return sums.reduce(0, +) / Double(values.count)
}
