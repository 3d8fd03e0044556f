import YAMLReading

extension ProposalDocument {
  /// Register ids and new campaigns of a proposal.
  func campaigns(_ fields: FieldReader) -> (known: [Located<String>], new: [Campaign]) {
    var known: [Located<String>] = []
    var new: [YAMLNode] = []
    for node in fields.sequence("campaigns") {
      if node.kind == .mapping {
        new.append(node)
      } else if case .string(let id)? = node.scalar {
        known.append(Located(value: registered(id, at: node), mark: node.mark))
      } else {
        problems.error("a campaign is an id of the register or a mapping of its own", at: node, in: file)
      }
    }
    let campaigns = new.compactMap { node in
      CampaignDocument.readCampaign(
        node, in: file, register: context.register, vocabulary: context.campaignWords, problems: problems)
    }
    return (known, campaigns)
  }

  /// The id of a campaign of the register, which may be given by any name it has had.
  private func registered(_ name: String, at node: YAMLNode) -> String {
    let names = context.campaignNames
    if let id = names.id(for: name) { return id }
    let near = NearMiss.suggestion(for: name, among: names.all)
    problems.error(
      "the register has no campaign “\(name)”", at: node, in: file,
      help: near.map { "Did you mean `\($0)`?" } ?? "A new campaign is written out: `{id: …, name: …, lead: […], …}`.")
    return name
  }

  /// Alternatives that were weighed.
  func alternatives(_ fields: FieldReader) -> [Proposal.Alternative] {
    fields.sequence("alternatives").compactMap { node in
      guard
        let inner = FieldReader(
          node, what: "an alternative", keys: ["title", "reason"], file: file, problems: problems)
      else { return nil }
      let title = inner.requiredString("title")
      let reason = inner.requiredString("reason")
      guard let title, let reason else { return nil }
      return Proposal.Alternative(title: title, reason: reason, place: node.mark)
    }
  }
}
