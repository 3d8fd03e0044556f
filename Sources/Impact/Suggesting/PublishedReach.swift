import YAMLReading

/// How many children an effect could reach at most, from published numbers.
///
/// Two kinds of number bound it: those whom the indicator counts, which must be known, and the children of a group that
/// the measure names. The smallest share is taken, and the words say which; nothing is taken for a place, since the
/// numbers are known for nations.
struct PublishedReach {
  let vocabulary: Vocabulary
  let isLocal: Bool

  /// A share of all children with what it rests on.
  struct Bound {
    let share: Double
    /// Group whose children these are; nil for those whom an indicator counts.
    let group: String?
    let words: String
    let sources: [Assessment.FactorSource]
  }

  /// The smallest published bound; nil when the number of those whom the indicator counts is not known.
  func bound(_ measure: Measure, _ indicator: ModuleCatalogue.Indicator, _ catalogue: ModuleCatalogue) -> Bound? {
    guard let counted = counted(indicator, catalogue) else { return nil }
    let groups = measure.groups.compactMap(vocabulary.group).compactMap(group)
    return (groups + [counted]).min { $0.share < $1.share }
  }

  private func group(_ group: ChildGroup) -> Bound? {
    guard let count = group.count, let all = population(group.geography) else { return nil }
    let number = Assessment.FactorSource(
      what: "\(count) children in the group \(group.id), \(group.geography)", title: group.source, year: group.year,
      file: "assessments/vocabularies/groups.yaml")
    return Bound(
      share: min(1, Double(count) / Double(all.children)), group: group.id,
      words:
        "as if it reached every child of the group \(group.id) (\(count), \(group.geography)): nobody says how many",
      sources: [number, source(all)])
  }

  /// All those whom the indicator counts.
  func counted(_ indicator: ModuleCatalogue.Indicator, _ catalogue: ModuleCatalogue) -> Bound? {
    guard !isLocal, let people = indicator.population, let count = people.count,
      let all = population(indicator.baseline.geography)
    else { return nil }
    let number = Assessment.FactorSource(
      what: "\(count) \(people.who)", title: people.source.flatMap { catalogue.sources[$0]?.words },
      file: catalogue.reportedPath, line: indicator.place.line)
    return Bound(
      share: min(1, Double(count) / Double(all.children)), group: nil,
      words: "as if it reached all \(people.who) (\(count)), whom the indicator counts: nobody says how many",
      sources: [number, source(all)])
  }

  private func source(_ all: Populations.Population) -> Assessment.FactorSource {
    Assessment.FactorSource(
      what: "\(all.children) children in all", title: all.source, year: all.year,
      file: "assessments/vocabularies/populations.yaml")
  }

  /// The children of a geography as publications name it; nil when their number is not on file.
  private func population(_ geography: String) -> Populations.Population? {
    Geography(geography).flatMap { geography in
      vocabulary.populations.nations.first { $0.nations == geography.nations }
    }
  }
}
