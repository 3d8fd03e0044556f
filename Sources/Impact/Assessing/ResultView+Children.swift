import YAMLReading

/// Who must act, on what duty, for which children, and whether they were heard.
extension ResultView {
  /// Fills the parts of an assessment that say so.
  func tellChildren(_ assessment: inout Assessment, objectives: [StrategyObjective]) {
    let pulls = pulls(assessment.effects)
    let reasons = StakeReasons(
      proposal: proposal, vocabulary: vocabulary, pulls: pulls, objectives: objectives, findings: assessment.findings)
    let stakes = DepartmentStakes(proposal: proposal, vocabulary: vocabulary, stakes: reasons.byBody())
    assessment.departments = stakes.lines()
    assessment.departmentsNearby = stakes.nearby()
    assessment.duties = DutyCheck(proposal: proposal, vocabulary: vocabulary).lines()
    assessment.participation = ParticipationView(participation: proposal.participation).line
    let groups = GroupLines(proposal: proposal, vocabulary: vocabulary, pulls: pulls)
    assessment.groups = groups.lines()
    assessment.overlookedGroups = groups.overlooked()
    assessment.groupsTogether = groups.together()
    tellRights(&assessment, pulls)
  }

  private func tellRights(_ assessment: inout Assessment, _ pulls: [EffectPull]) {
    let namesChildren = proposal.measures.contains { !$0.themes.isEmpty || !$0.groups.isEmpty }
    let isWithoutEffect =
      !namesChildren && pulls.isEmpty && assessment.isComplete
      && assessment.domains.allSatisfy { $0.status == .noEffect }
    let matrix = RightsMatrix(
      proposal: proposal, vocabulary: vocabulary, pulls: pulls, findings: assessment.findings,
      participation: assessment.participation, isWithoutEffect: isWithoutEffect)
    let views = RightsViews(proposal: proposal, vocabulary: vocabulary, pulls: pulls, matrix: matrix)
    assessment.articles = matrix.lines()
    assessment.wellbeing = views.wellbeing()
    assessment.familyTest = views.familyTest()
  }

  /// Effects that are in the assessment and not refused, with the way each pulls.
  private func pulls(_ lines: [Assessment.EffectLine]) -> [EffectPull] {
    let titles = Dictionary(lines.map { ($0.id, $0.title) }) { first, _ in first }
    return assembled.filter { $0.status != "refused" }.map { effect in
      let trace = result.domains.first { $0.domain == effect.domain }?.effects.first { $0.id == effect.id }
      let measure = proposal.measures.first { $0.id == effect.measure }
      return EffectPull(
        id: effect.id, title: titles[effect.id] ?? effect.id, domain: effect.domain, measure: effect.measure,
        direction: EffectPull.Direction(trace?.standardised),
        line: effect.stated?.place.line ?? measure?.place.line ?? 1,
        indicator: catalogues[effect.domain]?.indicators[effect.indicator ?? ""],
        groups: (effect.input?.groupReach ?? effect.stated?.groups ?? []).map(\.group))
    }
  }
}
