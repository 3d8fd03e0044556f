import Impact

/// The options of a run: those within one proposal, or several versions of it.
struct OptionSet {
  let run: ComparisonRun

  /// The options, the first of which the others are set against.
  ///
  /// - Throws: `Stop` where the files are not versions of one proposal, or there is nothing to choose between.
  func options() throws -> [ComparedProposal] {
    guard let base = run.compared.first, let proposal = run.set.members.first?.proposal else { return [] }
    guard run.compared.count == 1 else { return try versions(of: base) }
    let variants = ProposalVariants(
      base: base, measures: proposal.measures.map { ($0.id, $0.title) }, measureOf: run.measures.first ?? [:])
    let options = try Self.scored(variants, under: run.setup.library.parameters)
    guard options.count > 1 else { throw Stop(status: .wrongDocument, sentence: Messages.none(proposal.id)) }
    return options
  }

  private static func scored(
    _ variants: ProposalVariants, under parameters: MethodParameters
  ) throws -> [ComparedProposal] {
    do throws(ScoringFailure) { return try variants.all(under: parameters) } catch {
      throw Stop(status: .wrongDocument, sentence: error.errors.map(\.sentence).joined(separator: "\n"))
    }
  }

  /// Each file is an option named after it; all draw the random numbers of the first.
  private func versions(of base: ComparedProposal) throws -> [ComparedProposal] {
    if let other = run.compared.first(where: { $0.id != base.id }) {
      throw Stop(status: .wrongDocument, sentence: Messages.another(other.id, base.id))
    }
    let names = run.set.members.map { Self.stem($0.path) }
    let groups = Dictionary(grouping: names, by: \.self)
    if let twice = names.first(where: { groups[$0, default: []].count > 1 }) {
      throw Stop(status: .wrongDocument, sentence: Messages.twice(twice))
    }
    return zip(run.compared, names).map { version, name in
      var option = version
      (option.id, option.title) = (name, name)
      return option
    }
  }

  /// A file's name without its ending.
  private static func stem(_ path: String) -> String {
    let name = Paths.name(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

private enum Messages {
  static func none(_ id: String) -> String {
    "\(id) holds no options to compare: it has no mitigation, and no two measures with effects that are scored. Name other "
      + "versions of it as well"
  }
  static func another(_ id: String, _ first: String) -> String {
    "\(id) is another proposal than \(first): options are versions of one proposal and keep its id. Leave out --options "
      + "to compare proposals"
  }
  static func twice(_ name: String) -> String {
    "two files are called \(name); options are named after their files"
  }
}
