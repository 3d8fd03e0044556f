/// The words that the fields of a record may use, as remarks below the field.
struct TemplateWords {
  private let words: [String: [String]]

  /// The words of the shared vocabularies; `outcomes` are those of the strategy.
  init(_ vocabulary: Vocabulary, outcomes: [String]) {
    words = [
      "lead": vocabulary.departments.byCode.keys.sorted(),
      "nations": Nation.allCases.map(\.rawValue),
      "scope": Campaign.Scope.allCases.map(\.rawValue),
      "type": Campaign.Kind.allCases.map(\.rawValue),
      "phases, status": ClaimStatus.allCases.map(\.rawValue),
      "themes": vocabulary.themes.map(\.id),
      "audiences": vocabulary.audiences.map(\.id),
      "excluded_groups": vocabulary.groups.map(\.id),
      "channels": vocabulary.channels.map(\.id),
      "calls, kind": vocabulary.calls.map(\.id),
      "objectives, direction": CampaignObjective.Direction.allCases.map(\.rawValue),
      "objectives, population": ["one of the words above for audiences or excluded_groups"],
      "references, where": CampaignReference.Place.allCases.map(\.rawValue),
      "strategy_outcomes": outcomes,
      "status": Campaign.Status.allCases.map(\.rawValue),
      "claims, status": ClaimStatus.allCases.map(\.rawValue),
    ]
  }

  /// Lines of at most 100 columns that say which words a field, or a key inside it, may use.
  func remark(on field: String) -> [String] {
    let keys = words.keys.filter { $0 == field || $0.hasPrefix(field + ",") }.sorted()
    return keys.flatMap { key in
      Self.wrapped((key.split(separator: " ").last.map { $0 == field ? "" : "\($0): " } ?? ""), words[key] ?? [])
    }
  }

  private static func wrapped(_ start: String, _ words: [String]) -> [String] {
    guard let first = words.first else { return [] }
    var lines = [start + first]
    for word in words.dropFirst() {
      lines[lines.count - 1] += ","
      if lines[lines.count - 1].utf8.count + word.utf8.count > 99 { lines.append(" ") }
      lines[lines.count - 1] += " " + word
    }
    return lines
  }
}
