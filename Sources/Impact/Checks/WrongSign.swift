import YAMLReading

/// The sign of a size contradicts what the proposal says of the effect.
struct WrongSign: Check {
  let page = RulePage(
    check: "effect-wrong-sign", title: "The sign of a size contradicts what the proposal says of it",
    severity: "medium",
    asks: "Does each effect move its indicator the way that its title and its links to the strategy say?",
    why: "A wrong sign turns a benefit into a harm, or hides a harm as a benefit.",
    judged:
      "Two statements are held against the sign: a title that begins with “more”, “fewer” and the like and shares a "
      + "word with the indicator; and a link that says that the effect supports or undermines an objective.",
    help: "Correct the sign of the size, or the statement.")

  func findings(_ view: CheckView) -> [CheckFinding] {
    view.sized.compactMap { sized in
      guard let reason = byTitle(sized) ?? byLink(sized, view) else { return nil }
      return CheckFinding(
        subject: sized.id, title: "\(sized.id) has the wrong sign, or says the wrong thing", detail: reason,
        place: sized.place)
    }
  }

  // MARK: Title

  private static let up: Set<String> = [
    "more", "higher", "better", "increased", "increase", "rise", "greater", "longer",
  ]
  private static let down: Set<String> = ["fewer", "less", "lower", "reduced", "reduction", "fall", "drop", "smaller"]
  private static let common: Set<String> = [
    "about", "after", "among", "child", "children", "families", "family", "people", "pupil", "pupils", "school",
    "schools",
    "their", "those", "which", "young",
  ]

  private func byTitle(_ sized: SizedEffect) -> String? {
    let words = Self.words(sized.effect.title ?? "")
    guard sized.movement != 0, let first = words.first,
      !Self.telling(words).isDisjoint(with: Self.telling(Self.words(sized.indicator.name + " " + sized.indicator.id)))
    else { return nil }
    guard (Self.up.contains(first) && sized.movement < 0) || (Self.down.contains(first) && sized.movement > 0) else {
      return nil
    }
    return "Its title says “\(first)”, but its size lets “\(sized.indicator.name)” "
      + (sized.movement > 0 ? "rise." : "fall.")
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// The beginnings of words that tell one indicator from another.
  private static func telling(_ words: [String]) -> Set<String> {
    Set(words.filter { $0.count >= 5 && !common.contains($0) }.map { String($0.prefix(5)) })
  }

  // MARK: Other statements

  private func byLink(_ sized: SizedEffect, _ view: CheckView) -> String? {
    guard let favourable = sized.isFavourable,
      let link = view.proposal.strategyLinks.first(where: { link in
        link.effect == sized.id && (link.direction == .supports) != favourable
      })
    else { return nil }
    return "Line \(link.place.line) says that it \(link.direction.rawValue) \(link.objective), but its size is a "
      + (favourable ? "benefit" : "harm") + ": \(Self.movement(sized))."
  }

  private static func movement(_ sized: SizedEffect) -> String {
    let way = sized.movement > 0 ? "rises" : "falls"
    let good = sized.indicator.direction > 0 ? "a rise" : "a fall"
    return "“\(sized.indicator.name)” \(way), and \(good) is good for the child"
  }
}
