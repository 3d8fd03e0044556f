internal import YAMLReading

/// Remembers which body is meant by a name: thousands of records name the same few hundred bodies, and looking for a
/// near miss among all names is slow.
final class BodyNames {
  private struct Name: Hashable {
    let text: String
    let date: CalendarDate?
  }

  private let vocabulary: CampaignVocabulary
  private var codes: [Name: String?] = [:]
  private var suggestions: [String: String?] = [:]

  init(_ vocabulary: CampaignVocabulary) { self.vocabulary = vocabulary }

  /// The body known by that name at that time, else at any time: a brand outlives the body that began it.
  func code(_ text: String, on date: CalendarDate?) -> String? {
    let name = Name(text: text, date: date)
    if let known = codes[name] { return known }
    let code = vocabulary.body(text, date) ?? vocabulary.body(text, nil)
    codes[name] = .some(code)
    return code
  }

  /// The name that was probably meant by one that no body has; nil when none is near. A longer name that begins with the
  /// whole of another is a body of its own: "NHS West Yorkshire Integrated Care Board" is no slip for "NHS".
  func suggestion(for text: String) -> String? {
    if let known = suggestions[text] { return known }
    let near = NearMiss.suggestion(for: text, among: vocabulary.bodies).flatMap { name in
      text.lowercased().hasPrefix(name.lowercased() + " ") ? nil : name
    }
    suggestions[text] = .some(near)
    return near
  }
}
