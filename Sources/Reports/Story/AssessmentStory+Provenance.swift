import Impact

/// What made the report, from what, and what its numbers are not.
extension AssessmentStory {
  var provenance: ReportDocument.Section {
    let remarks = assessment.warnings.map { ReportDocument.Block.paragraph(Phrase("Remark: \(Self.sentence($0))")) }
    return .init(title: "What this was made from", blocks: modules + inputs + remarks)
  }

  private var modules: [ReportDocument.Block] {
    let told = assessment.modules.filter { detail == .full || $0.status != .notApplicable }
    let troubles = told.filter { !$0.detail.isEmpty || !$0.log.isEmpty }.map { module in
      let log = detail == .full ? module.log.map { Phrase($0, .quiet) } : []
      let why = module.detail.isEmpty ? "no reason recorded" : module.detail
      return ReportDocument.Block.note(
        .init(mark: .item, title: .strong(module.name) + Phrase(": \(Self.sentence(why))"), lines: log))
    }
    return (detail == .full ? [moduleTable] : [moduleLine]) + troubles
  }

  /// A file that is the only one of its role needs no path, unless it is the proposal.
  private func name(of file: Assessment.Input) -> String {
    detail == .full || file.role == "proposal" ? file.path : "file"
  }

  private var moduleLine: ReportDocument.Block {
    let parts = assessment.modules.map { module in
      Phrase("\(module.name) \(module.version) ") + Self.status(of: module) + Phrase(" \(Self.short(module.sha256))")
    }
    let separated = parts.enumerated().map { $0.offset == 0 ? $0.element : "; " + $0.element }
    return .paragraph(separated.reduce("Modules: ", +) + ".")
  }

  private var moduleTable: ReportDocument.Block {
    let columns: [ReportDocument.Table.Column] = [
      .init(title: "Module"), .init(title: "Version"), .init(title: "Department"), .init(title: "Status"),
      .init(title: "Library"),
    ]
    let rows = assessment.modules.map { module in
      [
        Phrase("\(module.name) (\(module.id))"), Phrase(module.version), Phrase(module.department),
        Self.status(of: module), Phrase(Self.short(module.sha256)),
      ]
    }
    return .table(.init(columns: columns, rows: rows))
  }

  private static func status(of module: Assessment.ModuleLine) -> Phrase {
    switch module.status {
    case .answered: "answered"
    case .notApplicable: "not concerned"
    case .refused: Phrase("refused", .alert)
    case .failed: Phrase("failed", .alert)
    }
  }

  /// Every file in the full report; otherwise roles with several files are counted.
  private var inputs: [ReportDocument.Block] {
    let roles = assessment.inputs.reduce(into: [String]()) { if !$0.contains($1.role) { $0.append($1.role) } }
    let parts = roles.flatMap { role in
      let files = assessment.inputs.filter { $0.role == role }
      let several = "\(role): \(Figures.count(files.count, "file"))"
      return detail == .full || files.count == 1
        ? files.map { "\(role) \(name(of: $0)) \(Self.short($0.sha256))" } : [several]
    }
    guard detail < .full else {
      return [.paragraph(Phrase(Self.files)), .list(parts.map { Phrase($0) })]
    }
    return parts.isEmpty ? [] : [.paragraph(Phrase("\(Self.files) \(parts.joined(separator: "; "))."))]
  }

  var limits: ReportDocument.Section {
    let made = Self.made(by: assessment.tool)
    let scale = Self.scale + (detail > .brief ? population.map { " \($0)" } ?? "" : "")
    let reading = detail == .brief ? [] : [Phrase(scale), Phrase(ranking)]
    let words = detail == .full ? [Phrase(Yardstick.table)] : []
    return .init(
      title: "What the score is not", blocks: [.list(Self.limits + reading + words), .paragraph(Phrase(made, .quiet))])
  }

  /// The program, the edition of the method with its file's hash, and the draws.
  static func made(by tool: Assessment.Tool) -> String {
    let hash = tool.parametersSha256.map { " (SHA-256 \(short($0)))" } ?? ""
    let draws = tool.draws.map { draws in
      "; \(Figures.grouped(draws)) draws\(tool.seed.map { ", seed \($0)" } ?? "")"
    }
    return
      "\(tool.name) \(tool.version), method \(tool.method), parameters of \(Day.words(tool.parametersDated))\(hash), "
      + "effects counted over \(Figures.count(tool.horizon, "year"))\(draws ?? "")."
  }

  private static let files = "Files, with the first digits of each SHA-256:"

  private var population: String? {
    assessment.population.map {
      "Shares are of \(Figures.grouped($0.children)) \($0.who), \($0.year) (\($0.source))."
    }
  }

  private var ranking: String {
    let overall = assessment.overall
    let isEqual = Set(overall.weights.values).count <= 1
    let weights = overall.weights.sorted { $0.key < $1.key }.map { "\($0.key) \(Figures.share($0.value))" }
    let preference = isEqual ? "equal weights: no preference stated" : "weights: \(weights.joined(separator: ", "))"
    guard let sum = overall.weightedSum else { return "No weighted sum was computed (\(preference))." }
    return "Weighted sum, for ranking proposals only: \(Figures.points(sum)) (\(preference))."
  }

  private static let limits: [Phrase] = [
    "Not value for money: costs are not in it.",
    "Not a test of compliance with children's rights: a good score cannot license a breach.",
    "Not a pass mark: no number here approves or rejects a proposal.",
    "An effect's points are its share of a number, not of a child's life.",
  ]

  /// The anchor of the score curve (method 1.8.2).
  private static let scale =
    "Scores run from \u{2212}100 to +100; +50 is a large effect (0.20 of a standard deviation, SD) for one child in ten "
    + "over the whole period. Nine simulations of ten fall within the 90% interval."
}
