import ArgumentParser

/// Where shared documents are taken from.
struct DataOptions: ParsableArguments {
  @Option(help: "Folder with vocabularies, strategy and campaigns, instead of the nearest `assessments`.")
  var data: String?

  @Option(help: "Strategy file, instead of strategy.yaml.")
  var strategy: String?

  @Option(help: "Campaign register, a file or a folder, instead of campaigns/.")
  var campaigns: String?

  @Option(help: "The method's parameters, instead of method/parameters.yaml.")
  var parameters: String?
}
