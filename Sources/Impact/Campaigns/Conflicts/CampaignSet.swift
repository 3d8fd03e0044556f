/// The campaigns that rules about many look at together, with what those rules ask of each worked out once.
public struct CampaignSet: Sendable {
  /// The campaigns, by id, so that nothing depends on the order of the records.
  public let campaigns: [Campaign]
  /// The same with what rules about two ask of each.
  let compared: [ComparedCampaign]
  /// Where each sends people: its doors as numbers, each once, the same for the same door.
  let doors: [[UInt32]]
  /// The days each runs.
  let spans: [[ClosedRange<Int>]]

  private let positions: [String: Int]

  /// A set of campaigns in any order; of two with one id the first is taken.
  public init(_ campaigns: [Campaign]) { self.init(campaigns.map(ComparedCampaign.init)) }

  /// A set of campaigns in any order; of two with one id the first is taken.
  init(_ compared: [ComparedCampaign]) {
    let sorted = compared.enumerated().sorted {
      ($0.element.campaign.id, $0.offset) < ($1.element.campaign.id, $1.offset)
    }.map(\.element)
    self.compared = sorted
    campaigns = sorted.map(\.campaign)
    var numbers = WordNumbers()
    doors = sorted.map { campaign in campaign.doors.endpoints.map { numbers.number($0) } }
    spans = sorted.map { campaign in campaign.runs.map { $0.earliest...max($0.lastDay, $0.earliest) } }
    positions = Dictionary(sorted.enumerated().map { ($1.campaign.id, $0) }) { first, _ in first }
  }

  /// The position of a campaign by its id.
  func position(_ id: String) -> Int? { positions[id] }

  /// Ids of campaigns at some positions, in alphabetical order.
  func ids(_ members: [Int]) -> [String] { members.map { campaigns[$0].id }.sorted() }

  /// How well the dates of some campaigns are known: the worst of each one's best.
  func confidence(_ members: [Int]) -> Double {
    members.compactMap { campaigns[$0].starts.map(\.confidence).max() }.min() ?? 0.5
  }
}
