import YAMLReading

/// An effect with what became of it before scoring.
struct AssembledEffect {
  let id: String
  let title: String?
  let domain: String
  let origin: String
  let measure: String
  let indicator: String?
  let outcome: EffectAssembly.Outcome
  let likelihood: Likelihood?
  let stated: ProposedEffect?
  let sources: [String]
  /// Entry of the module's evidence library that it comes from.
  let intervention: String?
  /// Module whose library it comes from; nil for the officer's own.
  let module: String?
  /// How far and how surely a library effect is delivered.
  let delivery: LibraryDelivery?

  /// The officer's effect.
  init(_ effect: ProposedEffect, answer: ModuleAnswer.Effect?, outcome: EffectAssembly.Outcome) {
    id = effect.id
    title = effect.title
    domain = effect.domain
    origin = "officer"
    measure = effect.measure
    indicator = effect.indicator
    self.outcome = outcome
    likelihood = effect.likelihood
    stated = effect
    sources = effect.evidence?.sources.map(\.words) ?? answer?.sources ?? []
    intervention = nil
    module = nil
    delivery = nil
  }

  /// An effect of a module's evidence library: `evidence` where the proposal names it, else `suggested`.
  init(_ entry: LibraryEntry, outcome: EffectAssembly.Outcome, delivery: LibraryDelivery?) {
    id = entry.effect.id
    title = nil
    domain = entry.catalogue.domain
    origin = entry.offer == nil ? "evidence" : "suggested"
    measure = entry.effect.measure
    indicator = entry.effect.indicator
    self.outcome = outcome
    likelihood = nil
    stated = nil
    sources = entry.effect.sources
    intervention = entry.evidence.intervention
    module = entry.module.id
    self.delivery = delivery
  }

  /// The input of the method, when there is one.
  var input: EffectInput? { if case .ready(let input, _) = outcome { input } else { nil } }

  /// Why it is not scored, or a remark.
  var reason: String? {
    switch outcome {
    case .ready(let input, let remark): input.carriedBy.map { "\($0) carries it." } ?? remark
    case .notQuantified(let reason), .refused(let reason): reason
    }
  }

  /// The word of the JSON contract.
  var status: String {
    switch outcome {
    case .ready(let input, _): input.carriedBy == nil ? "scored" : "carried"
    case .notQuantified: "not-quantified"
    case .refused: "refused"
    }
  }
}

extension ProposedEffect {
  /// The place of a field that the scoring method names, or of the effect itself.
  func mark(of field: String) -> SourceMark {
    switch field.split(separator: ".").first.map(String.init) ?? field {
    case "delta", "indicator":
      switch size {
      case .delta(_, _, _, let mark), .band(_, _, let mark): return mark
      case .notQuantified: return place
      }
    case "reach": return reach?.place ?? place
    case "likelihood": return likelihood?.place ?? place
    case "timing": return timingPlace ?? place
    case "evidence": return evidence?.place ?? place
    case "mitigations":
      let id = field.dropFirst("mitigations.".count)
      return (mitigations.first { id == $0.id || id.hasPrefix($0.id + ".") } ?? mitigations.first)?.place ?? place
    default: return place
    }
  }
}
