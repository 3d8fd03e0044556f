import Impact
import PluginHost
import PluginSDK

/// Looking at modules without a proposal: their questions are asked of the modules themselves, each in its process.
extension ModuleSet {
  /// Pages of all questions, module by module, then those of the program's own checks.
  func pages() throws -> [RulePage] {
    try inspections().flatMap(\.questions) + RulePage.ofTheProgram
  }

  /// What each usable module knows and asks, in the order of the domains.
  func inspections() throws -> [ModuleInspection] {
    guard !ready.isEmpty else { return [] }
    let pool = try pool()
    defer { pool.close() }
    // No module can answer for an empty proposal; loading it is enough for its manifest.
    let runs = pool.assess(proposalJSON: Array("{}".utf8))
    return zip(ready, runs).compactMap { entry, run in
      let domain = entry.module.manifest.domain
      let rates = rates.first { $0.domain == domain }
      return catalogues[domain].flatMap { ModuleInspector(entry.module, $0, rates, run)?.inspection() }
    }
  }

  /// Every module in brief, usable or not.
  func list() throws -> ModuleList {
    let usable = try inspections().map { ModuleList.Entry(module: $0.module, counts: $0.counts) }
    let others = refused.map { entry in
      var module = ModuleInspection.Module(
        id: entry.module.id, name: entry.module.name, version: entry.module.version,
        department: entry.module.department, domain: entry.module.domain, found: "")
      module.unusable = entry.reason
      return ModuleList.Entry(module: module, counts: nil)
    }
    let all = (usable + others).sorted { Self.order($0.module.domain, "") < Self.order($1.module.domain, "") }
    return ModuleList(modules: all, strays: strays)
  }
}
