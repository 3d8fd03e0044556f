/// A published child impact assessment whose policy stands beside it as a proposal that claims nothing
/// (`assessments/cases/published.yaml`).
public struct PublishedCase: Sendable {
  /// What a published assessment says of a domain.
  public enum Direction: String, Sendable, Codable, CaseIterable {
    /// Good for children.
    case positive
    /// Bad for children.
    case negative
    /// Good for some or in some ways, bad for others.
    case mixed
    /// Looked at, and found to make no difference.
    case neutral
    /// Not spoken of in the text that was read.
    case notAddressed = "not-addressed"
    /// Spoken of, and which way was not read.
    case unknown
  }

  /// How the direction is known.
  public enum Basis: String, Sendable, Codable, CaseIterable {
    /// The text says so.
    case stated
    /// Somebody other than its author read it from a listed article or outcome.
    case mapped
  }

  /// Whether the case was looked at when the evidence libraries' words were chosen.
  public enum Half: String, Sendable, Codable, CaseIterable {
    /// It was.
    case tuned
    /// It was not, so that it tests the choice.
    case heldOut = "held-out"
  }

  /// What is said of one domain.
  public struct Verdict: Sendable, Hashable {
    /// Which way.
    public let direction: Direction
    /// How it is known; nil where nothing is said.
    public let basis: Basis?
  }

  /// Its number: "V01".
  public let id: String
  /// Path of the proposal, beside the document.
  public let proposal: String
  /// Whether it was looked at when words were chosen.
  public let half: Half
  /// Title of the published assessment.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// Year; nil where the text that was read gives none.
  public let year: Int?
  /// Address.
  public let url: String
  /// Its verdict as a whole.
  public let overall: Direction
  /// What it says, in this project's words.
  public let says: String
  /// By domain.
  public let domains: [String: Verdict]
  /// Why ours differs, by domain.
  public let explained: [String: String]
}
