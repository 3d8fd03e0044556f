import PluginSDK

/// What the education questions ask of a proposal again and again.
extension ProposalView {
  /// Whether a measure is about children's learning: by a theme, a group of pupils, a stated effect in education, or
  /// words on schooling together with words on children. Training and pensions of adults are not.
  func concernsLearning(_ measure: Proposal.Measure) -> Bool {
    guard concerns(measure, ages: 0...18) else { return false }
    let parents = ["learning/", "skills-work/", "early-years/early-language", "early-years/childcare-offer"]
    let themed = measure.themes.contains { theme in parents.contains { theme.hasPrefix($0) } }
    let pupils: Set = [
      "sen", "sen-support", "ehc-plan", "home-educated", "missing-education", "excluded", "persistently-absent",
      "alternative-provision", "free-school-meals",
    ]
    let moved = proposal.effects.contains { $0.measure == measure.id && $0.domain == catalogue.domain }
    let text = measure.themes.isEmpty ? measure.title + ". " + measure.description : measure.title
    return themed || moved || !pupils.isDisjoint(with: measure.groups) || speaksOfSchooling(text)
  }

  /// Whether a measure decides about schooling: by a stated effect in education, a group of pupils, themes that are all
  /// of learning, or a title on schooling. A theme of learning among others does not make free bus travel schooling.
  func decidesOnSchooling(_ measure: Proposal.Measure) -> Bool {
    guard concernsLearning(measure) else { return false }
    var untitled = measure
    untitled.themes = []
    let ofLearning = ["learning/", "early-years/early-language", "early-years/childcare-offer"]
    let onlyLearning =
      !measure.themes.isEmpty
      && measure.themes.allSatisfy { theme in
        ofLearning.contains { theme.hasPrefix($0) }
      }
    return onlyLearning || concernsLearning(untitled)
      || says(
        measure.title, "school*", "pupil*", "student*", "college*", "sixth form*", "T Level*", "tutor*", "tuition",
        "teach*", "lesson*", "curriculum", "GCSE*", "exam*", "nurser*", "childcare", "early education", "phonics")
  }

  private func speaksOfSchooling(_ text: String) -> Bool {
    let schooling = says(
      text, "school", "schools", "academy", "academies", "sixth form*", "nursery", "nurseries", "teacher*", "lesson*",
      "classroom*", "curriculum", "GCSE*", "phonics")
    let children = says(
      text, "pupil*", "child*", "uniform*", "homework", "national curriculum", "school curriculum", "school day",
      "school admission*", "school exclusion*", "permanent exclusion*", "school attendance", "young people")
    return schooling && children
  }

  /// What is known of these groups at the ages a measure states, from one indicator; nil when the measure states no
  /// ages, or the catalogue has nothing on the groups at those ages.
  func evidence(of groups: [(id: String, words: String)], for measure: Proposal.Measure) -> String? {
    guard let ages = measure.ages else { return nil }
    let attendance = measure.themes.contains("learning/attendance")
    let known = attendance ? [("pupil-persistent-absence", max(ages.min, 5))] : Self.results
    let atAge = known.filter { (max(ages.min, 0)...max(ages.max, ages.min)).contains($0.1) }
    return atAge.lazy.compactMap { evidence(of: groups, in: $0.0) }.first
  }

  /// What is known of these groups from an indicator that a measure concerns: one that a stated effect moves, one that
  /// its intervention was measured by, or that of its theme; nil where none is known.
  func evidence(of groups: [(id: String, words: String)], concerning measure: Proposal.Measure) -> String? {
    let stated = proposal.effects.filter { $0.measure == measure.id && $0.domain == catalogue.domain }
    let studied = interventions(like: measure).compactMap(\.indicator)
    let themes = [
      ("learning/attendance", "pupil-persistent-absence", 5...16), ("early-years/early-language", "eyfs-gld", 0...5),
      ("early-years/childcare-offer", "eyfs-gld", 0...5),
    ]
    let themed = themes.filter { measure.themes.contains($0.0) && concerns(measure, ages: $0.2) }.map(\.1)
    return (stated.compactMap(\.indicator) + studied + themed).lazy
      .filter { id in Self.results.allSatisfy { $0.0 != id || self.concerns(measure, ages: $0.1...$0.1) } }
      .compactMap { evidence(of: groups, in: $0) }.first
  }

  /// Results of schooling, each with the age at which it is counted.
  private static let results = [
    ("ks4-attainment8", 15), ("ks2-rwm-expected", 10), ("eyfs-gld", 4), ("level3-by-19", 18),
  ]

  /// What an indicator shows of these groups beside all children; nil when it shows nothing.
  func evidence(of groups: [(id: String, words: String)], in id: String) -> String? {
    guard applies(in: "England"), let indicator = catalogue.indicators.first(where: { $0.id == id }) else { return nil }
    let figures = FigureText(catalogue: catalogue)
    let shown = groups.compactMap { group in
      (indicator.gaps ?? []).first { $0.group == group.id }.map {
        "\(group.words) \(figures.amount($0.value, unit: indicator.unit))"
      }
    }
    guard !shown.isEmpty else { return nil }
    return "\(indicator.name): \(figures.text(indicator)); " + shown.joined(separator: ", ") + "."
  }
}
