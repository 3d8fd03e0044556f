extension Campaign {
  /// The fields as documents write them, in the order of the register; `code` is what a page is called.
  func record(code: (CampaignSource) -> String = \.code) -> [(key: String, value: RecordValue)] {
    identity + time(code) + reach + [
      ("calls", .parts(calls.map(\.record))),
      ("objectives", .parts(objectives.map(\.record))),
      ("references", .parts(references.map { $0.record(code) })),
      ("strategy_outcomes", .list(strategyOutcomes)),
      ("policy", policy.map { .part($0.record) } ?? .nothing),
      ("status", .text(status.rawValue)),
      ("verified", .flag(isVerified)),
      ("claims", .parts(claims.map { $0.record(code) })),
      ("sources", .list(sources.map(code))),
      ("note", RecordValue(note)),
    ]
  }

  private var identity: [(key: String, value: RecordValue)] {
    [
      ("id", .text(id)), ("ref", RecordValue(ref)), ("name", .text(name)), ("aliases", .list(aliases)),
      ("slogans", .list(slogans)), ("lead", .list(lead)), ("partners", .list(partners)), ("nations", .list(nations)),
      ("scope", .text(scope.rawValue)), ("place", RecordValue(localPlace)), ("type", .text(kind.rawValue)),
    ]
  }

  private func time(_ code: (CampaignSource) -> String) -> [(key: String, value: RecordValue)] {
    [
      ("launch", RecordValue(launch)), ("end", RecordValue(end)), ("phases", .parts(phases.map { $0.record(code) })),
      ("family", RecordValue(family)), ("predecessors", .list(predecessors)), ("successors", .list(successors)),
      ("part_of", .list(partOf)),
    ]
  }

  private var reach: [(key: String, value: RecordValue)] {
    [
      ("themes", .list(themes)), ("audiences", .list(audiences)), ("excluded_groups", .list(excludedGroups)),
      ("ages", ages.map { .ages($0) } ?? .nothing), ("channels", .list(channels)),
    ]
  }

  /// Pages that only a part of the record rests on, each code once.
  var otherSources: [CampaignSource] {
    var seen = Set(sources.map(\.code))
    let parts = phases.map(\.source) + references.map(\.source) + claims.map(\.source)
    return parts.compactMap(\.self).filter { seen.insert($0.code).inserted }
  }
}

extension Phase {
  fileprivate func record(_ code: (CampaignSource) -> String) -> RecordPart {
    part(
      ("name", text(name)), ("start", day(start)), ("end", day(end)), ("by", text(by)),
      ("status", text(status.rawValue)), ("source", text(source.map(code))))
  }
}

extension CallToAction {
  fileprivate var record: RecordPart {
    part(
      ("kind", text(kind)), ("label", text(label)), ("value", text(value)),
      ("direction", text(action?.direction.rawValue)),
      ("behaviour", text(action?.behaviour)))
  }
}

extension CampaignObjective {
  fileprivate var record: RecordPart {
    part(
      ("direction", text(direction.rawValue)), ("behaviour", text(behaviour)), ("population", text(population)),
      ("condition", text(condition)))
  }
}

extension CampaignReference {
  fileprivate func record(_ code: (CampaignSource) -> String) -> RecordPart {
    part(("to", text(to)), ("where", text(place.rawValue)), ("source", text(source.map(code))), ("note", text(note)))
  }
}

extension CampaignClaim {
  fileprivate func record(_ code: (CampaignSource) -> String) -> RecordPart {
    part(
      ("field", text(field)), ("value", text(value)), ("by", text(by)), ("status", text(status.rawValue)),
      ("source", text(source.map(code))),
      ("note", text(note)), ("other", text(other)))
  }
}

extension Campaign.Policy {
  fileprivate var record: RecordPart { part(("name", text(name)), ("end", day(end))) }
}

extension CampaignSource {
  /// The page without its code, as a register's table of sources has it.
  var page: RecordPart {
    part(("title", text(title)), ("url", text(url))) + (more.isEmpty ? [] : [("more", .list(more))])
  }
}

/// The entries that have a value.
private func part(_ entries: (key: String, value: RecordPartValue?)...) -> RecordPart {
  entries.compactMap { entry in entry.value.map { (entry.key, $0) } }
}

private func text(_ text: String?) -> RecordPartValue? { text.map { .text($0) } }

private func day(_ date: FuzzyDate?) -> RecordPartValue? { date.map { .date($0) } }
