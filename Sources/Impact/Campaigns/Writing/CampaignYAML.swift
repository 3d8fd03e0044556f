internal import YAMLReading

/// Writes a register as the document that ``CampaignDocument`` reads, in the shape of the shipped registers.
public enum CampaignYAML {
  /// The register as one document; reading it back gives the same campaigns. Where two documents used one code for
  /// different pages, the second page gets another code, such as `S34-2`. Fields without a value are left out.
  public static func write(_ register: CampaignRegister) -> String {
    let codes = SourceCodes(register.campaigns)
    var text = "schema: \(CampaignDocument.schema)\n"
    if let day = register.asOf { text += "as_of: \(day)\n" }
    text += table(of: codes)
    text += register.campaigns.isEmpty ? "campaigns: []\n" : "campaigns:\n"
    for (position, campaign) in register.campaigns.enumerated() {
      if position > 0 { text += "\n" }
      text += record(campaign, codes)
    }
    return text
  }

  private static func table(of codes: SourceCodes) -> String {
    guard !codes.byCode.isEmpty else { return "" }
    var text = "sources:\n"
    for (code, source) in codes.byCode.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      text += "  \(YAMLText.flow(code)):\n    title: \(YAMLText.quoted(source.title))\n"
      if let url = source.url { text += "    url: \(YAMLText.quoted(url))\n" }
      if !source.more.isEmpty { text += "    more:\n" }
      for page in source.more { text += "      - \(YAMLText.quoted(page))\n" }
    }
    return text
  }

  private static func record(_ campaign: Campaign, _ codes: SourceCodes) -> String {
    var text = ""
    for (key, value) in campaign.record(code: codes.code) {
      let isRequired = CampaignColumn.required.contains(key)
      guard let written = self.value(value, isRequired: isRequired) else { continue }
      text += (text.isEmpty ? "  - " : "    ") + key + ":" + written + "\n"
    }
    return text
  }

  /// What stands behind the colon; nil when the field is left out.
  private static func value(_ value: RecordValue, isRequired: Bool) -> String? {
    switch value {
    case .nothing: nil
    case .text(let text): " " + YAMLText.block(text)
    case .flag(let flag): " \(flag)"
    case .date(let date): " " + self.date(date)
    case .ages(let ages): " {min: \(ages.lowerBound), max: \(ages.upperBound)}"
    case .list(let items): items.isEmpty && !isRequired ? nil : " " + YAMLText.list(items)
    case .part(let part): " " + mapping(part)
    case .parts(let items): items.isEmpty ? nil : items.map { "\n      - " + mapping($0) }.joined()
    }
  }

  private static func mapping(_ part: RecordPart) -> String {
    let entries = part.map { entry in
      switch entry.value {
      case .text(let text): "\(entry.key): \(YAMLText.flow(text))"
      case .date(let date): "\(entry.key): \(self.date(date))"
      case .list(let items): "\(entry.key): \(YAMLText.list(items))"
      }
    }
    return "{" + entries.joined(separator: ", ") + "}"
  }

  private static func date(_ date: FuzzyDate) -> String {
    let short = CellNotation.date(date)
    return FuzzyDate(short) != nil ? short : "{date: \(date.date), precision: \(date.precision.rawValue)}"
  }
}
