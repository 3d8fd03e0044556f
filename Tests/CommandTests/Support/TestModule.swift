import CommandRunner
import Foundation

/// A module made from the scripted test plugin, which does what a note of the proposal says.
struct TestModule {
  let scratch: Scratch
  let folder: String

  init() throws {
    scratch = try Scratch()
    folder = scratch.path("module")
    try scratch.copy(Checkout.products.appending(path: "libTestPluginScripted.so"), to: "module/libScripted.so")
    try scratch.write(Self.manifest, to: "module/plugin.json")
    try scratch.write(Self.catalogue, to: "module/catalogue.yaml")
  }

  /// Assesses a sound sample with a note that only the scripted module understands.
  func assess(ordered order: String, _ arguments: String...) throws -> Ended {
    try assess(ordered: order, arguments) { _ in }
  }

  /// The same; `meanwhile` is called now and then with the program's process.
  func assess(ordered order: String, _ arguments: [String], meanwhile: (Int32) -> Void) throws -> Ended {
    let proposal = try scratch.write(Self.proposal(ordered: order), to: "proposal.yaml")
    return try Checkout.command(["assess", proposal, "--plugin", folder] + arguments).run(meanwhile: meanwhile)
  }

  /// Compares a sound sample with itself under ids of its own, `version-1` and on, each with a note of its own.
  func compare(ordered orders: [String], _ arguments: String...) throws -> Ended {
    let paths = try orders.enumerated().map { index, order in
      let text = try Self.proposal(ordered: order).replacing(#/(?m)^id: .*$/#, with: "id: version-\(index + 1)")
      return try scratch.write(text, to: "versions/\(index + 1).yaml")
    }
    return try Checkout.command(["compare"] + paths + ["--plugin", folder] + arguments).run()
  }

  private static func proposal(ordered order: String) throws -> String {
    let text = try Samples.text("uc-childcare-upfront.yaml")
    return text.replacing("\n  notes: [", with: "\n  notes: [\(order), ")
  }

  private static let manifest = """
    {
      "manifest_version": 1, "id": "test.scripted", "name": "Scripted", "version": "1.0.0", "department": "DfT",
      "domain": "transport", "contact": "modules@example.org", "licence": "Apache-2.0",
      "abi": {"major": 1, "minor": 0}, "limits": {"seconds": 10}, "catalogue": "catalogue.yaml",
      "files": {
        "linux-x86_64": {"path": "libScripted.so"}, "linux-aarch64": {"path": "libScripted.so"}
      }
    }
    """

  private static let catalogue = """
    schema: cyp-impact/catalogue/1
    module: test.scripted
    domain: transport
    updated: 2026-11-22
    owner: nobody
    matches: {themes: [], groups: [], words: []}
    sources:
      NONE: {title: Invented for a test, publisher: Nobody, year: 2026}
    indicators: []
    interventions: []
    """
}
