import CommandRunner
import Foundation
import Testing

@Suite("The library of a module")
struct ExportTests {
  @Test(
    "exports its entry and nothing else", arguments: ["Education", "Health", "Housing", "Employment", "Poverty"])
  func exports(_ module: String) throws {
    let library = try Data(contentsOf: Checkout.products.appending(path: "lib\(module).so"))
    #expect(ELFSymbols(library).exported == ["cyp_plugin_entry_v1"])
  }

  @Test("takes the Swift runtime from elsewhere, so the reading of symbols sees more than the entry")
  func imports() throws {
    let library = try Data(contentsOf: Checkout.products.appending(path: "libEducation.so"))
    #expect(ELFSymbols(library).imported.contains("swift_release"))
  }
}
