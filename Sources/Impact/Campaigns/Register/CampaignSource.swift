/// A page that a statement of the register rests on.
public struct CampaignSource: Hashable, Sendable {
  /// Its short name in the document: "S03".
  public let code: String
  /// Its title.
  public let title: String
  /// Its address, when it has one.
  public let url: String?
  /// Further pages that say the same.
  public let more: [String]

  /// A source from its parts.
  public init(code: String, title: String, url: String? = nil, more: [String] = []) {
    self.code = code
    self.title = title
    self.url = url
    self.more = more
  }
}
