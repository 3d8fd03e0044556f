import Impact

/// Tells how our assessments of published policies compare with the published ones.
struct CasesStory {
  private let report: CasesReport

  init(_ report: CasesReport) { self.report = report }

  var document: ReportDocument {
    ReportDocument(
      kind: "Published assessments and ours",
      title: "\(report.cases.count) published assessments, with ours beside them",
      opening: report.note.map { [.paragraph(Phrase($0))] } ?? [],
      sections: [
        .init(title: "In short", blocks: [.list(summary)]),
        .init(title: "Domain by domain", blocks: tables + key.map { .paragraph(Phrase($0)) }),
        .init(title: "Where the two differ, and why", blocks: [.list(differences)]),
        .init(title: "What the published ones say", blocks: [.list(report.cases.map(source))]),
      ] + (report.unexplained.isEmpty ? [] : [wrong]))
  }

  // MARK: In short

  private var summary: [Phrase] {
    let controls = report.cases.filter(\.isNeutralControl)
    let halves = PublishedCase.Half.allCases.map { half in
      said(report.cases.filter { $0.half == half }, of: words(half))
    }
    return [said(report.cases, of: "All")] + halves + [
      Phrase(
        "\(controls.count(where: \.countsNothing)) of \(controls.count) neutral controls stay neutral: nothing is counted."
      ),
      "Nearly every government's own assessment says positive, so agreement alone proves little. Each proposal states the "
        + "policy and claims nothing. The words of the evidence libraries were chosen with the first half in view; only the "
        + "half held out tests them.",
    ]
  }

  private func words(_ half: PublishedCase.Half) -> String {
    switch half {
    case .tuned: "Looked at when words were chosen"
    case .heldOut: "Held out"
    }
  }

  /// The counts of some of the cases: where the published text says which way, and where it does not.
  private func said(_ cases: [CasesReport.Case], of what: String) -> Phrase {
    let domains = cases.flatMap(\.domains)
    let telling = domains.filter { [.positive, .negative, .mixed].contains($0.published) }
    let silent = domains.filter { [.notAddressed, .neutral].contains($0.published) }
    return .strong("\(what), \(Figures.count(cases.count, "case"))")
      + Phrase(
        ": published texts say which way in \(Figures.count(telling.count, "domain")); ours says the same in "
          + "\(count(telling, .agrees)), no effect in \(count(telling, .missed)), something else in "
          + "\(count(telling, .differs)). Of \(Figures.count(silent.count, "domain")) on which they are silent or see no "
          + "difference, ours says which way in \(count(silent, .query)).")
  }

  private func count(_ domains: [CasesReport.Domain], _ agreement: CaseTrial.Agreement) -> Int {
    domains.count { $0.agreement == agreement }
  }

  // MARK: Tables

  private var tables: [ReportDocument.Block] {
    PublishedCase.Half.allCases.flatMap { half -> [ReportDocument.Block] in
      let cases = report.cases.filter { $0.half == half }
      return cases.isEmpty ? [] : [.heading(words(half)), .table(table(of: cases))]
    }
  }

  private func table(of cases: [CasesReport.Case]) -> ReportDocument.Table {
    let names = cases.first?.domains.map { AssessmentStory.shortened($0.id) } ?? []
    return .init(
      columns: (["Case", "Policy"] + names).map { .init(title: $0) },
      rows: cases.map { entry in
        [Phrase(entry.id), Phrase(policy(entry.title))] + entry.domains.map { Phrase(cell($0)) }
      })
  }

  /// The title without the words that all share: "…: child rights and wellbeing impact assessment".
  private func policy(_ title: String) -> String {
    guard title.hasSuffix("impact assessment"), let colon = title.lastIndex(of: ":") else { return title }
    return String(title[..<colon])
  }

  private func cell(_ domain: CasesReport.Domain) -> String {
    "\(sign(domain.published)) / \(sign(domain))\([.agrees, .nothing].contains(domain.agreement) ? "" : " *")"
  }

  private func sign(_ direction: PublishedCase.Direction) -> String {
    switch direction {
    case .positive: "+"
    case .negative: Figures.minus
    case .mixed: "\u{b1}"
    case .neutral: "0"
    case .notAddressed: "."
    case .unknown: "?"
    }
  }

  private func sign(_ domain: CasesReport.Domain) -> String {
    let sign =
      switch domain.ours {
      case .positive: "+"
      case .negative: Figures.minus
      case .mixed: "\u{b1}"
      case .neutral: "0"
      case .none: "."
      case .failed: "failed"
      }
    return domain.counted || [.none, .failed].contains(domain.ours) ? sign : "(\(sign))"
  }

  private let key = [
    "In each cell the published verdict stands first and ours second: + positive, \u{2212} negative, \u{b1} mixed, 0 no "
      + "difference, . nothing said (ours: no effect identified), ? direction not read.",
    "In brackets: nothing is counted; studies of the nearest similar measures point that way. A star: the two differ, and "
      + "the list below says why.",
  ]

  // MARK: Lists

  private var differences: [Phrase] {
    let lines = report.cases.flatMap { entry in
      entry.domains.filter { ![.agrees, .nothing].contains($0.agreement) }.map { difference($0, entry.id) }
    }
    return lines.isEmpty ? ["Nowhere."] : lines
  }

  private func difference(_ domain: CasesReport.Domain, _ id: String) -> Phrase {
    let basis = domain.basis.map { $0 == .mapped ? ", as mapped from its articles" : "" } ?? ""
    let ours = domain.counted || domain.ours == .none ? words(domain.ours) : "\(words(domain.ours)), not counted"
    let why = domain.explained ?? "Nobody has said why."
    return .strong("\(id), \(domain.id)")
      + Phrase(": published \(words(domain.published))\(basis); ours \(ours). \(why)")
  }

  private func words(_ direction: PublishedCase.Direction) -> String {
    direction == .notAddressed ? "nothing said" : direction.rawValue
  }

  private func words(_ direction: CaseFinding.Direction) -> String {
    switch direction {
    case .none: "no effect identified"
    case .failed: "no answer from the module"
    case .neutral: "no difference"
    default: direction.rawValue
    }
  }

  private func source(_ entry: CasesReport.Case) -> Phrase {
    let year = entry.year.map { ", \($0)" } ?? ", year not in the text read"
    return Phrase("\(entry.id), \(entry.publisher)\(year): \(AssessmentStory.sentence(entry.says)) \(entry.url)")
  }

  private var wrong: ReportDocument.Section {
    .init(title: "To mend in the list of cases", blocks: [.list(report.unexplained.map { Phrase($0 + ".") })])
  }
}
