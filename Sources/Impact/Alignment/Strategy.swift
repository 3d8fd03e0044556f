public import YAMLReading

/// What a government or a council says it wants for children and young people, each line traceable to a document.
public struct Strategy: Sendable {
  /// A published document that lines rest on.
  public struct Source: Hashable, Sendable {
    /// Its short name: "S80".
    public let code: String
    /// Its title.
    public let title: String
    /// Who published it.
    public let publisher: String?
    /// Its address.
    public let url: String?
    /// Whether it was read itself or through another page.
    public let read: StrategyMark
  }

  /// Its id.
  public let id: String
  /// Its title.
  public let title: String
  /// Whether it was put together from several documents.
  public let isComposite: Bool
  /// Whether it was invented to show how a file is written, so that nothing in it is anybody's aim.
  public let isSample: Bool
  /// The one place it is for, by ONS code; nil for whole nations.
  public let area: String?
  /// What a reader must know about it.
  public let note: String?
  /// The latest day it speaks for.
  public let asOf: CalendarDate?
  /// The documents it rests on, by code.
  public let sources: [String: Source]
  /// The outcomes, in order.
  public let outcomes: [StrategyOutcome]
  /// The objectives, in order.
  public let objectives: [StrategyObjective]
  /// Where objectives pull against each other.
  public let tensions: [StrategyTension]
  /// The document it stands in.
  public let file: String

  /// The name of its document without folders, which reports print.
  public var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  /// Whether a proposal can be set against it: a council's strategy is for proposals of that council, and for national
  /// ones, which reach it too.
  public func concerns(_ proposal: Proposal) -> Bool {
    guard let area, let place = proposal.level.place else { return true }
    return area == place
  }
}

/// How a line of the strategy is known.
public enum StrategyMark: String, Sendable, Codable, CaseIterable {
  /// The publisher's own text was read.
  case seen
  /// Another page that quotes it was read.
  case seenSecondHand = "seen-second-hand"
  /// Worked out by this project.
  case inferred
  /// From memory: no page was seen. It is listed and never counted.
  case recalled
}
