/// The sign of a note: how much attention it asks for.
enum Mark: Int, CaseIterable, Hashable, Sendable {
  case high
  case medium
  case low
  case info
  case item

  /// The mark of a severity; an unknown word asks for little attention, and its word is printed as it is.
  init(severity: String) {
    switch severity {
    case "high": self = .high
    case "medium": self = .medium
    case "low": self = .low
    default: self = .info
    }
  }

  /// A sign that needs no colour.
  var sign: String {
    switch self {
    case .high: "!!!"
    case .medium: "!!"
    case .low: "!"
    case .info: "i"
    case .item: "-"
    }
  }

  /// The heading of the notes with this mark.
  var word: String {
    switch self {
    case .high: "High"
    case .medium: "Medium"
    case .low: "Low"
    case .info: "For information"
    case .item: "Other"
    }
  }

  /// The word behind a number: "2 high", "3 for information".
  var countedWord: String { word.lowercased() }

  var tone: Tone { self == .high || self == .medium ? .alert : .plain }
}
