import YAMLReading

@testable import Impact

/// Registers made by chance from few words, so that much in them meets and every rule has something to find.
struct RandomCampaigns {
  private var random: SeededRandom
  private let days: ClosedRange<Int>
  private let isFuzzy: Bool

  /// - Parameter isFuzzy: Whether some dates are known to the month, season or year alone, some campaigns have waves that
  ///   are seen or claimed, and some are live.
  init(seed: UInt64, from first: String = "2020-01-01", years: Int = 2, isFuzzy: Bool = false) {
    self.isFuzzy = isFuzzy
    random = SeededRandom(seed: seed)
    let start = CalendarDate(first)?.dayNumber ?? 18_262
    days = start...(start + 365 * years)
  }

  /// So many campaigns; those that name others name some of these.
  mutating func register(_ count: Int) -> [Campaign] {
    let campaigns = (0..<count).map { one("c\($0)") }
    return campaigns.map { campaign in
      var campaign = campaign
      func other(_ chance: Int) -> [String] {
        Int.random(in: 0..<chance, using: &random) == 0 ? ["c\(Int.random(in: 0..<count, using: &random))"] : []
      }
      campaign.references = other(6).filter { $0 != campaign.id }.map {
        CampaignReference(to: $0, place: Self.pick(CampaignReference.Place.allCases, &random))
      }
      campaign.predecessors = other(12).filter { $0 < campaign.id }
      campaign.partOf = other(20).filter { $0 != campaign.id }
      return campaign
    }
  }

  /// A campaign, a place where it may name another, and the other.
  mutating func reference(among campaigns: [Campaign]) -> (from: Int, reference: CampaignReference) {
    let from = Int.random(in: campaigns.indices, using: &random)
    let to = Self.pick(campaigns.filter { $0.id != campaigns[from].id }, &random)
    return (from, CampaignReference(to: to.id, place: Self.pick(CampaignReference.Place.allCases, &random)))
  }

  /// A campaign that reaches several nations, with one of them taken away; nil when none does.
  mutating func narrowed(_ campaigns: [Campaign]) -> [Campaign] {
    var campaigns = campaigns
    let wide = campaigns.indices.filter { campaigns[$0].nations.count > 1 }
    guard !wide.isEmpty else { return campaigns }
    let chosen = Self.pick(wide, &random)
    campaigns[chosen].nations.remove(at: Int.random(in: campaigns[chosen].nations.indices, using: &random))
    return campaigns
  }

  private mutating func one(_ id: String) -> Campaign {
    let begin = Int.random(in: days, using: &random)
    let length = Self.pick([0, 20, 60, 200, 500], &random)
    var made = campaign(id, lead: [Self.pick(Self.leads, &random)], nations: some(Self.nations), launch: nil)
    made.name = Self.pick(Self.names, &random)
    made.launch = FuzzyDate(CalendarDate(dayNumber: begin))
    made.end = length == 0 ? nil : FuzzyDate(CalendarDate(dayNumber: begin + length))
    made.kind = Self.pick(Campaign.Kind.allCases, &random)
    made.themes = some(Self.themes)
    made.audiences = some(Self.audiences)
    made.channels = some(Self.channels)
    made.ages = Self.pick([nil, nil, 0...4, 5...10, 11...17], &random)
    made.calls = some(Self.doors).map { CallToAction(kind: $0, label: $0, action: Self.pick(Self.actions, &random)) }
    made.objectives = some(Self.actions).compactMap(\.self)
    made.slogans = some(Self.slogans)
    describe(&made)
    if isFuzzy { blur(&made, from: begin) }
    return made
  }

  private mutating func describe(_ made: inout Campaign) {
    made.partners = Self.pick([[], [], ["Drinkaware"], ["DfE"], ["UKHSA"]], &random)
    made.family = Self.pick([nil, nil, nil, nil, "family"], &random)
    made.excludedGroups = Self.pick([[], [], ["sen"]], &random)
    made.strategyOutcomes = Self.pick([[], ["O4"]], &random)
    made.policy = Self.pick([nil, Campaign.Policy(name: "a policy", end: made.launch)], &random)
    if Int.random(in: 0..<4, using: &random) == 0 {
      (made.scope, made.localPlace) = (.local, "E0600000\(made.ages == nil ? 8 : 9)")
    }
  }

  private mutating func blur(_ made: inout Campaign, from begin: Int) {
    let precision = Self.pick([.day, .day] + FuzzyDate.Precision.allCases, &random)
    made.launch = Self.pick([made.launch, made.launch.map { FuzzyDate($0.date, precision: precision) }, nil], &random)
    made.status = Self.pick(Campaign.Status.allCases, &random)
    let wave = FuzzyDate(CalendarDate(dayNumber: begin + 90), precision: Self.pick([.day, .month], &random))
    let status = Self.pick([ClaimStatus.seen, .claimed], &random)
    let phase = Phase(name: "wave", start: wave, end: nil, by: "a newspaper", status: status, source: nil)
    made.phases = Self.pick([[], [phase]], &random)
  }

  private mutating func some<Value>(_ values: [Value]) -> [Value] {
    let count = Int.random(in: 1...2, using: &random)
    return Array(values.shuffled(using: &random).prefix(count))
  }

  private static func pick<Value>(_ values: [Value], _ random: inout SeededRandom) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private static let leads = ["DfE", "DHSC", "HO", "PHE", "Leeds City Council", "DWP"]
  private static let nations = ["England", "Wales", "Scotland"]
  private static let names = [
    "Healthy Start", "Healthy Starts", "Best Start in Life", "Start for Life", "Enough", "Walk",
  ]
  private static let slogans = ["something's not right", "somethings not right", "walk", "be safe be seen"]
  private static let themes = [
    "health/alcohol-drugs", "health/minor-illness", "safety/online-harm", "safety/domestic-abuse",
    "learning/attendance",
  ]
  private static let audiences = ["public", "adults", "parents-5-11", "pupils-secondary"]
  private static let channels = ["tv", "school-pack", "social-organic", "direct-mail"]
  private static let doors = ["helpline", "website", "text", "visit-place", "apply"]
  private static let actions: [CampaignObjective?] = [
    nil, CampaignObjective(direction: .more, behaviour: "attend-school"),
    CampaignObjective(direction: .more, behaviour: "stay-home-when-ill", population: "parents-5-11"),
    CampaignObjective(direction: .less, behaviour: "attend-school", condition: "when ill"),
    CampaignObjective(direction: .more, behaviour: "drink-alcohol", population: "adults"),
    CampaignObjective(direction: .less, behaviour: "drink-alcohol", population: "public"),
  ]
}
