import Impact
import PluginHost
import YAMLReading

/// Reads documents from disk and keeps the list of what was read, with hashes, for the provenance.
final class DocumentReader {
  let folders: DataFolders
  /// Mistakes of all documents read so far.
  let problems = Problems()
  /// Files read so far.
  private(set) var inputs: [Assessment.Input] = []

  init(folders: DataFolders) { self.folders = folders }

  /// Reads one document for a role; nil after its mistakes have been noted.
  func read(_ path: String, role: String, reported: String? = nil) -> YAMLDocument? {
    guard let document = YAMLReader.read(path: path, displayName: shown(path), problems: problems) else { return nil }
    record(document, role: role, reported: reported ?? folders.reported(path))
    return document
  }

  /// Reads the proposal, or ends the run with what is wrong with it.
  func proposal(_ path: String) throws -> YAMLDocument {
    if let document = try named(path, role: "proposal") { return document }
    throw Stop(status: .wrongDocument, sentence: report())
  }

  /// Reads a document that the user named; what is not there, or is no file, is no mistake of the document.
  func named(_ path: String, role: String) throws -> YAMLDocument? {
    let before = problems.items.count
    if let document = read(path, role: role) { return document }
    let missing = problems.items.dropFirst(before).first { $0.mark == nil }
    if path != "-", let missing, !Paths.isReadableFile(path) {
      throw Stop(status: .couldNotRun, sentence: "\(shown(path)) could not be read: \(missing.message)")
    }
    return nil
  }

  /// Reads one table of campaigns; nil after its mistakes have been noted.
  func readTable(_ path: String) -> SourceFile? {
    let table = SourceFile.read(
      path: path, displayName: shown(path), notation: .table, limit: CampaignTable.maximumBytes, problems: problems)
    if let table { record(table, role: "campaigns", reported: folders.reported(path)) }
    return table
  }

  /// Adds a document to the list of what was read.
  func record(_ document: YAMLDocument, role: String, reported: String) {
    record(document.file, role: role, reported: reported)
  }

  private func record(_ file: SourceFile, role: String, reported: String) {
    inputs.append(Assessment.Input(role: role, path: reported, sha256: SHA256Hex.of(file.bytes)))
  }

  /// A file that must be there, by its name inside an `assessments` folder.
  func required(_ name: String, role: String) throws -> YAMLDocument? {
    guard let path = folders.find(name) else {
      throw Stop(
        status: .couldNotRun,
        sentence: "\(name) was found in no `assessments` folder above the proposal, the working folder or the program; "
          + "name the folder with --data")
    }
    return read(path, role: role)
  }

  /// Paths under the working folder are shown without it, others as they are.
  func shown(_ path: String) -> String {
    if path == "-" { return "standard input" }
    guard path.hasPrefix("/"), let here = Paths.real("."), path.hasPrefix(here + "/") else { return path }
    return String(path.dropFirst(here.count + 1))
  }

  /// Takes over what another reader has read and found.
  func take(over other: DocumentReader) {
    inputs += other.inputs
    problems.append(contentsOf: other.problems.items)
  }

  /// Ends the run when any document was wrong: every mistake with its place, to standard error.
  func stopIfWrong() throws {
    guard problems.hasErrors else { return }
    throw Stop(status: .wrongDocument, sentence: report())
  }

  /// All mistakes and warnings so far, with places, and a count.
  func report() -> String {
    let items = problems.sorted
    let errors = items.count { $0.severity == .error }
    let count = errors == 1 ? "1 mistake" : "\(errors) mistakes"
    return "the documents cannot be used as they stand\n\n" + items.map { $0.rendered() }.joined(separator: "\n\n")
      + "\n\n\(count) to mend; nothing was written."
  }

  /// Warnings as one-line remarks.
  var warnings: [String] {
    problems.sorted.filter { $0.severity == .warning }.map { item in
      let place = item.mark.map { ", line \($0.line)" } ?? ""
      return "\(Paths.name(of: item.file))\(place): \(item.message)"
    }
  }
}
