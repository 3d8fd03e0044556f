import Foundation

/// A parsed JSON value that can be asked for parts it may not have.
struct JSONValue {
  let value: Any?

  init(_ value: Any?) { self.value = value }

  init(parsing bytes: [UInt8]) throws {
    value = try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
  }

  subscript(_ key: String) -> JSONValue { JSONValue((value as? [String: Any])?[key]) }

  /// Whether an object has the key, null included.
  func has(_ key: String) -> Bool { (value as? [String: Any])?[key] != nil }

  var isNull: Bool { value is NSNull }
  var list: [JSONValue] { (value as? [Any] ?? []).map(JSONValue.init) }
  var isList: Bool { value is [Any] }
  var text: String { value as? String ?? "" }
  var number: Double? { (value as? NSNumber)?.doubleValue }
  var texts: [String] { list.map(\.text) }

  /// The value as bytes with sorted keys, for comparing.
  var canonical: Data? {
    value.flatMap { try? JSONSerialization.data(withJSONObject: $0, options: [.sortedKeys, .fragmentsAllowed]) }
  }
}
