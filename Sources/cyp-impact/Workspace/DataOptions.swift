import ArgumentParser

/// Where shared documents are taken from.
struct DataOptions: ParsableArguments {
  @Option(help: "Folder with vocabularies, strategy and campaigns, instead of the nearest `assessments`.")
  var data: String?

  @Option(
    parsing: .singleValue,
    help: "Strategy file, instead of strategy.yaml and strategies/; may be repeated, the main one first.")
  var strategy: [String] = []

  @Option(help: "Campaign register, a file or a folder, instead of campaigns/.")
  var campaigns: String?

  @Option(help: "The method's parameters, instead of method/parameters.yaml.")
  var parameters: String?

  @Flag(help: "Take in campaigns that rest on memory, which no page was seen for.")
  var unverified = false

  @Option(help: "Decisions about conflicts, instead of decisions.yaml.")
  var decisions: String?

  /// A folder that is named and not there must not be passed over in silence.
  func validate() throws {
    if let data, !Paths.isFolder(data) { throw ValidationError("--data \(data): there is no such folder.") }
  }
}
