public import YAMLReading

/// An effect on children that the officer states.
public struct ProposedEffect: Sendable {
  /// Id within the proposal.
  public var id: String
  /// Title, when given.
  public var title: String?
  /// Measure that causes it.
  public var measure: String
  /// Domain it belongs to.
  public var domain: String
  /// Outcome, when given; the module's word wins.
  public var outcome: String?
  /// Indicator that moves.
  public var indicator: String?
  /// Later effect that already carries this one.
  public var mediates: String?
  /// Change per child reached.
  public var size: Size
  /// Share reached.
  public var reach: Reach?
  /// Likelihood that it happens at all.
  public var likelihood: Likelihood?
  /// Whether the measure is already in force.
  public var inForce: Bool
  /// When it is felt.
  public var timing: EffectInput.Timing?
  /// Where `timing` stands, when it is given.
  public var timingPlace: SourceMark?
  /// The evidence behind the size.
  public var evidence: Evidence?
  /// Share of each group reached, in order of group id.
  public var groups: [EffectInput.GroupShare]
  /// Income of the children reached as a share of the national median, for the weighted view (method 1.6).
  public var incomeRatio: Double?
  /// What would remove part of a harm.
  public var mitigations: [Mitigation]
  /// Whether it cannot be undone.
  public var irreversible: Bool
  /// Where it stands.
  public var place: SourceMark

  /// The size of an effect.
  public enum Size: Sendable, Hashable {
    /// A change in `unit` per child reached, with the coverage of its interval.
    case delta(Triple, unit: String, coverage: Double, place: SourceMark)
    /// A band of judgement: method 1.1.
    case band(BandSize, favourable: Bool, place: SourceMark)
    /// Real but without a number, and why.
    case notQuantified(because: String)
  }

  /// A verbal size.
  public enum BandSize: String, Sendable, CaseIterable {
    /// About 0.025 standard deviations.
    case small
    /// About 0.10 standard deviations.
    case medium
    /// About 0.30 standard deviations.
    case large
  }

  /// The evidence behind an effect.
  public struct Evidence: Sendable {
    /// Level 1 to 5: method 1.5.
    public var level: Int
    /// Whether it comes from the UK.
    public var uk: Bool
    /// Whether the sources agree.
    public var consistent: Bool
    /// Sources.
    public var sources: [Source]
    /// How evidence was searched for, when said.
    public var search: String?
    /// What points the other way: sources or findings, in words.
    public var contrary: [String]
    /// Where it stands.
    public var place: SourceMark
  }

  /// A published source.
  public struct Source: Sendable, Hashable {
    /// Title.
    public var title: String
    /// Publisher.
    public var publisher: String?
    /// Year, as written.
    public var year: String?
    /// Address.
    public var url: String?

    /// "Publisher, Title, 2024".
    public var words: String { [publisher, title, year].compactMap(\.self).joined(separator: ", ") }
  }

  /// Something that would remove part of a harm: method 1.10.
  public struct Mitigation: Sendable {
    /// Id within the effect.
    public var id: String
    /// Title.
    public var title: String
    /// Share of the harm removed.
    public var share: Triple
    /// Likelihood of delivery.
    public var likelihood: Likelihood
    /// `legislated`, `funded`, `committed` or `proposed`.
    public var status: String
    /// Whether it is said to remove the harm altogether.
    public var eliminates: Bool
    /// Where it stands.
    public var place: SourceMark
  }
}
