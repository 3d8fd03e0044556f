/// Who a module is; must equal the `plugin.json` beside the library in id and version.
public struct Manifest: Codable, Sendable {
  /// Reverse-domain id, such as `uk.example.transport`.
  public var id: String
  /// Name for people.
  public var name: String
  /// Version, such as `1.0.0`.
  public var version: String
  /// Department that answers for it.
  public var department: String
  /// Domain that it assesses, such as `education`.
  public var domain: String
  /// Pages of its questions, for `cyp-impact explain`.
  public var questions: [QuestionPage]

  /// Makes a manifest.
  public init(
    id: String, name: String, version: String, department: String, domain: String, questions: [QuestionPage] = []
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.department = department
    self.domain = domain
    self.questions = questions
  }
}
