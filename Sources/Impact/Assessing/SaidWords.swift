import YAMLReading

/// The words of a proposal, for a search by phrase: whole words in any case.
struct SaidWords {
  /// The words in lower case, one space around each.
  private let text: String

  /// Everything an officer writes in sentences: title, summary, measures, effects, notes and what children said.
  init(_ proposal: Proposal) {
    var texts = [proposal.title, proposal.summary.value]
    texts += proposal.measures.flatMap { [$0.title, $0.description] }
    texts += proposal.effects.flatMap { [$0.title ?? "", $0.size.because ?? ""] }
    texts += proposal.effects.flatMap { $0.mitigations.map(\.title) }
    texts += proposal.considered.notes.map(\.value)
    texts += [proposal.participation?.said, proposal.participation?.changed].compactMap(\.self)
    self.init(texts)
  }

  /// Some texts; no phrase is found across the end of one.
  init(_ texts: [String]) {
    text = texts.map(Self.spaced).joined(separator: "|")
  }

  /// Whether one of the phrases is there; a trailing `*` lets its last word go on.
  func has(_ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      let words = Self.spaced(phrase)
      return text.contains(phrase.hasSuffix("*") ? String(words.dropLast()) : words)
    }
  }

  private static func spaced(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}

extension ProposedEffect.Size {
  /// Why there is no number; nil when there is one.
  fileprivate var because: String? { if case .notQuantified(let because) = self { because } else { nil } }
}
