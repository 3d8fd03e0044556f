import Impact
import YAMLReading

/// The calendar as rows of cells, one for each wave. Lists stand in one cell, divided by "; ".
enum CalendarRows {
  /// The columns, in order; a column that is added goes to the end.
  static let header = [
    "heading", "id", "ref", "campaign", "wave", "start", "start_precision", "start_status", "claimed_by", "end",
    "end_precision", "end_basis", "last_day", "lead", "asks", "calls", "audiences", "themes", "nations", "place",
    "channels", "status", "verified", "source",
  ]

  /// The cells of a wave. Dates are ISO days; a month, season or year is given by its first day with its precision.
  static func row(_ entry: CalendarEntry) -> [String] {
    let wave = entry.wave
    let when = [
      wave.start.map { "\($0.date)" } ?? "", wave.start?.precision.rawValue ?? "", startStatus(wave) ?? "",
      wave.by ?? "",
      wave.end.map { "\($0.date)" } ?? "", wave.end?.precision.rawValue ?? "", endBasis(wave),
      lastDay(wave) ?? "",
    ]
    let what = [
      list(entry.lead.map(\.id)), list(entry.objectives.map(inWords)), list(entry.calls.map(\.words)),
      list(entry.audiences.map(\.id)), list(entry.themes.map(\.id)), list(entry.nations), entry.place ?? "",
      list(entry.channels.map(\.id)), entry.status.rawValue, "\(entry.isVerified)", wave.source?.title ?? "",
    ]
    return [entry.heading.id, entry.id, entry.ref ?? "", entry.name, name(wave) ?? ""] + when + what
  }

  /// The wave's own name, else `launch`; nil for a campaign without any date.
  static func name(_ wave: CampaignWave) -> String? { wave.start == nil ? nil : wave.name ?? "launch" }

  /// How the beginning is known; nil without one.
  static func startStatus(_ wave: CampaignWave) -> String? { wave.start == nil ? nil : wave.status.rawValue }

  /// `recorded`; `running`: live without a recorded end; `assumed`: taken by rule; empty without a start or an end.
  static func endBasis(_ wave: CampaignWave) -> String {
    if wave.end != nil { return "recorded" }
    if wave.start == nil { return "" }
    return wave.isRunning ? "running" : "assumed"
  }

  /// The last day recorded or assumed; nil for what still runs.
  static func lastDay(_ wave: CampaignWave) -> String? {
    wave.isRunning ? nil : wave.lastDay.map { "\(CalendarDate(dayNumber: $0))" }
  }

  private static func inWords(_ request: CampaignRequest) -> String {
    request.people.isEmpty ? request.words : "\(request.people.joined(separator: ", ")): \(request.words)"
  }

  private static func list(_ items: [String]) -> String { items.joined(separator: "; ") }
}
