/// BRAND_CONFUSION: two bodies' campaigns have names so close that people may take one for the other.
///
/// Close means at least four fifths of the shorter name's words in common, or at most two letters changed. Medium when
/// the two share a topic and a nation, low otherwise; info between the nations' twins (method, campaign conflicts).
struct BrandsAlike: PairRule {
  let code = "BRAND_CONFUSION"
  let meeting = PairMeeting.names
  let knowledge: ConflictKnowledge

  /// Different nations or ages do not stop people from mixing up two names.
  var excuses: [PairExcuse] { [.places, .family, .lineage, .part, .oneLead, .joint] }

  /// A local campaign that names the national one carries its words on purpose.
  func clearance(_ pair: CampaignPair) -> String? { pair.addition }

  func evaluate(_ pair: CampaignPair) -> ConflictDraft? {
    guard pair.first.lead != pair.second.lead else { return nil }
    var best: (one: String, other: String, likeness: Double)?
    for one in [pair.first.name] + pair.first.aliases {
      for other in [pair.second.name] + pair.second.aliases {
        let likeness = BrandName(one).likeness(to: BrandName(other))
        if likeness > best?.likeness ?? 0 { best = (one, other, likeness) }
      }
    }
    guard let best else { return nil }
    return ConflictDraft(
      kind: code, title: "names alike", severity: Self.severity(pair), confidence: best.likeness, between: pair.between
    ) {
      .init(
        reason: Message.reason(pair, best.one, best.other),
        evidence: [Message.names(pair, best.one, best.other), Message.nations(pair)] + ConflictWording.dates(pair),
        clears: pair.sharedNations.isEmpty ? Message.twins : Message.clears)
    }
  }

  /// How much it matters that two campaigns are easily mixed up.
  static func severity(_ pair: CampaignPair) -> ConflictSeverity {
    if pair.sharedNations.isEmpty { return .info }
    return (pair.theme?.similarity ?? 0) > 0 ? .medium : .low
  }
}

private enum Message {
  static let twins = ["Say in both which nation it is for."]
  static let clears = [
    "Change one of the two names, or say in both which is which and for whom.",
    "Record the two as one family if they are one effort.",
  ]

  static func reason(_ pair: CampaignPair, _ one: String, _ other: String) -> String {
    "The names of \(ConflictWording.both(pair)) are \(one == other ? "the same" : "close")\(also(pair, one, other)): people may take one for the other."
  }

  private static func also(_ pair: CampaignPair, _ one: String, _ other: String) -> String {
    one == pair.first.name && other == pair.second.name ? "" : " (“\(one)” and “\(other)”)"
  }

  static func names(_ pair: CampaignPair, _ one: String, _ other: String) -> String {
    "As recorded: “\(one)” (\(pair.first.id)) and “\(other)” (\(pair.second.id))."
  }

  static func nations(_ pair: CampaignPair) -> String {
    pair.sharedNations.isEmpty
      ? "They reach different nations: \(pair.first.nations.joined(separator: ", ")); "
        + "\(pair.second.nations.joined(separator: ", "))."
      : ConflictWording.nations(pair)
  }
}
