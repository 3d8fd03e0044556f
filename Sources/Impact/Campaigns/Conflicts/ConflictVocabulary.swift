/// What people hold to be opposed: behaviours, and partners against aims.
public struct ConflictVocabulary: Sendable {
  /// Partners whose interest may run against the aim of campaigns with one of the themes.
  public struct PartnerConflict: Sendable {
    /// The sort of partner: "alcohol industry".
    public let kind: String
    /// Names of such partners.
    public let names: [String]
    /// Themes they should not serve.
    public let themes: [String]
  }

  /// A worry for which a person looks for one door, though its themes are different leaves of the tree.
  public struct Need: Hashable, Sendable {
    /// Its id: "worried-about-a-child".
    public let id: String
    /// The worry in words: "Worried about a child".
    public let title: String
    /// Its themes.
    public let themes: [String]

    /// A need from its parts.
    public init(id: String, title: String, themes: [String]) {
      self.id = id
      self.title = title
      self.themes = themes
    }
  }

  /// What an indicator shows when people do what a campaign asks.
  public struct Behaviour: Hashable, Sendable {
    /// The behaviour: "attend-school".
    public let behaviour: String
    /// The indicator that moves.
    public let indicator: String
    /// Whether it rises when people do more of the behaviour.
    public let rises: Bool
    /// Whether it counts what the behaviour is asked for, which has other causes too, and not the behaviour itself.
    public let isOutcome: Bool

    /// Whether it stands for what somebody asks: the same, or, of two words or more, the beginning of it.
    func standsFor(_ asked: String) -> Bool {
      asked == behaviour || behaviour.contains("-") && asked.hasPrefix(behaviour + "-")
    }

    /// A behaviour from its parts.
    public init(behaviour: String, indicator: String, rises: Bool, isOutcome: Bool = false) {
      self.behaviour = behaviour
      self.indicator = indicator
      self.rises = rises
      self.isOutcome = isOutcome
    }
  }

  /// Which levers make advice on some behaviours wrong.
  public struct Advice: Hashable, Sendable {
    /// First words of the behaviours: "claim"; none fits every behaviour.
    public let asks: [String]
    /// The levers, by id.
    public let levers: Set<String>
  }

  /// Words by which a text says what a measure does to people; a trailing `*` lets the last word of a phrase go on.
  public struct MeasureWords: Hashable, Sendable {
    /// Phrases: nobody has to act.
    public var automatic: [String] = []
    /// Phrases: people have to act.
    public var acting: [String] = []
    /// Words for people, as the subject of a clause: "parents".
    public var people: Set<String> = []
    /// What people do to get something: "apply".
    public var doing: Set<String> = []
    /// Verbs behind "must" that are no doing: "be".
    public var inert: Set<String> = []
    /// Phrases of a title: the amount of a payment changes.
    public var amount: [String] = []
    /// Phrases of a title: something is taken away.
    public var taking: [String] = []
    /// Phrases: people lose what they had.
    public var losing: [String] = []
    /// Phrases: people are charged.
    public var paying: [String] = []
    /// Phrases: something is closed, moved or replaced.
    public var closing: [String] = []
    /// Phrases with words of `closing` that close nothing: "close the gap".
    public var idioms: [String] = []
    /// Phrases: something stays as it is; their sentences tell nothing of what changes.
    public var unchanged: [String] = []
    /// Phrases: something becomes lawful, cheaper or open to more people.
    public var permitting: [String] = []
    /// What it is no loss to be rid of.
    public var burden: [String] = []
    /// Phrases of a title: people are charged.
    public var charge: [String] = []
  }

  /// Partners against aims.
  public let partnerConflicts: [PartnerConflict]
  /// Worries that span several themes.
  public let needs: [Need]
  /// Behaviours that indicators show.
  public let behaviours: [Behaviour]
  /// Levers that change what is lawful, who may have something or what it costs, by id.
  public var overtakingLevers: Set<String> = []
  /// Which of them make advice wrong, the first that fits a behaviour counts.
  public var advice: [Advice] = []
  /// Phrases by which a measure is on what a campaign advises on, by the behaviour that it asks for.
  public var adviceWords: [String: [String]] = [:]
  /// Levers that work only if people learn of them and act, by id.
  public var relyingLevers: Set<String> = []
  /// Levers that may ask people to act, or only bodies, by id.
  public var dutyLevers: Set<String> = []

  /// Names of companies that are everyday words, or another's surname.
  public var everydayNames: Set<String> = []
  /// Words by which a partner is no company, whatever its name begins with: "school".
  public var otherBodies: Set<String> = []
  /// Words that follow the name of a company and are no part of it: "UK", "limited".
  public var companyWords: Set<String> = []

  /// Phrases that tell what a measure does to people.
  public var words = MeasureWords()

  private var opposites: OppositeBehaviours

  /// A vocabulary from its lists; the order within a pair has no meaning.
  ///
  /// - Parameters:
  ///   - denials: Beginnings by which a behaviour denies what follows: "avoid", "stay-away-from".
  ///   - plainVerbs: Verbs that a denial may leave out: "drink" in "avoid-energy-drinks".
  ///   - routines: Words beside which opposed words are steps of one thing: "sign".
  ///   - opposedWords: Words by which two behaviours are opposed that are otherwise the same: "in" and "out".
  public init(
    antonyms: [(String, String)] = [], denials: [String] = [], plainVerbs: [String] = [],
    opposedWords: [(String, String)] = [], routines: [String] = [], partnerConflicts: [PartnerConflict] = [],
    needs: [Need] = [], behaviours: [Behaviour] = []
  ) {
    self.partnerConflicts = partnerConflicts
    self.needs = needs
    self.behaviours = behaviours
    opposites = OppositeBehaviours(
      pairs: antonyms, denials: denials, plainVerbs: plainVerbs, opposedWords: opposedWords,
      routines: routines)
  }

  /// For each of some behaviours those among them that are opposed to it, in alphabetical order.
  func opposites(among behaviours: Set<String>) -> [String: [String]] { opposites.pairs(among: behaviours) }

  /// The same for all the behaviours that some campaigns have, so that those are compared by their words once.
  func settled(for campaigns: [Campaign]) -> ConflictVocabulary {
    var settled = self
    settled.opposites = opposites.settled(among: Set(campaigns.flatMap(\.behaviours)))
    return settled
  }

  /// Whether two behaviours are opposed.
  func areOpposed(_ left: String, _ right: String) -> Bool { opposites.areOpposed(left, right) }

  /// Whether doing one thing and doing the other pull opposite ways: one behaviour with opposite
  /// directions, or two opposed behaviours with the same.
  func areOpposite(_ one: CampaignObjective, _ other: CampaignObjective) -> Bool {
    if one.behaviour == other.behaviour { return one.direction != other.direction }
    return one.direction == other.direction && areOpposed(one.behaviour, other.behaviour)
  }

  /// Whether an objective of one campaign of a pair is opposite to one of the other.
  func haveOppositeObjectives(_ pair: CampaignPair) -> Bool {
    pair.first.objectives.contains { one in pair.second.objectives.contains { areOpposite(one, $0) } }
  }
}

extension Campaign {
  /// What it asks for, in its objectives and at its doors, and the doors themselves.
  fileprivate var behaviours: [String] {
    objectives.map(\.behaviour) + calls.flatMap { [$0.kind] + ($0.action.map { [$0.behaviour] } ?? []) }
  }
}
