import Impact

/// Figures and sources of a module in words.
enum ModuleWords {
  /// "41 indicators (18 can be scored), 22 interventions (2 with a size), 14 questions, 47 sources (26 incomplete)".
  static func counts(_ counts: ModuleInspection.Counts) -> String {
    let questions = counts.questions.map { Figures.count($0, "question") } ?? "questions not known"
    let open = counts.incompleteSources == 0 ? "" : " (\(counts.incompleteSources) incomplete)"
    return "\(Figures.count(counts.indicators, "indicator")) (\(counts.scored) can be scored), "
      + "\(Figures.count(counts.interventions, "intervention")) (\(counts.sized) with a size), \(questions), "
      + "\(Figures.count(counts.sources, "source"))\(open)"
  }

  /// "68.3 per cent (2024/25, England)".
  static func value(_ indicator: ModuleInspection.Indicator) -> String {
    let unit = Numbers.unit(indicator.unit)
    let value = Figures.exact(indicator.value) + (unit.isEmpty ? "" : " \(unit)")
    return "\(value) (\(indicator.year), \(indicator.geography))"
  }

  /// "292.81 in 2025-26, 303.94 in 2026-27, GBP/month, Great Britain".
  static func values(_ rate: ModuleInspection.Rate) -> String {
    let values = rate.values.map { "\($0.value.map(Figures.exact) ?? "none") in \($0.year)" }.joined(separator: ", ")
    return "\(values), \(rate.unit), \(rate.geography)." + (rate.changeable ? "" : " Not for a proposal to change.")
  }

  /// Spreads across children and between places, a sentence each.
  static func spreads(_ indicator: ModuleInspection.Indicator) -> [String] {
    let children = indicator.childSpread.map { spread in
      "Spread between children: \(spread.value.map(spreadValue) ?? "not known") (\(spread.kind))."
    }
    let places = indicator.placeSpread.map { spread in
      "Spread between places: \(spread.value.map(spreadValue) ?? "not known") (\(spread.kind)), for plausibility only."
    }
    return [children, places].compactMap(\.self)
  }

  /// Two decimals; more of a computed spread would say nothing.
  private static func spreadValue(_ value: Double) -> String { Figures.trimmed(Figures.decimal(value, places: 2)) }

  /// "Source: Publisher, Title, 2024, https://… (verified)".
  static func source(_ source: ModuleInspection.Source, mark: String) -> String {
    "Source: \(words(source)) (\(mark))"
  }

  /// Publisher, title, year and address; what is not on file is said.
  static func words(_ source: ModuleInspection.Source) -> String {
    let parts = [source.publisher, source.title, source.year, source.url].compactMap(\.self)
    let missing = source.missing.isEmpty ? "" : "; no \(source.missing.joined(separator: ", no ")) on file"
    return parts.joined(separator: ", ") + missing
  }

  /// "−0.95 pp per child reached (−1.16 to −0.74) in obesity-reception"; or that there is none.
  static func size(_ entry: ModuleInspection.Intervention) -> String {
    let moved = entry.indicator.map { " in \($0)" } ?? ""
    guard let size = entry.effect else { return "No size that can be scored\(moved)." }
    let ends = "\(Figures.exact(size.low)) to \(Figures.exact(size.high))"
    let coverage = entry.coverage.map { ", \(Figures.share($0)) interval" } ?? ""
    return "\(Figures.exact(size.central)) \(entry.unit ?? "") per child reached (\(ends)\(coverage))\(moved)."
  }

  /// "Evidence level 4 of 5; randomised trial; 1,645 mothers; UK; studies agree; shows benefit".
  static func evidence(_ entry: ModuleInspection.Intervention) -> String {
    let parts = [
      "Evidence level \(entry.level) of 5", entry.design, entry.population, entry.uk ? "UK" : "not from the UK",
      entry.consistent ? "studies agree" : "studies disagree", entry.shows.map { "shows \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: "; ") + "."
  }
}
