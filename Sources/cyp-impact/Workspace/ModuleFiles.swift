import Impact
import PluginHost
import YAMLReading

/// The data files beside a module's catalogue: its dated rates and its example families.
struct ModuleFiles {
  /// The module's rates, when it has some.
  private(set) var rates: RateTable?
  /// `{"rates": …, "families": …}` for the module.
  private(set) var json: [UInt8] = []
  /// What was read, for the provenance.
  private(set) var documents: [(document: YAMLDocument, kind: String, name: String)] = []

  /// Reads the files that the manifest names; nil after the mistakes have been noted.
  init?(_ module: FoundModule, problems: Problems) {
    for path in module.dataPaths {
      guard let document = YAMLReader.read(path: path, displayName: path, problems: problems) else { return nil }
      let kind = String(document.root["schema"]?.text.split(separator: "/").dropFirst().first ?? "")
      guard check(document, kind, module, problems) else { return nil }
      documents.append((document, kind, "\(module.manifest.id)/\(Paths.name(of: path))"))
    }
    let parts = documents.map { Array("\"\($0.kind)\":".utf8) + $0.document.root.jsonBytes(placesAs: nil) }
    json = Array("{".utf8) + parts.joined(separator: Array(",".utf8)) + Array("}".utf8)
  }

  /// Families name sums of the rates, so the manifest lists the rates first.
  private mutating func check(
    _ document: YAMLDocument, _ kind: String, _ module: FoundModule, _ problems: Problems
  ) -> Bool {
    guard belongs(document, module, problems), isFirst(document, kind, problems) else { return false }
    switch kind {
    case "rates":
      rates = RatesDocument.read(document, domain: module.manifest.domain, problems: problems)
      return rates != nil
    case "families":
      return FamiliesDocument.check(document, rates: rates ?? RateTable(), problems: problems)
    default:
      problems.error(
        "the `schema` of a data file must be `cyp-impact/rates/1` or `cyp-impact/families/1`",
        at: document.root["schema"]?.mark, in: document.file)
      return false
    }
  }

  private func isFirst(_ document: YAMLDocument, _ kind: String, _ problems: Problems) -> Bool {
    guard let other = documents.first(where: { $0.kind == kind }) else { return true }
    problems.error(
      "the manifest names a second file of \(kind) beside \(other.name)", at: document.root["schema"]?.mark,
      in: document.file)
    return false
  }

  private func belongs(_ document: YAMLDocument, _ module: FoundModule, _ problems: Problems) -> Bool {
    guard let owner = document.root["module"], owner.text != module.manifest.id else { return true }
    problems.error(
      "this file belongs to \(owner.text), but lies beside the module \(module.manifest.id)", at: owner.mark,
      in: document.file)
    return false
  }
}
