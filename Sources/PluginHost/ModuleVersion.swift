/// A module's version: three numbers, so that the highest can be chosen.
public struct ModuleVersion: Sendable, Equatable, Comparable, CustomStringConvertible {
  private let major: Int
  private let minor: Int
  private let patch: Int

  /// Reads `1.2.3`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(Self.number)
    guard parts.count == 3, let major = parts[0], let minor = parts[1], let patch = parts[2] else { return nil }
    (self.major, self.minor, self.patch) = (major, minor, patch)
  }

  /// The three numbers with dots.
  public var description: String { "\(major).\(minor).\(patch)" }

  /// Number by number.
  public static func < (left: ModuleVersion, right: ModuleVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }

  /// Digits alone, without a leading zero: `Int` would take a sign.
  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), text == "0" || !text.hasPrefix("0") else { return nil }
    return Int(text)
  }
}
