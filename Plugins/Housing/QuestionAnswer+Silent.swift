import PluginSDK

extension QuestionAnswer {
  /// Satisfied when the proposal speaks of every part; otherwise found, with the parts it is silent on.
  ///
  /// `deed` is what the measure does ("places families in hotels"); each part is a noun phrase with whether it is there.
  static func checked(
    _ measure: Proposal.Measure, _ deed: String, needs parts: KeyValuePairs<String, Bool>
  ) -> QuestionAnswer {
    let missing = parts.filter { !$0.value }.map(\.key)
    guard let last = missing.last else { return .satisfied }
    let list = missing.count == 1 ? last : missing.dropLast().joined(separator: ", ") + " and " + last
    return .found("Measure \(measure.id) \(deed), but the proposal is silent on \(list).", at: measure.at)
  }
}
