import Foundation
import Testing

@testable import Impact

/// The vectors made by an independent implementation of the method.
enum Golden {
  // Written once and only read, which the compiler cannot see through `Any`.
  nonisolated(unsafe) static let root: [String: Any] = {
    guard let url = Bundle.module.url(forResource: "Golden/scoring-vectors", withExtension: "json"),
      let data = try? Data(contentsOf: url),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { fatalError("the golden vectors are missing") }
    return object
  }()

  /// The value at a path of keys, as the type that is asked for.
  static func value<T>(_ path: String..., as type: T.Type = T.self) throws -> T {
    var current: Any? = root
    for key in path { current = (current as? [String: Any])?[key] }
    return try #require(current as? T, "no \(path) in the vectors")
  }
}

extension [String: Any] {
  func number(_ key: String) throws -> Double { try #require(self[key] as? Double) }
  func whole(_ key: String) throws -> Int { try #require(self[key] as? Int) }
  func text(_ key: String) throws -> String { try #require(self[key] as? String) }
  func numbers(_ key: String) throws -> [Double] { try #require(self[key] as? [Double]) }
  func texts(_ key: String) throws -> [String] { try #require(self[key] as? [String]) }
}

/// Expects two numbers to agree to a tolerance relative to the larger of them.
func expectClose(
  _ actual: Double, _ expected: Double, within tolerance: Double = 1e-9, _ note: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let difference = abs(actual - expected)
  let scale = max(abs(actual), abs(expected))
  #expect(
    difference <= tolerance * scale, "\(note) \(actual) is not \(expected)", sourceLocation: sourceLocation)
}
