/// Where something stands in the officer's document: line and column, both from 1.
public struct Place: Codable, Hashable, Sendable {
  /// Line, from 1.
  public var line: Int
  /// Column in Unicode scalars, from 1.
  public var column: Int

  /// Makes a place from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Low, central and high value of an uncertain quantity, as the document states them.
public struct Range3: Codable, Hashable, Sendable {
  /// The low value.
  public var low: Double
  /// The central value.
  public var central: Double
  /// The high value.
  public var high: Double

  /// Makes a range from its three values.
  public init(low: Double, central: Double, high: Double) {
    self.low = low
    self.central = central
    self.high = high
  }
}
