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
    let chart = ScoreChart(title: "Scores by domain", cuts: cuts, rows: assessment.domains.map(chartRow))
    return .init(
      title: "The domains", blocks: [.picture(.scores(chart)), .table(table), .paragraph(worstAffected)])
  }

  private func chartRow(of domain: Assessment.DomainResult) -> ScoreChart.Row {
    ScoreChart.Row(
      name: domainName(domain.id), band: bandWords(domain), central: domain.score.central,
      interval: ScoreChart.Interval(domain.score.q05, domain.score.q95),
      isNotAssessed: domain.status == .failed || domain.status == .notQuantified)
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

  /// "moderate positive, borderline"; the sentence below names the neighbouring band.
  private func bandWords(_ domain: Assessment.DomainResult) -> String {
    domain.band + (domain.borderline == nil ? "" : ", borderline") + (domain.contested ? ", contested" : "")
  }

  /// The scored domains one by one, then those without a score together.
  var domainDetails: ReportDocument.Section? {
    let scored = assessment.domains.filter { $0.status == .scored && $0.score.central != nil }
    let others = assessment.domains.filter { $0.status != .scored || $0.score.central == nil }
    var blocks = scored.flatMap(details)
    for (index, alike) in grouped(others).enumerated() {
      let sentence = unscoredSentence(alike)
      blocks += [index == 0 || detail == .full ? .lead(sentence) : .paragraph(sentence)]
      blocks += alike.flatMap { effectNotes(in: $0.id) + background(of: $0) }
    }
    return blocks.isEmpty ? nil : .init(title: "Domain by domain", blocks: blocks)
  }

  private func details(of domain: Assessment.DomainResult) -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [.lead(DomainSentence(domain: domain, story: self).phrase)]
    if domain.contested { blocks.append(.paragraph(Self.contested)) }
    if let both = asymmetry(of: domain) { blocks.append(.paragraph(both)) }
    blocks += otherViews(of: domain).map { [.paragraph($0)] } ?? []
    return blocks + effectNotes(in: domain.id) + background(of: domain)
  }

  /// Domains of which the same is said together, each by itself in the full report.
  private func grouped(_ domains: [Assessment.DomainResult]) -> [[Assessment.DomainResult]] {
    domains.reduce(into: []) { groups, domain in
      let place = detail == .full ? nil : groups.firstIndex { $0.first.map(said) == said(domain) }
      if let place { groups[place].append(domain) } else { groups.append([domain]) }
    }
  }

  /// What the domain's sentence says of it, without its name.
  private func said(_ domain: Assessment.DomainResult) -> String {
    let opening = domainName(domain.id) + ": "
    let sentence = domain.sentence.isEmpty ? domain.band : domain.sentence
    return Self.sentence(sentence.hasPrefix(opening) ? String(sentence.dropFirst(opening.count)) : sentence)
  }

  private func unscoredSentence(_ domains: [Assessment.DomainResult]) -> Phrase {
    guard let first = domains.first else { return "" }
    let names = Self.listed(domains.map { domainName($0.id) })
    return BandGlyph(band: first.band).phrase + .strong(" \(names): ") + Phrase(said(first))
  }

  /// The same effects under other assumptions, so that no single choice of the method hides. The full report also has
  /// the views that come to the same points.
  private func otherViews(of domain: Assessment.DomainResult) -> Phrase? {
    let score = Figures.points(domain.score.central)
    let views: [(String, Double?)] = [
      ("without the discount for weak evidence", domain.unadjusted), ("before mitigation", domain.beforeMitigation),
      ("if every mitigation were adopted", domain.allMitigations),
      ("if every unlikely harm happened", domain.rareHarms?.score), ("with equity weights", domain.equityWeighted),
    ]
    let given = views.compactMap { view in view.1.map { (name: view.0, points: Figures.points($0)) } }
    let shown = given.filter { detail == .full || $0.points != score }.map { "\($0.points) \($0.name)" }
    let parts = shown + discountRates(of: domain)
    return parts.isEmpty ? nil : Phrase("Other views: \(parts.joined(separator: "; ")).", .quiet)
  }

  private func discountRates(of domain: Assessment.DomainResult) -> [String] {
    let rates = domain.atDiscountRates.sorted { (Double($0.key) ?? 0, $0.key) < (Double($1.key) ?? 0, $1.key) }
    guard detail < .full, let first = rates.first, let last = rates.last, rates.count > 1 else {
      return rates.map { "\(Figures.points($0.value)) at a discount rate of \($0.key)%" }
    }
    return ["\(range(rates.map(\.value))) at discount rates of \(first.key)% to \(last.key)%"]
  }

  /// "+16 to +17", or one number when all round to it.
  private func range(_ values: [Double]) -> String {
    let ends = (Figures.points(values.min()), Figures.points(values.max()))
    return ends.0 == ends.1 ? ends.0 : "\(ends.0) to \(ends.1)"
  }

  /// The chances of the bands, why the module was concerned, and figures.
  private func background(of domain: Assessment.DomainResult) -> [ReportDocument.Block] {
    guard detail == .full else { return [] }
    let matched = domain.matched.map { Phrase("Concerned because: \($0)") }
    let context = domain.context.map { Phrase("\($0.text) (\($0.source))") }
    let lines = bands(of: domain) + matched + context
    return lines.isEmpty ? [] : [.paragraph("For the reader:"), .list(lines)]
  }

  /// The chance of each band, likeliest first.
  private func bands(of domain: Assessment.DomainResult) -> [Phrase] {
    let bands = (domain.probabilities?.bands ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !bands.isEmpty else { return [] }
    let words = bands.map { "\($0.key) \(Figures.probability($0.value))" }.joined(separator: "; ")
    return [Phrase("Chance of each band: \(words).")]
  }

  /// Both numbers, where the mean of the simulation and the central score tell different stories (method 1.8.5).
  private func asymmetry(of domain: Assessment.DomainResult) -> Phrase? {
    guard let simulated = domain.simulation, simulated.asymmetric else { return nil }
    let mean = Figures.points(simulated.headline.scoreOfMean)
    return .strong("Asymmetric uncertainty: ")
      + Phrase(
        "the central score is \(Figures.points(domain.score.central)), that of the mean impact \(mean); read both.")
  }

  private static let contested: Phrase = .strong("Contested:") + " benefits and harms both matter here; read both."
}
