import YAMLReading

/// Reads how children took part, and what is not said about it.
struct ParticipationView {
  let participation: Proposal.Participation?

  var line: Assessment.ParticipationLine {
    guard let part = participation else {
      return Assessment.ParticipationLine(status: "not stated", text: "", place: nil)
    }
    if let reason = part.noneBecause {
      return Assessment.ParticipationLine(status: "none", text: reason, place: Assessment.Spot(part.place))
    }
    let text = [part.who, part.how, part.when, part.said, part.changed].compactMap(\.self).joined(separator: "; ")
    var line = Assessment.ParticipationLine(
      status: namesChildren(part) ? "took part" : "no child named", text: text, place: Assessment.Spot(part.place))
    line.who = part.who
    line.children = part.children
    line.how = part.how
    line.when = part.when
    line.said = part.said
    line.changed = part.changed
    line.missing = part.missing
    line.told = part.told
    line.gaps = gaps(part)
    return line
  }

  private func gaps(_ part: Proposal.Participation) -> [String] {
    let asked: [(String, Bool)] = [
      ("who was asked", part.who == nil), ("how many of them were children", part.children == nil),
      ("when", part.when == nil), ("what they said", part.said == nil), ("what changed", part.changed == nil),
      ("who was not heard", part.missing == nil), ("how children will be told what changed", part.told == nil),
    ]
    return asked.filter(\.1).map(\.0)
  }

  /// By the number of children, or where none is given by the words for who was asked.
  private func namesChildren(_ part: Proposal.Participation) -> Bool {
    if let children = part.children { return children > 0 }
    return part.who.map(Self.namesChildren) ?? false
  }

  /// Whether children are among those named: “12 young people” are, “parents of children under three” are not.
  static func namesChildren(_ who: String) -> Bool {
    let words = Wordwise.spaced(who).split(separator: " ").map(String.init)
    return words.indices.contains { index in
      let isChild =
        childWords.contains(words[index])
        || (words[index] == "people" && index > 0 && words[index - 1] == "young")
        || (words[index] == "under" && index + 1 < words.count && underAges.contains(words[index + 1]))
      let start = words[index] == "people" ? index - 1 : index
      return isChild && !(start > 0 && belongings.contains(words[start - 1]))
    }
  }

  private static let childWords: Set = [
    "child", "children", "pupil", "pupils", "student", "students", "teenager", "teenagers", "youth", "youngsters",
  ]
  private static let underAges: Set = ["18s", "16s", "25s"]
  private static let belongings: Set = ["of", "with", "for", "to", "about"]
}
