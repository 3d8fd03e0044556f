import Impact

/// The domains at a glance, and each one in detail.
extension AssessmentStory {
  var domainTable: ReportDocument.Section {
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Domain"), .init(title: "Judgement"), .init(title: "Score", isNumeric: true),
      .init(title: "90% interval", isNumeric: true), .init(title: "Benefit", isNumeric: true),
      .init(title: "Harm", isNumeric: true),
    ]
    let table = ReportDocument.Table(columns: columns, rows: assessment.domains.map(row))
    return .init(title: "The domains", blocks: [.table(table)])
  }

  private func row(of domain: Assessment.DomainResult) -> [Phrase] {
    let glyph = BandGlyph(band: domain.band)
    let interval = Figures.interval((domain.score.q05, domain.score.q95)) ?? "\u{2013}"
    return [
      Phrase(domainName(domain.id)), glyph.phrase + Phrase(" " + bandWords(domain)),
      Phrase(Figures.points(domain.score.central), .strong), Phrase(interval), Phrase(Figures.points(domain.benefit)),
      Phrase(Figures.points(domain.harm)),
    ]
  }

  /// "moderate positive (borderline minor positive)", "contested".
  private func bandWords(_ domain: Assessment.DomainResult) -> String {
    let borderline = domain.borderline.map { " (borderline \($0))" } ?? ""
    return domain.band + borderline + (domain.contested ? ", contested" : "")
  }

  var domainDetails: ReportDocument.Section? {
    let blocks = assessment.domains.flatMap(details)
    return blocks.isEmpty ? nil : .init(title: "Domain by domain", blocks: blocks)
  }

  private func details(of domain: Assessment.DomainResult) -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [.heading(domainName(domain.id))]
    guard domain.status == .scored, let central = domain.score.central else {
      blocks.append(.paragraph(unscoredSentence(domain)))
      return blocks + background(of: domain)
    }
    blocks.append(.paragraph(DomainSentence(domain: domain, central: central, story: self).phrase))
    if domain.contested { blocks.append(.paragraph(Self.contested)) }
    blocks.append(.paragraph(otherViews(of: domain)))
    return blocks + effectNotes(in: domain.id) + background(of: domain)
  }

  private func unscoredSentence(_ domain: Assessment.DomainResult) -> Phrase {
    let state =
      BandGlyph(band: domain.band).phrase + Phrase(" ") + .strong(Self.sentence(Self.capitalised(domain.band)))
    return domain.sentence.isEmpty ? state : state + Phrase(" " + Self.sentence(domain.sentence))
  }

  /// The same effects under other assumptions, so that no single choice of the method hides.
  private func otherViews(of domain: Assessment.DomainResult) -> Phrase {
    let views: [(String, Double?)] = [
      ("without the discount for weak evidence", domain.unadjusted), ("before mitigation", domain.beforeMitigation),
      ("with equity weights", domain.equityWeighted),
    ]
    let rates = domain.atDiscountRates.sorted { (Double($0.key) ?? 0, $0.key) < (Double($1.key) ?? 0, $1.key) }
    let parts =
      views.compactMap { view in view.1.map { "\(view.0) \(Figures.points($0))" } }
      + rates.map { "discounted at \($0.key)% a year \(Figures.points($0.value))" }
    return Phrase(
      parts.isEmpty ? "No other view was computed." : "Other views: \(parts.joined(separator: "; ")).", .quiet)
  }

  /// Why the module was concerned, and figures for the reader.
  private func background(of domain: Assessment.DomainResult) -> [ReportDocument.Block] {
    guard detail == .full else { return [] }
    let matched = domain.matched.map { Phrase("Concerned because: \($0)") }
    let context = domain.context.map { Phrase("\($0.text) (\($0.source))") }
    return matched.isEmpty && context.isEmpty ? [] : [.list(matched + context)]
  }

  private static let contested: Phrase = .strong("Contested:") + " benefits and harms both matter here; read both."
}
