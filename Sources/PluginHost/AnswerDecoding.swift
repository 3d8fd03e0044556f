internal import FoundationEssentials
public import Impact
internal import PluginSDK
internal import YAMLReading

/// Reads what a module emitted into the host's values; a module's answer is outside input like any file.
public struct AnswerDecoding {
  /// The module that answered.
  public let module: ModuleAnswer.Module
  /// Lines of the proposal, so that a place outside it is seen.
  public let lineCount: Int

  /// Prepares to read one module's answer.
  public init(module: ModuleAnswer.Module, lineCount: Int) {
    self.module = module
    self.lineCount = lineCount
  }

  /// The answer from its items, kind by kind; one that breaks the rules fails the module with the reason.
  public func answer(_ items: [EmittedItem], log: [String]) -> ModuleAnswer {
    var answer = ModuleAnswer(module: module, status: .answered, log: log)
    for (number, item) in items.enumerated() {
      if let broken = take(item, into: &answer) {
        answer.status = .failed
        answer.detail = "Item \(number + 1) of its answer \(broken)"
        return answer
      }
    }
    return answer
  }

  /// Adds one item; returns what is wrong with it. Kinds that this host does not know are left out.
  private func take(_ item: EmittedItem, into answer: inout ModuleAnswer) -> String? {
    do {
      switch item.kind {
      case 1: answer.effects.append(try effect(decode(PluginSDK.EffectAnswer.self, item.json)))
      case 2: answer.findings.append(try finding(decode(Finding.self, item.json)))
      case 3: answer.matches.append(match(try decode(Match.self, item.json)))
      case 4: answer.context.append(context(try decode(ContextFigure.self, item.json)))
      case 5: answer.questions.append(try question(decode(QuestionOutcome.self, item.json)))
      case 6: answer.suggestions.append(try suggestion(decode(Suggestion.self, item.json)))
      case 7: answer.tables.append(try table(decode(AnswerTable.self, item.json)))
      default: break
      }
      return nil
    } catch let broken as Broken {
      return broken.reason
    } catch {
      return "is not what the contract asks for."
    }
  }

  struct Broken: Error { let reason: String }

  private func decode<Value: Decodable>(_ type: Value.Type, _ json: [UInt8]) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(json))
    } catch DecodingError.keyNotFound(let key, _) {
      throw Broken(reason: "lacks the field “\(key.stringValue)”.")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw Broken(reason: "has the wrong type in “\(path)”.")
    } catch {
      throw Broken(reason: "is not the JSON that the contract asks for.")
    }
  }

  private func effect(_ effect: EffectAnswer) throws -> ModuleAnswer.Effect {
    ModuleAnswer.Effect(
      id: text(effect.id), verdict: verdict(effect.verdict), reason: effect.reason.map { text($0) },
      measure: text(effect.measure), indicator: effect.indicator.map { text($0) },
      outcome: effect.outcome.map { text($0) }, evidence: try evidence(effect), sources: effect.sources.map { text($0) }
    )
  }

  private func verdict(_ verdict: EffectAnswer.Verdict) -> ModuleAnswer.Effect.Verdict {
    switch verdict {
    case .accepted: .accepted
    case .notQuantified: .notQuantified
    case .refused: .refused
    }
  }

  private func evidence(_ effect: EffectAnswer) throws -> ModuleAnswer.LibraryEvidence? {
    guard effect.origin == .evidence else { return nil }
    if let delta = effect.delta, !(delta.low <= delta.central && delta.central <= delta.high) {
      throw Broken(reason: "states a size whose central value is outside its ends.")
    }
    var evidence = ModuleAnswer.LibraryEvidence(
      intervention: text(effect.intervention ?? ""),
      delta: effect.delta.map { Triple(low: $0.low, central: $0.central, high: $0.high) }, unit: effect.unit,
      coverage: effect.coverage ?? 0.90, level: effect.evidenceLevel ?? 1, uk: effect.uk ?? false,
      consistent: effect.consistent ?? false,
      timing: effect.timing.map {
        EffectInput.Timing(start: $0.start, ramp: $0.ramp, end: $0.end, halfLife: $0.halfLife)
      })
    if let study = effect.study { evidence.study = self.study(study) }
    return evidence
  }

  private func study(_ study: PluginSDK.Study) -> ModuleAnswer.Study {
    var words = ModuleAnswer.Study()
    words.name = text(study.name)
    words.finding = text(study.finding)
    words.population = study.population.map { text($0) }
    words.design = study.design.map { text($0) }
    words.shows = study.shows.map { text($0) }
    words.reaches = study.reaches.map {
      ModuleAnswer.Study.Reaches(
        who: text($0.who), count: $0.count.flatMap { $0 > 0 ? $0 : nil }, geography: $0.geography.map { text($0) },
        source: $0.source.map { text($0) })
    }
    return words
  }

  private func suggestion(_ suggestion: Suggestion) throws -> ModuleAnswer.Suggestion {
    let effect = try effect(suggestion.effect)
    guard effect.evidence != nil else { throw Broken(reason: "suggests an effect that is not of its own library.") }
    var offer = ModuleAnswer.Suggestion(
      effect: effect, because: suggestion.because.map { text($0) }, fit: fit(suggestion.fit),
      agreement: suggestion.agreement, doubt: suggestion.doubt.map { text($0) })
    offer.isOpposite = suggestion.isOpposite
    offer.isReversed = suggestion.isReversed == true
    return offer
  }

  private func fit(_ fit: Suggestion.Fit) -> ModuleAnswer.Suggestion.Fit {
    switch fit {
    case .clear: .clear
    case .doubtful: .doubtful
    case .loose: .loose
    }
  }

  private func question(_ outcome: QuestionOutcome) throws -> ModuleAnswer.Question {
    ModuleAnswer.Question(
      id: text(outcome.question), asks: text(outcome.asks), answer: outcome.answer.rawValue,
      detail: text(outcome.detail), place: try outcome.at.map(mark))
  }

  /// A place of the proposal; one outside it breaks the contract.
  func mark(_ place: Place) throws -> SourceMark {
    guard (1...max(lineCount, 1)).contains(place.line), place.column >= 1 else {
      throw Broken(reason: "points at line \(place.line), which the proposal does not have.")
    }
    return SourceMark(line: place.line, column: place.column)
  }

  private func finding(_ finding: Finding) throws -> ModuleAnswer.Finding {
    let place = try mark(finding.at)
    guard finding.articles.allSatisfy((1...54).contains) else {
      throw Broken(reason: "names an article that the Convention does not have.")
    }
    return ModuleAnswer.Finding(
      rule: text(finding.rule), severity: finding.severity.rawValue, title: text(finding.title),
      detail: text(finding.detail), why: text(finding.why), remedy: text(finding.remedy),
      place: place, articles: finding.articles,
      departments: finding.departments.map { text($0) }, basis: finding.basis.map { text($0) })
  }

  private func match(_ match: Match) -> ModuleAnswer.Match {
    ModuleAnswer.Match(
      measure: text(match.measure), because: match.because.map { text($0) }, couldBe: match.couldBe.map { text($0) },
      departments: match.departments.map { text($0) }, articles: match.articles)
  }

  private func context(_ figure: ContextFigure) -> ModuleAnswer.Context {
    ModuleAnswer.Context(
      indicator: text(figure.indicator), text: text(figure.text), source: text(figure.source))
  }

  /// At most 4,000 characters of any text.
  func text(_ text: String) -> String { text.count > 4000 ? String(text.prefix(4000)) + "…" : text }
}
