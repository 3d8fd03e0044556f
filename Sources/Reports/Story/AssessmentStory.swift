import Impact

/// Tells an assessment as a report: every section in its order, every sentence once.
struct AssessmentStory {
  let assessment: Assessment
  let detail: Detail

  init(_ assessment: Assessment, detail: Detail) {
    self.assessment = assessment
    self.detail = detail
  }

  /// The report.
  var document: ReportDocument {
    ReportDocument(
      kind: "Children and young people impact assessment", title: assessment.proposal.title, opening: opening,
      sections: judgementSections + findingSections + detailSections + otherSections)
  }

  private var judgementSections: [ReportDocument.Section] { [judgement, redFlags, incompleteness, domainTable] }

  /// What stands behind the scores, after what to act on.
  private var detailSections: [ReportDocument.Section] {
    let unscored = effectsWithoutNumber.map { [$0] } ?? []
    let details = detail == .brief ? [] : domainDetails.map { [$0] } ?? []
    return unscored + details + tables + (groupScores.map { [$0] } ?? [])
  }

  private var findingSections: [ReportDocument.Section] { [findings, campaigns] }

  private var otherSections: [ReportDocument.Section] {
    guard detail > .brief else { return [limits] }
    let asked = questions.map { [$0] } ?? []
    return strategies + [departments, duties, articles, children] + asked + [provenance, limits]
  }
}

extension AssessmentStory {
  /// "proposal.yaml:12:3", with the file's folders in the full report only.
  func place(_ spot: Assessment.Spot) -> String {
    let path = assessment.inputs.first { $0.role == "proposal" }?.path ?? "proposal.yaml"
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return "\(detail == .full ? path : name):\(spot.line):\(spot.column)"
  }

  /// The title of a group, or its id when it is not listed.
  func groupTitle(_ id: String) -> String { assessment.groups.first { $0.id == id }?.title ?? id }

  /// A domain's name for a heading or a table.
  func domainName(_ id: String) -> String { Self.capitalised(id) }

  /// A text with a capital at its start.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A domain's name for the head of a narrow column: "Educ.".
  static func shortened(_ domain: String) -> String {
    let name = capitalised(domain)
    return name.count > 7 ? name.prefix(4) + "." : name
  }

  /// "England, Scotland and Wales".
  static func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The first few of many, and how many more there are; all of them in the full report.
  func abridged(_ parts: [String], most: Int) -> String {
    let shown = detail == .full ? parts[...] : parts.prefix(most)
    let more = parts.count > shown.count ? "; and \(parts.count - shown.count) more in the full report" : ""
    return shown.joined(separator: "; ") + more
  }

  /// A text with a full stop at its end, unless it has an end of its own.
  static func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?:…".contains(last) else { return text }
    return text + "."
  }

  /// A file's hash, short enough to compare by eye.
  static func short(_ hash: String) -> String { hash.isEmpty ? "not readable" : String(hash.prefix(12)) }
}
