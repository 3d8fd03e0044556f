/// The value of a scalar by the YAML 1.2 core schema.
public enum YAMLScalar: Equatable, Sendable {
  /// Nothing: `~`, `null`, `Null`, `NULL` or no text at all.
  case null
  /// `true` or `false`, also with a capital first letter or all capitals.
  case bool(Bool)
  /// A whole number: decimal, octal `0o17` or hexadecimal `0x1F`.
  case int(Int)
  /// Any other number, and whole numbers too large for `Int`.
  case float(Double)
  /// Text; `yes`, `no`, `on` and `off` are text.
  case string(String)
}
