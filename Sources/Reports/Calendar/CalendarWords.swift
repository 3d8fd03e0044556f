import Impact
import YAMLReading

/// A wave of a campaign in words.
struct CalendarWords {
  let entry: CalendarEntry
  /// The day for which the register speaks.
  let asOf: CalendarDate?

  /// What the wave is called: "relaunch", "launch".
  var name: String {
    guard entry.wave.start != nil else { return Self.noWave }
    return entry.wave.name ?? (entry.wave.status == .claimed ? "launch, as claimed" : "launch")
  }

  /// "18 November 2020", or that there is no date.
  var start: String { entry.wave.start?.description ?? (entry.wave.end == nil ? Self.noDate : Self.noStart) }

  /// The end as recorded, or how it is taken.
  var end: String {
    if let end = entry.wave.end { return end.description }
    guard entry.wave.start != nil else { return Self.none }
    if entry.wave.isRunning { return asOf.map { Self.running(Day.words("\($0)")) } ?? Self.runningUndated }
    guard let day = entry.wave.lastDay else { return Self.none }
    return Self.assumed(Day.words("\(CalendarDate(dayNumber: day))"))
  }

  /// From when until when: "3 August 2020 until 31 August 2020".
  var when: String {
    if entry.wave.end != nil { return "\(start) until \(end)" }
    return entry.wave.start == nil ? start : "\(start); \(end)"
  }

  /// How the beginning is known: "seen, …", "claim of the LGA, …".
  var basis: String {
    let place = entry.wave.source.map { ", \($0.title)" } ?? ""
    return switch entry.wave.status {
    case .seen: entry.isVerified ? "seen\(place)" : Self.memory
    case .stated: "as a proposal states"
    case .inferred: "worked out, not stated\(place)"
    case .claimed: "claim of \(speaker)\(place)"
    }
  }

  /// One word for how the beginning is known.
  var standing: String {
    switch entry.wave.status {
    case .seen: entry.isVerified ? "seen" : "from memory"
    case .stated: "stated"
    case .inferred: "worked out"
    case .claimed: "claim of \(speaker)"
    }
  }

  /// The bodies that lead, by their names.
  var lead: String { entry.lead.map(\.title).joined(separator: ", ") }

  /// What is asked, without of whom: "report child abuse; Visit a website: Childline page".
  var asks: String {
    let words = (entry.objectives + entry.calls).map(\.words)
    return words.isEmpty ? Self.nothingAsked : words.joined(separator: "; ")
  }

  /// Who is asked: the people of the objectives, else the audiences.
  var people: String {
    var seen: Set<String> = []
    let named = entry.objectives.flatMap(\.people) + entry.audiences.map(\.title)
    let people = named.filter { seen.insert($0).inserted }
    return people.isEmpty ? Self.nobody : people.joined(separator: "; ")
  }

  /// "England, Wales", with the council's code for a local campaign.
  var nations: String {
    entry.nations.joined(separator: ", ") + (entry.place.map { " (local: \($0))" } ?? "")
  }

  /// Everything about when, as one sentence for a picture: "launch: 18 November 2020 until … (seen)".
  var sentence: String { "\(name): \(when) (\(standing))" }

  /// Who makes the claim; a short name in capitals takes the article, as in "the LGA".
  private var speaker: String {
    guard let name = entry.wave.by else { return "somebody" }
    return name.utf8.allSatisfy { (65...90).contains($0) } ? "the \(name)" : name
  }

  static let noWave = "none recorded"
  static let noDate = "no date recorded"
  static let noStart = "no start recorded"
  static let none = "not recorded"
  static let nothingAsked = "no request recorded"
  static let nobody = "nobody recorded"
  static let memory = "from memory, no page was seen"
  static let runningUndated = "end not recorded, still running"
  static func running(_ day: String) -> String { "end not recorded, still running on \(day)" }
  static func assumed(_ day: String) -> String { "end not recorded, taken to run until \(day)" }
}
