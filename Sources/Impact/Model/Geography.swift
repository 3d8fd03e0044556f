/// The nations that a figure describes, read from the words that publications use.
public struct Geography: Hashable, Sendable {
  /// The nations.
  public let nations: Set<Nation>

  /// Reads "England", "England and Wales", "Great Britain", "UK"; nil when it names no nation that is known here.
  public init?(_ words: String) {
    let nations = Self.names.filter { words == $0.name || words.hasPrefix($0.name + ",") }.first?.nations
    guard let nations else { return nil }
    self.nations = nations
  }

  private static let names: [(name: String, nations: Set<Nation>)] = [
    ("UK", Set(Nation.allCases)), ("United Kingdom", Set(Nation.allCases)),
    ("Great Britain", [.england, .wales, .scotland]), ("England and Wales", [.england, .wales]),
    ("England, Wales and Scotland", [.england, .wales, .scotland]),
    ("England", [.england]), ("Wales", [.wales]), ("Scotland", [.scotland]), ("Northern Ireland", [.northernIreland]),
  ]
}
