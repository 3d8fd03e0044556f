import Impact
import YAMLReading

/// The campaign register as documents in YAML and tables.
extension DocumentReader {
  /// The register in a file or in all `.yaml` and `.csv` files of a folder, as one; nil when a file has a mistake.
  func register(at path: String, vocabulary: CampaignVocabulary) -> CampaignRegister? {
    let paths =
      Paths.isFolder(path) ? Paths.files(in: path, endingIn: [".yaml", ".csv"]).map { path + "/" + $0 } : [path]
    let tables = paths.filter(CampaignTable.isTable).compactMap { readTable($0) }
    let documents = paths.filter { !CampaignTable.isTable($0) }.compactMap { read($0, role: "campaigns") }
    return CampaignDocument.read(documents, tables: tables, vocabulary: vocabulary, problems: problems)
  }

  /// Reads a table that the user named; what is not there, or is no file, is no mistake of the table.
  func namedTable(_ path: String) throws -> SourceFile? {
    let before = problems.items.count
    if let table = readTable(path) { return table }
    let missing = problems.items.dropFirst(before).first { $0.mark == nil }
    if path != "-", let missing, !Paths.isReadableFile(path) {
      throw Stop(status: .couldNotRun, sentence: "\(path) could not be read: \(missing.message)")
    }
    return nil
  }
}
