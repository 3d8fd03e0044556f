import YAMLReading

/// Parts of a proposal with their lines, and the line of the data that speaks of them.
struct TracePlaces: Hashable {
  /// A part of the proposal.
  struct Place: Hashable {
    /// "measure", "effect", "nations".
    let kind: String
    /// "M1"; empty for a part without a name.
    let name: String
    let line: Int

    init(_ kind: String, _ name: String, line: Int) {
      self.kind = kind
      self.name = name
      self.line = line
    }

    init(_ measure: Measure) { self.init("measure", measure.id, line: measure.place.line) }

    /// The place of a touched part: "measure M1", "the summary".
    init(_ touch: Touch) {
      let words = touch.part.split(separator: " ", maxSplits: 1).map(String.init)
      self.init(words.first ?? "", words.count > 1 ? words[1] : "", line: touch.line)
    }
  }

  /// The parts, each once.
  private(set) var places: [Place]
  /// Line of the data: "themes.yaml:67"; nil for what needs none.
  let data: String?

  init(_ places: [Place], data: String?) {
    self.places = Sentences.unique(places)
    self.data = data
  }

  /// Adds the parts of another.
  mutating func add(_ other: TracePlaces) { places = Sentences.unique(places + other.places) }

  /// "measures M1 and M2, lines 17 and 23; nations, line 10; themes.yaml:67".
  var words: String {
    let kinds = Sentences.unique(places.map(\.kind)).map { kind in words(of: places.filter { $0.kind == kind }) }
    return (kinds + [data].compactMap(\.self)).joined(separator: "; ")
  }

  private func words(of places: [Place]) -> String {
    let names = places.map(\.name).filter { !$0.isEmpty }
    let lines = places.map { String($0.line) }
    let kind = (places.first?.kind ?? "") + (names.count > 1 ? "s" : "")
    let named = names.isEmpty ? kind : "\(kind) \(Sentences.listed(names))"
    return "\(named), \(lines.count > 1 ? "lines" : "line") \(Sentences.listed(lines))"
  }
}
