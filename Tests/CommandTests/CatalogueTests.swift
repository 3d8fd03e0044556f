import CommandRunner
import Foundation
import Testing

@Suite("A module's catalogue is data")
struct CatalogueTests {
  private static let file = Installation.folder(of: "Poverty") + "/catalogue.yaml"
  private static let proposal = Samples.folder.appending(path: "uc-childcare-upfront.yaml").path

  /// The poverty module alone, with one text of its catalogue in place of another.
  private func installation(_ old: String, _ new: String) throws -> Installation {
    let installation = try Installation(modules: ["Poverty"], documents: ["vocabularies", "method"])
    let text = try String(contentsOf: Checkout.root.appending(path: "Plugins/Poverty/catalogue.yaml"), encoding: .utf8)
    try #require(text.contains(old))
    let range = try #require(text.range(of: old))
    try installation.prefix.write(text.replacingCharacters(in: range, with: new), to: Self.file)
    return installation
  }

  private func score(_ installation: Installation) throws -> Double {
    let ended = try installation.command("assess", Self.proposal, "--format", "json", "--allow-incomplete").run()
    try #require(ended.status == 0, "\(ended.said)")
    let poverty = try JSONValue(parsing: ended.output)["domains"].list.first { $0["id"].text == "poverty" }
    return try #require(poverty?["score"]["central"].number)
  }

  /// The baseline that the sample's first effect is measured from.
  private static let marker = "baseline: {value: 27.4,"

  @Test("a changed baseline changes the result without a compiler")
  func changed() throws {
    let usual = try score(installation(Self.marker, Self.marker))
    let changed = try score(installation(Self.marker, "baseline: {value: 50,"))
    // The wider spread between children makes the same change a smaller one.
    #expect(changed < usual && changed > 0)
  }

  @Test("a mistake in it is reported with its line, and the module is left out")
  func mistake() throws {
    let broken = try installation(Self.marker, "baseline: {value: twenty-seven,")
    let text = try String(contentsOf: URL(filePath: broken.prefix.path(Self.file)), encoding: .utf8)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("twenty-seven") }
    let place = "catalogue.yaml:\(try #require(line) + 1):"
    let ended = try broken.command("assess", Self.proposal, "--format", "json").run()
    #expect(ended.status == 3)
    #expect(ended.said.contains(place), "\(ended.said)")
    let poverty = try JSONValue(parsing: ended.output)["domains"].list.first { $0["id"].text == "poverty" }
    #expect(poverty?["status"].text == "failed" && poverty?["score"]["central"].isNull == true)
    let validated = try broken.command("validate", broken.prefix.path(Self.file)).run()
    #expect(validated.status == 2 && validated.said.contains(place))
  }

  @Test("a difference between children must say by what, and rest on a source that the catalogue has")
  func split() throws {
    let broken = try installation(
      Self.marker, "splits: [{by: colour, says: blue 1, mark: verified, source: NOWHERE}]\n    " + Self.marker)
    let validated = try broken.command("validate", broken.prefix.path(Self.file)).run()
    #expect(validated.status == 2)
    for part in ["colour", "NOWHERE"] { #expect(validated.said.contains(part), "\(validated.said)") }
  }
}
