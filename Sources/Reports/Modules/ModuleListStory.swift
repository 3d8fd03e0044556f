import Impact

/// The modules that were found, a line each.
struct ModuleListStory {
  let list: ModuleList

  /// One line for each module, usable or not, for a terminal.
  var lines: String {
    (list.modules.map(line) + list.strays).map { $0 + "\n" }.joined()
  }

  private func line(_ entry: ModuleList.Entry) -> String {
    let module = entry.module
    let start = "\(module.domain)  \(module.id) \(module.version)  "
    guard let counts = entry.counts else { return start + "not usable: \(module.unusable ?? "")" }
    let trouble = module.unusable.map { "; \($0)" } ?? ""
    return start + "\(module.department)  \(module.found): \(ModuleWords.counts(counts))\(trouble)"
  }

  /// The report for formats other than plain lines.
  var document: ReportDocument {
    ReportDocument(
      kind: "Modules", title: "what would be asked", opening: [],
      sections: [.init(title: "Modules", blocks: [.list((list.modules.map(line) + list.strays).map { Phrase($0) })])])
  }
}
