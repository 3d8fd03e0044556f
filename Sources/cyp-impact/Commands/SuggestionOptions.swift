import ArgumentParser

/// Whether what the modules suggest is counted.
struct SuggestionOptions: ParsableArguments {
  @Flag(
    help: """
      Count what published studies of similar measures found, where the proposal names none; each is marked as the \
      module's.
      """)
  var suggest = false
}
