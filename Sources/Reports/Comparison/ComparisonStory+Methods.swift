import Impact

/// Other ways of ranking, so that the choice of a method cannot decide unseen.
extension ComparisonStory {
  var methods: ReportDocument.Section? {
    let rows = comparison.methods.map { method in
      [Phrase(method.name.rawValue + (method.dependsOnTheSet ? "*" : "")), Phrase(order(of: method))]
    }
    let table = ReportDocument.Table(columns: words(["Method", "Order, best first"]), rows: rows)
    let set = comparison.methods.contains(where: \.dependsOnTheSet)
    return .init(
      title: "Other methods",
      blocks: [.paragraph(Self.default), .table(table)] + (set ? [.paragraph(Phrase(theSet))] : []))
  }

  /// The first, those level with it marked, then the others as far as there is room.
  private func order(of method: Comparison.MethodLine) -> String {
    let most = detail == .full ? 12 : 6
    let first = comparison.agreement.first.first { $0.method == method.name }?.ids ?? []
    let rest = method.ranking.filter { !first.contains($0) }
    let shown = rest.prefix(max(0, most - first.count))
    let more = rest.count > shown.count ? ["\(rest.count - shown.count) more"] : []
    return ([first.prefix(most).joined(separator: " = ")] + shown + more).joined(separator: " > ")
  }

  private var theSet: String {
    let ids = comparison.proposals.map(\.id)
    let shown = ids.count > 12 ? "\(Figures.count(ids.count, "proposal")) above" : AssessmentStory.listed(ids)
    return "* may change its order when a proposal is added, so it holds for this set only: \(shown)."
  }

  private static let `default`: Phrase =
    "The weighted sum is the default, settled before the data were seen; adding or leaving out a proposal changes neither "
    + "its scores nor the order of any two. The others check it."
}
