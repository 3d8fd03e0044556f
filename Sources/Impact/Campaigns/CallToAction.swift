/// The door a campaign points people to.
public struct CallToAction: Hashable, Sendable {
  /// Its kind, a word of the vocabulary: "helpline".
  public let kind: String
  /// What people see: "Childline page".
  public let label: String
  /// The number or address itself, where recorded.
  public let value: String?

  /// A call to action from its parts.
  public init(kind: String, label: String, value: String? = nil) {
    self.kind = kind
    self.label = label
    self.value = value
  }
}
