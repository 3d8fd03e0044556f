import PluginSDK

/// H11: children's records are shared without a lawful basis, confidentiality or a way out.
struct PrivacyBasisMissing: Question {
  let page = QuestionPage(
    id: "H11", title: "Records are shared without lawful basis, confidentiality and a way out all shown",
    severity: .high,
    asks:
      "Where health, school or social-care records are shared, what of lawful basis, confidentiality and opting out?",
    why:
      "Children have a right to privacy (article 16), and young people who understand may be owed confidentiality. If "
      + "adolescents fear that what they say travels, some stay away from care.",
    judged:
      "A measure shares data, or speaks of sharing or linking records. It is answered when the text deals with the "
      + "lawful basis (or the data protection duty is listed as considered), young people's confidentiality, and opting "
      + "out or objecting.",
    help: "Complete a data protection impact assessment with young people, say who sees what, and how they can object.",
    basis: [
      "UK GDPR and the common law duty of confidence; check the present guidance of the ICO and the GMC before relying on it"
    ], articles: [12, 16, 24], departments: ["DHSC", "NHSE", "ICO", "DfE"])

  func answer(_ view: ProposalView) -> QuestionAnswer {
    let measure = view.measures.first { measure in
      measure.lever == "data-sharing"
        || view.says(
          measure, "data sharing", "share data", "share records", "sharing records", "shared record*", "link records",
          "linked records", "linked data", "link data", "share information", "information sharing")
    }
    guard let measure else { return .notApplicable }
    let lawful =
      view.considers(duties: "data-protection-children")
      || view.mentions("lawful basis", "data protection impact", "DPIA", "UK GDPR", "legal gateway") != nil
    let confidence = view.mentions("confidential*", "Gillick", "competent young people", "consent")
    let way = view.mentions("opt out*", "opting out", "right to object", "may object", "can object", "objection*")
    // Confidentiality is owed to those old enough to understand.
    let needsConfidence = view.concerns(measure, ages: 10...25)
    let absent = view.absent([
      "the lawful basis": lawful, "young people's confidentiality": !needsConfidence || confidence != nil,
      "opting out": way != nil,
    ])
    guard let absent else { return .satisfied }
    return .found("“\(measure.title)” shares children's records and does not deal with \(absent).", at: measure.at)
  }
}
