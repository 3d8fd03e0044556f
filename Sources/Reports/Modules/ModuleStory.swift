import Impact

/// What a module knows and asks, each figure with its source.
struct ModuleStory {
  let inspection: ModuleInspection
  let detail: Detail

  private var module: ModuleInspection.Module { inspection.module }

  /// The report.
  var document: ReportDocument {
    ReportDocument(
      kind: "Module", title: "\(module.name) (\(module.id) \(module.version))", opening: opening,
      sections: [indicators(scored: true), indicators(scored: false), library] + links + rates
        + [questions, sources, files])
  }

  private var opening: [ReportDocument.Block] {
    let catalogue = [module.updated.map { "catalogue of \(Day.words($0))" }, module.owner.map { "owner: \($0)" }]
    let who = ["Domain \(module.domain), \(module.department)"] + catalogue.compactMap(\.self)
    let remarks = [module.unusable, module.note].compactMap(\.self)
    return ([who.joined(separator: "; ") + ".", ModuleWords.counts(inspection.counts) + "."] + remarks).map {
      .paragraph(Phrase($0))
    }
  }

  // MARK: Catalogue

  private func indicators(scored: Bool) -> ReportDocument.Section {
    let title = scored ? "Indicators that can be scored" : "Indicators that are shown and never scored"
    let own = inspection.indicators.filter { $0.scored == scored }
    return .init(title: title, blocks: own.isEmpty ? [.paragraph("None.")] : own.map(note))
  }

  private func note(_ indicator: ModuleInspection.Indicator) -> ReportDocument.Block {
    let words = ModuleWords.value(indicator)
    let way = ["up": "higher is better", "down": "lower is better"][indicator.direction] ?? "no direction is better"
    let spreads = ModuleWords.spreads(indicator)
    let lines = [words + "; " + way + "."] + spreads + people(indicator) + gaps(indicator) + splits(indicator)
    let sources = [ModuleWords.source(indicator.source, mark: indicator.mark)] + others(indicator)
    let caution = detail == .full ? [indicator.note].compactMap(\.self) : []
    return .note(
      .init(
        mark: .item, title: .strong(indicator.id) + Phrase(" \(indicator.name)"),
        lines: (lines + caution).map { Phrase($0) } + sources.map { Phrase($0, .quiet) }))
  }

  private func people(_ indicator: ModuleInspection.Indicator) -> [String] {
    guard let people = indicator.population else { return [] }
    return ["Counts \(people.who)" + (people.count.map { ": \(Figures.grouped($0))" } ?? "") + "."]
  }

  private func gaps(_ indicator: ModuleInspection.Indicator) -> [String] {
    guard !indicator.gaps.isEmpty else { return [] }
    let parts = indicator.gaps.map { gap in
      "\(gap.group) \(Figures.exact(gap.value))" + (gap.against.map { " against \(Figures.exact($0))" } ?? "")
    }
    return ["Groups: \(parts.joined(separator: "; "))."]
  }

  private func splits(_ indicator: ModuleInspection.Indicator) -> [String] {
    indicator.splits.map { "By \($0.by): \($0.says)." }
  }

  /// Sources of spreads, numbers and gaps that are not the baseline's.
  private func others(_ indicator: ModuleInspection.Indicator) -> [String] {
    let own = [indicator.childSpread?.source, indicator.placeSpread?.source, indicator.population?.source]
    let all = own.compactMap(\.self) + indicator.gaps.compactMap(\.source) + indicator.splits.map(\.source)
    var seen: Set = [indicator.source.key]
    return all.filter { seen.insert($0.key).inserted }.map { "Also: " + ModuleWords.words($0) }
  }

  private var library: ReportDocument.Section {
    let blocks = inspection.interventions.map(note)
    return .init(title: "Evidence library", blocks: blocks.isEmpty ? [.paragraph("None.")] : blocks)
  }

  private func note(_ entry: ModuleInspection.Intervention) -> ReportDocument.Block {
    let reaches = entry.reaches.map { people in
      "Holds for \(people.who)" + (people.count.map { ", \(Figures.grouped($0))" } ?? ", whose number is not on file")
        + "."
    }
    let studied = entry.studied.map { "The change that was studied: \($0.joined(separator: ", "))." }
    let law = entry.inLaw.map { "Already law: \($0)." }
    let lines = [ModuleWords.size(entry), ModuleWords.evidence(entry), studied, reaches, law, entry.finding].compactMap(
      \.self)
    return .note(
      .init(
        mark: .item, title: .strong(entry.id) + Phrase(" \(entry.name)"),
        lines: lines.map { Phrase($0) } + [Phrase(ModuleWords.source(entry.source, mark: entry.mark), .quiet)]))
  }

  private var links: [ReportDocument.Section] {
    guard !inspection.links.isEmpty else { return [] }
    let notes = inspection.links.map { link in
      ReportDocument.Block.note(
        .init(
          mark: .item, title: .strong(link.id) + Phrase(" to \(link.domain), \(link.indicator) (\(link.basis))"),
          lines: [Phrase(link.finding), Phrase("Source: \(ModuleWords.words(link.source))", .quiet)]))
    }
    return [.init(title: "What may follow in other domains, never scored", blocks: notes)]
  }

  private var rates: [ReportDocument.Section] {
    guard let rates = inspection.rates else { return [] }
    let notes = rates.map { rate in
      ReportDocument.Block.note(
        .init(
          mark: .item, title: .strong(rate.name) + Phrase(" \(rate.title)"),
          lines: [Phrase(ModuleWords.values(rate))] + (rate.note.map { [Phrase($0)] } ?? [])
            + rate.sources.map { Phrase(ModuleWords.source($0, mark: rate.mark), .quiet) }))
    }
    return [.init(title: "Rates that `parameters` may name", blocks: notes)]
  }

  // MARK: Questions, sources, files

  private var questions: ReportDocument.Section {
    let lines = inspection.questions.map { page in
      Phrase.strong(page.id) + Phrase(" \(page.title) (\(page.severity))")
    }
    return .init(title: "Questions", blocks: lines.isEmpty ? [.paragraph("None.")] : [.list(lines)])
  }

  private var sources: ReportDocument.Section {
    let open = inspection.sources.filter { !$0.missing.isEmpty }
    let count = "\(Figures.count(inspection.sources.count, "source")); "
    guard !open.isEmpty else {
      return .init(
        title: "Sources", blocks: [.paragraph(Phrase(count + "each has a title, publisher, year and address."))])
    }
    let lines = open.map { source in
      Phrase.strong(source.key) + Phrase(" \(ModuleWords.words(source))")
    }
    return .init(
      title: "Sources",
      blocks: [.paragraph(Phrase(count + "\(open.count) cannot be looked up in full:")), .list(lines)])
  }

  private var files: ReportDocument.Section {
    let lines = inspection.files.map { file in
      Phrase("\(file.role) \(file.name): SHA-256 \(file.sha256 ?? "not readable")")
    }
    return .init(title: "Files", blocks: [.list(lines)])
  }
}
