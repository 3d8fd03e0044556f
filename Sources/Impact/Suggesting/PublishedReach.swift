import YAMLReading

/// How many children an effect could reach at most, from published numbers.
///
/// Two kinds of number bound it: those whom the study's size holds for, which must be known, and the children of a group
/// that the measure names. The smallest share is taken, and the words say which; nothing is taken for a place, since the
/// numbers are known for nations.
struct PublishedReach {
  let vocabulary: Vocabulary
  let isLocal: Bool

  /// A share of all children with what it rests on.
  struct Bound {
    let share: Double
    /// Group whose children these are; nil for others.
    let group: String?
    /// Who they are, in words.
    let who: String
    let words: String
    let sources: [Assessment.FactorSource]
  }

  /// The smallest published bound; nil when the number of those whom the size holds for is not known.
  func bound(
    _ measure: Measure, _ study: ModuleAnswer.Study, _ indicator: ModuleCatalogue.Indicator,
    _ catalogue: ModuleCatalogue
  ) -> Bound? {
    guard let counted = counted(study, indicator, catalogue) else { return nil }
    let groups = measure.groups.compactMap(vocabulary.group).compactMap(group)
    return (groups + [counted]).min { $0.share < $1.share }
  }

  /// All those whom the size holds for; nil when their number is not known.
  func counted(
    _ study: ModuleAnswer.Study, _ indicator: ModuleCatalogue.Indicator, _ catalogue: ModuleCatalogue
  ) -> Bound? {
    guard !isLocal else { return nil }
    let all = counted(indicator, catalogue)
    guard let reaches = study.reaches else { return all }
    let some = reaches.count.flatMap { count in
      people(
        reaches.who, count, reaches.geography ?? indicator.baseline.geography, source: reaches.source, catalogue,
        line: nil)
    }
    guard let some else { return nil }
    return [some, all].compactMap(\.self).min { $0.share < $1.share }
  }

  private func group(_ group: ChildGroup) -> Bound? {
    guard let count = group.count, let all = population(group.geography) else { return nil }
    let number = Assessment.FactorSource(
      what: "\(Numbers.grouped(count)) children in the group \(group.id), \(group.geography)", title: group.source,
      year: group.year,
      file: "assessments/vocabularies/groups.yaml")
    return Bound(
      share: min(1, Double(count) / Double(all.children)), group: group.id, who: group.title,
      words:
        "as if it reached every child of the group \(group.id) (\(Numbers.grouped(count)), "
        + "\(group.geography)): nobody says how many",
      sources: [number, source(all)])
  }

  private func counted(_ indicator: ModuleCatalogue.Indicator, _ catalogue: ModuleCatalogue) -> Bound? {
    guard let counts = indicator.population, let count = counts.count else { return nil }
    return people(
      counts.who, count, indicator.baseline.geography, source: counts.source.flatMap { catalogue.sources[$0]?.words },
      catalogue, line: indicator.place.line)
  }

  private func people(
    _ who: String, _ count: Int, _ geography: String, source words: String?, _ catalogue: ModuleCatalogue, line: Int?
  ) -> Bound? {
    guard let all = population(geography) else { return nil }
    let number = Assessment.FactorSource(
      what: "\(Numbers.grouped(count)) \(who)", title: words, file: catalogue.reportedPath, line: line)
    return Bound(
      share: min(1, Double(count) / Double(all.children)), group: nil, who: who,
      words: "as if it reached all \(who) (\(Numbers.grouped(count))), the only ones counted: nobody says how many",
      sources: [number, source(all)])
  }

  private func source(_ all: Populations.Population) -> Assessment.FactorSource {
    Assessment.FactorSource(
      what: "\(Numbers.grouped(all.children)) children in all", title: all.source, year: all.year,
      file: "assessments/vocabularies/populations.yaml")
  }

  /// The children of the smallest published set of nations that covers a geography: for Great Britain those of the UK,
  /// which makes the share a little too small.
  private func population(_ geography: String) -> Populations.Population? {
    Geography(geography).flatMap { vocabulary.populations.reference(nations: $0.nations, place: nil) }
  }
}
