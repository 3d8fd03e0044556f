import PluginSDK

/// Landlords gain ways to choose tenants that would shut out families or people on benefits.
struct LandlordPowersOverFamilies: Question {
  let page = QuestionPage(
    id: "HR7",
    title: "Landlords gain powers that can shut out families with children",
    severity: .high,
    asks:
      "Could the new power over deposits, rent in advance or the choice of tenants be used against families or "
      + "people on benefits?",
    why:
      "The Renters' Rights Act 2025 bars landlords from refusing families with children or people on benefits, "
      + "limits rent in advance and ended no-fault eviction from 1 May 2026. A new power can undo this in practice.",
    judged:
      "A measure in England gives landlords powers over deposits, rent in advance, guarantors or the choice of "
      + "tenants, and the text names neither discrimination nor families with children.",
    help:
      "State how the power fits the Renters' Rights Act 2025, bar its use against families and people on "
      + "benefits, and say who checks.",
    basis: ["RRA25"],
    articles: [2, 16, 27],
    departments: ["MHCLG", "DWP"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let gives = { (measure: Proposal.Measure) in
      ["regulation", "eligibility", "statutory-duty", "enforcement", "curriculum-guidance", "pilot"].contains(
        measure.lever)
        && view.says(measure, "landlord*", "letting agent*")
        && !view.says(measure, "ban*", "prohibit*", "forbid*")
        && !view.says(measure.title, "limit*", "cap", "caps", "restrict*", "stop*")
    }
    guard view.applies(in: "England"),
      let measure = view.measures.first(where: {
        gives($0)
          && view.says(
            $0, "deposit*", "rent in advance", "advance rent", "guarantor*", "choose tenants", "choice of tenant*",
            "select tenants", "selection of tenants", "tenant selection", "referenc*", "refuse tenants", "no fault",
            "vet tenants", "credit check*")
      })
    else {
      return .notApplicable
    }
    let families =
      view.mentions(
        "discriminat*", "families with children", "refuse families", "refusing families", "renters' rights act",
        "people on benefits") != nil
    guard let absent = view.absent(["families with children and people on benefits": families]) else {
      return .satisfied
    }
    return .found(
      "Measure \(measure.id) gives landlords more say over who may rent, but the proposal says nothing of \(absent).",
      at: measure.at)
  }
}
