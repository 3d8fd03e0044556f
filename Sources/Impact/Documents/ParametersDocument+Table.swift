public import YAMLReading

extension ParametersDocument {
  /// The table behind parameters that have been read without a mistake; `path` and `sha256` are what reports print.
  public static func table(_ document: YAMLDocument, path: String, sha256: String) -> ParameterTable {
    let root = document.root
    let rows = (root["parameters"]?.entries ?? []).map { entry in
      ParameterTable.Row(
        name: entry.key, value: entry.value["value"].map(text) ?? "", owner: entry.value["owner"]?.text ?? "",
        source: entry.value["source"]?.text ?? "", note: entry.value["note"]?.text ?? "", line: entry.keyMark.line)
    }
    return ParameterTable(
      version: root["version"]?.text ?? "", date: root["date"]?.text ?? "", path: path, sha256: sha256, rows: rows)
  }

  private static func text(_ node: YAMLNode) -> String {
    node.kind == .scalar ? node.text : String(decoding: node.jsonBytes(placesAs: nil), as: UTF8.self)
  }
}
