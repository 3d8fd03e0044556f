/// The method's parameters as a person reads them: each with who answers for it and where it comes from.
public struct ParameterTable: Codable, Sendable {
  /// Always `cyp-impact/parameter-table/1`.
  public var schema = "cyp-impact/parameter-table/1"
  /// The number of the edition.
  public var version: String
  /// The day the values were settled.
  public var date: String
  /// The file, without anything of this machine.
  public var path: String
  /// SHA-256 of the file.
  public var sha256: String
  /// In the order of the file.
  public var rows: [Row]

  /// A table without rows, for assessments that are made without a file.
  public init(version: String = "", date: String = "", path: String = "", sha256: String = "", rows: [Row] = []) {
    self.version = version
    self.date = date
    self.path = path
    self.sha256 = sha256
    self.rows = rows
  }

  /// One parameter.
  public struct Row: Codable, Sendable {
    /// Its place in the method, such as `combining.overlap`.
    public var name: String
    /// The value as it is written; lists and mappings as JSON.
    public var value: String
    /// Who answers for it.
    public var owner: String
    /// The publication, or "judgement".
    public var source: String
    /// What a reader must know; empty when nothing is said.
    public var note: String
    /// The line of the file.
    public var line: Int
  }

  /// The row of a name, or of the entry that the name is a part of.
  public func row(_ name: String) -> Row? { rows.first { $0.name == name } }
}
