import Impact
import Testing
import YAMLReading

/// Tables and documents for the tests, read as a register.
enum Table {
  /// The least a table needs.
  static let header = "id,name,lead,nations,themes"

  /// A row of `header` with more cells behind it.
  static func row(_ id: String, _ more: String = "") -> String {
    "\(id),One,HO,England,learning/attendance" + (more.isEmpty ? "" : "," + more)
  }

  /// What is said of a table: `line:column message | help`.
  static func said(_ text: String) -> [String] {
    let problems = Problems()
    _ = read(Array(text.utf8), problems)
    return problems.sorted.map(said)
  }

  static func said(_ item: Diagnostic) -> String {
    "\(item.mark.map { "\($0.line):\($0.column) " } ?? "")\(item.message)" + (item.help.map { " | \($0)" } ?? "")
  }

  static func read(_ bytes: [UInt8], _ problems: Problems = Problems()) -> CampaignRegister? {
    let file = SourceFile(name: "t.csv", bytes: bytes, notation: .table)
    guard file.isText(limit: CampaignTable.maximumBytes, problems: problems) else { return nil }
    return CampaignDocument.read([], tables: [file], vocabulary: TestWords.vocabulary, problems: problems)
  }

  /// The register in a table that has no mistake.
  static func register(_ text: String) throws -> CampaignRegister {
    let problems = Problems()
    return try #require(read(Array(text.utf8), problems), "\(problems.sorted.map { $0.rendered() })")
  }

  /// The register in a YAML document that has no mistake.
  ///
  /// - Parameter bodies: Where bodies are looked up by name, instead of among the few of the test words.
  static func register(yaml: String, bodies: DepartmentDirectory? = nil) throws -> CampaignRegister {
    let problems = Problems()
    var vocabulary = TestWords.vocabulary
    if let bodies { vocabulary.body = { bodies.resolve($0, on: $1) } }
    let document = YAMLReader.read(bytes: Array(yaml.utf8), displayName: "t.yaml", problems: problems)
    let register = document.flatMap { CampaignDocument.read($0, vocabulary: vocabulary, problems: problems) }
    return try #require(register, "\(problems.sorted.map { $0.rendered() })")
  }
}

extension CampaignRegister {
  /// The campaigns without the places where they stand.
  var facts: [Campaign] {
    campaigns.map { campaign in
      var campaign = campaign
      campaign.place = SourceMark(line: 1, column: 1)
      campaign.file = ""
      return campaign
    }
  }
}
