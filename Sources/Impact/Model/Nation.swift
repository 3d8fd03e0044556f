/// A nation of the United Kingdom, spelled as documents spell it.
public enum Nation: String, Codable, Hashable, Sendable, CaseIterable {
  /// England.
  case england = "England"
  /// Wales.
  case wales = "Wales"
  /// Scotland.
  case scotland = "Scotland"
  /// Northern Ireland.
  case northernIreland = "Northern Ireland"
}
