/// The codes of all pages that some campaigns rest on, such that no code stands for two pages.
struct SourceCodes {
  /// The pages by the codes given to them.
  private(set) var byCode: [String: CampaignSource] = [:]
  private var codes: [CampaignSource: String] = [:]

  /// Gives every page its own code, or one made from it when another page has that already.
  init(_ campaigns: [Campaign]) {
    var attempts: [String: Int] = [:]
    for source in campaigns.lazy.flatMap({ $0.sources + $0.otherSources }) where codes[source] == nil {
      // A long key would be no key to YAML, which allows 1,024 characters.
      let wanted = source.code.utf8.count <= 200 ? source.code : "page"
      var code = wanted
      while byCode[code] != nil {
        attempts[wanted, default: 1] += 1
        code = "\(wanted)-\(attempts[wanted, default: 2])"
      }
      byCode[code] = source
      codes[source] = code
    }
  }

  /// The code given to a page.
  func code(_ source: CampaignSource) -> String { codes[source] ?? source.code }
}
