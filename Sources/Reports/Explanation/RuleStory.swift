import Impact

/// The page of one question or check: four fixed headings and what it rests on.
struct RuleStory {
  let page: RulePage

  /// The report.
  var document: ReportDocument {
    ReportDocument(kind: page.id, title: page.title, opening: [.paragraph(Phrase(origin, .quiet))], sections: sections)
  }

  /// Who asks, how much a finding matters and whom it concerns.
  var origin: String {
    let articles = page.articles.map(String.init).joined(separator: ", ")
    let parts = [
      page.domain == nil ? page.by : "\(page.by) module", "severity \(page.severity)",
      "UNCRC articles \(articles.isEmpty ? "none" : articles)",
      page.departments.isEmpty ? nil : "departments \(page.departments.joined(separator: ", "))",
    ]
    return parts.compactMap(\.self).joined(separator: " \u{B7} ")
  }

  /// The headings with their texts.
  var told: [(heading: String, text: String)] {
    [
      ("What it asks", page.asks), ("Why it matters", page.why), ("How it is judged", page.judged),
      ("What would help", page.help),
    ]
  }

  private var sections: [ReportDocument.Section] {
    let told = told.map { part in
      ReportDocument.Section(title: part.heading, blocks: [.paragraph(Phrase(part.text))])
    }
    return told + [.init(title: "Rests on", blocks: [.list(basis)])]
  }

  private var basis: [Phrase] { page.basis.isEmpty ? ["No publication is named."] : page.basis.map { Phrase($0) } }
}

/// All questions and checks, module by module.
struct RuleBookStory {
  let pages: [RulePage]

  /// The report.
  var document: ReportDocument {
    let names = pages.map(\.by).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    return ReportDocument(
      kind: "Questions", title: "what is asked of every proposal", opening: [.paragraph(Phrase(opening))],
      sections: names.map(section))
  }

  private var opening: String {
    let own = pages.count { $0.domain == nil }
    return
      "The modules ask \(pages.count - own) questions, and the program makes \(own) checks on what is stated. A question "
      + "is answered “satisfied”, “found”, “not applicable” or “could not tell”; a finding carries its severity, the line "
      + "of the proposal and what would help."
  }

  private func section(_ name: String) -> ReportDocument.Section {
    let own = pages.filter { $0.by == name }
    return .init(
      title: own.first?.domain == nil ? "Checks of the program" : "\(name) module", blocks: own.flatMap(blocks))
  }

  private func blocks(_ page: RulePage) -> [ReportDocument.Block] {
    let story = RuleStory(page: page)
    let told = story.told.map { part in
      ReportDocument.Block.paragraph(.strong(part.heading + ". ") + Phrase(part.text))
    }
    let basis = page.basis.isEmpty ? [] : [Phrase("Rests on: " + page.basis.joined(separator: "; ") + ".", .quiet)]
    return [.heading("\(page.id) \(page.title)"), .paragraph(Phrase(story.origin, .quiet))] + told
      + basis.map { .paragraph($0) }
  }
}
