import ArgumentParser
import PluginSDK

/// `cyp-impact explain RULE`: the page of one question.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what a question asks, why it matters, how it is judged and what would help.")

  @Argument(help: "The id of a question, such as E01; without it, all ids are listed.")
  var rule: String?

  @OptionGroup var data: DataOptions
  @OptionGroup var modules: ModuleOptions

  func run() throws {
    let reader = DocumentReader(folders: DataFolders(data: data.data, proposal: nil))
    let library = try Library(reader, options: data)
    let found = try ModuleSet(reader, library: library, options: modules, proposalPath: ".")
    let pages = try found.questionPages()
    guard let rule else {
      try Output.write(pages.map { "\($0.page.id)  \($0.module): \($0.page.title)\n" }.joined(), to: nil)
      return
    }
    guard let entry = pages.first(where: { $0.page.id.lowercased() == rule.lowercased() }) else {
      throw Stop(
        status: .wrongDocument, sentence: "no module has a question “\(rule)”; `cyp-impact explain` lists them all")
    }
    try Output.write(QuestionText.render(entry.page, module: entry.module), to: nil)
  }
}
