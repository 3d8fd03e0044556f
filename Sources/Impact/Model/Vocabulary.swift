public import YAMLReading

/// The words that documents may use, read from `assessments/vocabularies/`.
public struct Vocabulary: Sendable {
  /// Departments and bodies.
  public var departments: DepartmentDirectory
  /// Themes as `parent/leaf`, in the order of the tree.
  public var themes: [Theme]
  /// Policy levers.
  public var levers: [Word]
  /// Groups of children.
  public var groups: [ChildGroup]
  /// Audiences of campaigns.
  public var audiences: [Word]
  /// Channels of campaigns.
  public var channels: [Word]
  /// Kinds of call to action.
  public var calls: [Word]
  /// Types of campaign.
  public var campaignTypes: [String]
  /// Articles of the UN Convention on the Rights of the Child.
  public var articles: [Article]
  /// How many children there are.
  public var populations: Populations
  /// Legal and policy duties.
  public var duties: [Duty]
  /// Lists of names that mean one programme, the present one first.
  public var programmes: [[String]] = []
  /// Lists of outcomes that partners plan and report by.
  public var frameworks: [OutcomeFramework] = []
  /// Why bodies have a stake in kinds of measures.
  public var stakes: [Stake] = []
  /// The wellbeing indicators by which an assessment can be read.
  public var wellbeing: [ViewQuestion] = []
  /// The questions of the Family Test.
  public var familyTest: [ViewQuestion] = []

  /// Gathers the words.
  public init(
    departments: DepartmentDirectory, themes: [Theme], levers: [Word], groups: [ChildGroup], audiences: [Word],
    channels: [Word], calls: [Word], campaignTypes: [String], articles: [Article], populations: Populations,
    duties: [Duty]
  ) {
    self.departments = departments
    self.themes = themes
    self.levers = levers
    self.groups = groups
    self.audiences = audiences
    self.channels = channels
    self.calls = calls
    self.campaignTypes = campaignTypes
    self.articles = articles
    self.populations = populations
    self.duties = duties
  }

  /// A word with its meaning.
  public struct Word: Hashable, Sendable {
    /// The word as documents write it.
    public var id: String
    /// The word for people.
    public var title: String
    /// Of a channel: whether it also reaches people that a campaign is not meant for.
    public var isBroadcast: Bool
    /// Of an audience: whether it is people at work, such as school staff.
    public var isStaff: Bool
    /// Of an audience: the ages of the children it is, or is the parents of.
    public var ages: ClosedRange<Int>?
    /// Of a lever: the family it belongs to, `services`, `money`, `rules` or `information`.
    public var family: String

    /// A word with its meaning.
    public init(
      id: String, title: String, isBroadcast: Bool = false, isStaff: Bool = false, ages: ClosedRange<Int>? = nil,
      family: String = ""
    ) {
      self.id = id
      self.title = title
      self.isBroadcast = isBroadcast
      self.isStaff = isStaff
      self.ages = ages
      self.family = family
    }
  }

  /// Channels that also reach people a campaign is not meant for, by id.
  public var broadcastChannels: Set<String> { Set(channels.filter(\.isBroadcast).map(\.id)) }

  /// The ages of the children whom audiences are, or are the parents of, by the audience's id.
  public var audienceAges: [String: ClosedRange<Int>] {
    Dictionary(audiences.compactMap { word in word.ages.map { (word.id, $0) } }) { first, _ in first }
  }

  /// Audiences that are people at work, by id.
  public var staffAudiences: Set<String> { Set(audiences.filter(\.isStaff).map(\.id)) }

  /// A leaf of the theme tree.
  public struct Theme: Hashable, Sendable {
    /// `parent/leaf`.
    public var id: String
    /// Title of the leaf.
    public var title: String
    /// Title of the parent, under which leaves are listed.
    public var heading: String
    /// Other words for it.
    public var synonyms: [String]
    /// Departments with a stake, by code.
    public var departments: [String]
    /// Strategy outcomes it serves.
    public var outcomes: [String]
    /// Where it stands in the tree's file.
    public var place = SourceMark(line: 1, column: 1)
  }

  /// An article of the Convention.
  public struct Article: Hashable, Sendable {
    /// Number, 1 to 54.
    public var number: Int
    /// Title in plain words.
    public var title: String
    /// Cluster of the UN Committee's reporting order, in words.
    public var cluster: String
    /// What to write when nothing answers it; nil for an article that need not be answered.
    public var asks: String?
  }

  /// Titles and other words for groups, each with the id that documents use.
  var groupNames: [String: String] {
    Dictionary(groups.flatMap { group in ([group.title] + group.synonyms).map { ($0, group.id) } }) { first, _ in first
    }
  }

  /// The title of a theme, or its id when it is not listed.
  func themeTitle(_ id: String) -> String { themes.first { $0.id == id }?.title ?? id }

  /// A group by its id.
  public func group(_ id: String) -> ChildGroup? { groups.first { $0.id == id } }
}

/// A group of children that assessments must not overlook.
public struct ChildGroup: Hashable, Sendable {
  /// Id, such as `looked-after`.
  public var id: String
  /// Title.
  public var title: String
  /// How many children, when a published count has been seen.
  public var count: Int?
  /// Geography of the count.
  public var geography: String
  /// Year of the count.
  public var year: String
  /// Source of the count, in words.
  public var source: String
  /// Other words for it.
  public var synonyms: [String] = []
  /// Themes, parents or leaves, at which a reviewer asks about it.
  public var themes: [String] = []
  /// Larger groups that all of it belongs to.
  public var within: [String] = []
  /// The first question to put for it.
  public var asks = ""
  /// Where it stands in the list.
  public var place = SourceMark(line: 1, column: 1)
}
