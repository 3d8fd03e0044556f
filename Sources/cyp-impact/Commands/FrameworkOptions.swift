import ArgumentParser
import Impact
import YAMLReading

/// In which other lists of outcomes a result is also to be read.
struct FrameworkOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help:
      "Read it in the outcomes of another framework too: ecm, shanarri, big-ask, uncrc, ni, or all; may be repeated.")
  var framework: [String] = []

  /// The frameworks named, each once; an unknown one ends the run with the one probably meant.
  func chosen(from vocabulary: Vocabulary) throws -> [OutcomeFramework] {
    if framework.contains("all") { return vocabulary.frameworks }
    let ids = vocabulary.frameworks.map(\.id)
    let unknown = framework.filter { !ids.contains($0) }
    guard unknown.isEmpty else {
      let sentences = unknown.map { name in
        let near = NearMiss.suggestion(for: name, among: ids).map { " Did you mean `\($0)`?" }
        return "--framework \(name): there is no such framework."
          + (near ?? " They are \(ids.joined(separator: ", ")), and all.")
      }
      throw Stop(status: .wrongDocument, sentence: sentences.joined(separator: "\n"))
    }
    return vocabulary.frameworks.filter { framework.contains($0.id) }
  }
}
