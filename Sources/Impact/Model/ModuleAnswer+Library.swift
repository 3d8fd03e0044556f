public import YAMLReading

extension ModuleAnswer {
  /// The studies behind an entry of a module's evidence library, in words.
  public struct Study: Sendable {
    /// Name of the intervention; empty when the module does not say.
    public var name = ""
    /// What the studies found.
    public var finding = ""
    /// Whom they looked at.
    public var population: String?
    /// How they found it.
    public var design: String?
    /// `benefit`, `harm`, `no-difference` or `mixed`, where the module says so.
    public var shows: String?
    /// Whom the size holds for; nil for all whom the indicator counts.
    public var reaches: Reaches?

    /// The children whom a size holds for.
    public struct Reaches: Sendable {
      /// In words.
      public var who: String
      /// How many, when that is published.
      public var count: Int?
      /// Geography of the number; nil for that of the indicator's baseline.
      public var geography: String?
      /// Source of the number in words.
      public var source: String?

      /// Keeps whom a size holds for.
      public init(who: String, count: Int?, geography: String?, source: String?) {
        self.who = who
        self.count = count
        self.geography = geography
        self.source = source
      }
    }

    /// An empty description, to be filled in.
    public init() {}
  }

  /// An entry of the evidence library that a measure could be.
  public struct Suggestion: Sendable {
    /// The effect as it would count.
    public var effect: Effect
    /// What shows that the measure could be this.
    public var because: [String]
    /// How well it fits.
    public var fit: Fit
    /// How much agrees: the more and the longer the words that the text says, the more.
    public var agreement: Int
    /// What speaks against scoring it, in a sentence.
    public var doubt: String?
    /// Whether the measure takes away what the studies measured being given, or the reverse.
    public var isOpposite = false
    /// Whether it does so plainly enough to turn the direction of the studies round.
    public var isReversed = false

    /// Keeps an offer.
    public init(effect: Effect, because: [String], fit: Fit, agreement: Int, doubt: String?) {
      self.effect = effect
      self.because = because
      self.fit = fit
      self.agreement = agreement
      self.doubt = doubt
    }

    /// How well a measure fits an entry of the library, best last.
    public enum Fit: String, Codable, Sendable, CaseIterable {
      /// Only theme, lever and group agree.
      case loose
      /// The text names it, but something speaks against it.
      case doubtful
      /// Nothing speaks against it: it may be scored when somebody asks for suggestions.
      case clear
      /// The proposal names it.
      case named
    }
  }

  /// What came of one question.
  public struct Question: Sendable {
    /// Id.
    public var id: String
    /// What it asks.
    public var asks: String
    /// `satisfied`, `found`, `not-applicable` or `could-not-tell`.
    public var answer: String
    /// What was found or is missing; empty otherwise.
    public var detail: String
    /// Where in the proposal.
    public var place: SourceMark?

    /// Keeps an answer.
    public init(id: String, asks: String, answer: String, detail: String, place: SourceMark?) {
      self.id = id
      self.asks = asks
      self.answer = answer
      self.detail = detail
      self.place = place
    }
  }
}

extension ModuleAnswer.Suggestion.Fit: Comparable {
  /// Whether the left one fits worse.
  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
