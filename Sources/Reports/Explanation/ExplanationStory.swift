import Impact

/// Tells how each score came about: factor by factor, then the sums, with nothing rounded away (method 1.11).
struct ExplanationStory {
  let explanation: Explanation

  /// The report.
  var document: ReportDocument {
    ReportDocument(
      kind: "How the scores came about", title: explanation.proposal.title, opening: [.paragraph(Phrase(Self.opening))],
      sections: explanation.domains.flatMap(sections) + [unscored, whole].compactMap(\.self) + [made])
  }

  private static let opening =
    "Each effect is size \u{D7} evidence \u{D7} reach \u{D7} likelihood \u{D7} duration, then what mitigation and "
    + "overlap leave. Numbers have ten digits, so that every product and sum can be checked by hand."

  private var path: String { explanation.inputs.first { $0.role == "proposal" }?.path ?? "proposal" }

  private func sections(of domain: Assessment.DomainResult) -> [ReportDocument.Section] {
    let name = AssessmentStory.capitalised(domain.id)
    let effects = explanation.effects.filter { $0.domain == domain.id && $0.trace != nil }
    let chains = effects.map { effect in
      ReportDocument.Section(
        title: "\(name): \(effect.id)", blocks: EffectExplanation(effect: effect, proposal: path).blocks)
    }
    guard domain.index != nil else {
      let words = domain.sentence.isEmpty ? domain.band : domain.sentence
      return chains + [.init(title: name, blocks: [.paragraph(Phrase(AssessmentStory.sentence(words)))])]
    }
    return chains + DomainExplanation(domain: domain, name: name, tool: explanation.tool).sections
  }

  /// Effects without a number: they are part of how the scores came about, because no score holds them.
  private var unscored: ReportDocument.Section? {
    let effects = explanation.effects.filter { $0.trace == nil }
    guard !effects.isEmpty else { return nil }
    let lines = effects.map { effect in
      Phrase.strong(effect.id) + Phrase(" \(effect.title): \(AssessmentStory.sentence(effect.reason ?? effect.status))")
    }
    return .init(title: "In no score", blocks: [.list(lines)])
  }

  /// The last layer: weights times points add up to the weighted sum.
  private var whole: ReportDocument.Section? {
    guard let sum = explanation.overall.weightedSum else { return nil }
    let parts = explanation.domains.flatMap { domain in
      domain.contributions.map { line in
        "\(Figures.exact(explanation.overall.weights[domain.id] ?? 0)) \u{D7} \(Figures.exact(line.points)) (\(line.effect))"
      }
    }
    let total = explanation.domains.flatMap { domain in
      domain.contributions.map { (explanation.overall.weights[domain.id] ?? 0) * $0.points }
    }.reduce(0, +)
    let others = abs(total - sum) > 1e-9 ? "; the effects not shown here make it \(Figures.exact(sum))" : ""
    return .init(
      title: "Weighted sum, for ranking only",
      blocks: [
        .paragraph(Phrase("\(parts.joined(separator: " + ")) = \(Figures.exact(total))\(others).")),
        .paragraph(Phrase("Rating: \(explanation.overall.rating). Confidence: \(explanation.overall.confidence).")),
        .list(explanation.overall.confidenceReasons.map { Phrase(AssessmentStory.sentence($0)) }),
      ])
  }

  private var made: ReportDocument.Section {
    let files = explanation.inputs.filter { ["proposal", "parameters", "catalogue"].contains($0.role) }
    let lines = files.map { Phrase("\($0.role) \($0.path) \(AssessmentStory.short($0.sha256))") }
    return .init(
      title: "What this was made from",
      blocks: [.list(lines), .paragraph(Phrase(AssessmentStory.made(by: explanation.tool), .quiet))])
  }
}
