/// SLOGAN_CLASH: a campaign's slogan is nearly the slogan or the name of another body's campaign.
///
/// Alike means at least four fifths of the shorter one's words in common. Medium when the two share a topic and a
/// nation, low otherwise; info between campaigns of different nations (method, campaign conflicts).
struct SlogansAlike: PairRule {
  let code = "SLOGAN_CLASH"
  let meeting = PairMeeting.names
  let knowledge: ConflictKnowledge

  /// Different nations or ages do not stop people from mixing up two slogans.
  var excuses: [PairExcuse] { [.places, .family, .lineage, .part, .oneLead, .joint] }

  /// A local campaign that names the national one carries its words on purpose.
  func clearance(_ pair: CampaignPair) -> String? { pair.addition }

  func evaluate(_ pair: CampaignPair) -> ConflictDraft? {
    guard pair.first.lead != pair.second.lead, !(pair.first.slogans.isEmpty && pair.second.slogans.isEmpty),
      let match = match(pair.first, pair.second) ?? match(pair.second, pair.first)
    else { return nil }
    return ConflictDraft(
      kind: code, title: "slogans alike", severity: BrandsAlike.severity(pair), confidence: match.likeness,
      between: pair.between
    ) {
      .init(
        reason: Message.reason(pair, match), evidence: [Message.slogan(match)] + ConflictWording.dates(pair),
        clears: Message.clears)
    }
  }

  private func match(_ one: Campaign, _ other: Campaign) -> SloganMatch? {
    for slogan in one.slogans {
      for known in other.slogans + [other.name] {
        let likeness = BrandName(slogan).likeness(to: BrandName(known))
        if likeness > 0 { return SloganMatch(of: one, slogan: slogan, other: other, known: known, likeness: likeness) }
      }
    }
    return nil
  }
}

private struct SloganMatch {
  let of: Campaign
  let slogan: String
  let other: Campaign
  let known: String
  let likeness: Double
}

private enum Message {
  static let clears = [
    "Change one of the two, or agree which campaign uses the words and when.",
    "Record the two as one family if they are one effort.",
  ]

  static func reason(_ pair: CampaignPair, _ match: SloganMatch) -> String {
    "\(ConflictWording.title(match.of)) speaks under “\(match.slogan)”, \(match.slogan == match.known ? "the very" : "nearly the") "
      + "\(match.known == match.other.name ? "name" : "slogan") of \(ConflictWording.title(match.other)): "
      + "people may take the one for the other."
  }

  static func slogan(_ match: SloganMatch) -> String {
    "As recorded: “\(match.slogan)” (\(match.of.id)) and “\(match.known)” (\(match.other.id))."
  }
}
