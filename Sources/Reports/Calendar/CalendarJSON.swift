import Impact

/// The calendar for other programs: the contract `cyp-impact/calendar/1`. What is not known is null, never left out.
struct CalendarJSON: Encodable {
  let schema = "cyp-impact/calendar/1"
  @ExplicitNull var asOf: String?
  let filter: Filter
  let entries: [Entry]

  init(_ calendar: CampaignCalendar) {
    _asOf = ExplicitNull(wrappedValue: calendar.asOf.map { "\($0)" })
    filter = Filter(calendar.filter)
    entries = calendar.entries.map(Entry.init)
  }

  struct Filter: Encodable {
    @ExplicitNull var from: String?
    @ExplicitNull var to: String?
    @ExplicitNull var theme: String?
    @ExplicitNull var department: String?
    @ExplicitNull var nation: String?

    init(_ filter: CampaignFilter) {
      _from = ExplicitNull(wrappedValue: filter.window.from.map { "\($0)" })
      _to = ExplicitNull(wrappedValue: filter.window.to.map { "\($0)" })
      _theme = ExplicitNull(wrappedValue: filter.theme)
      _department = ExplicitNull(wrappedValue: filter.department)
      _nation = ExplicitNull(wrappedValue: filter.nation)
    }
  }

  /// A word with its title.
  struct Word: Encodable {
    let id: String
    let title: String

    init(_ word: Vocabulary.Word) { (id, title) = (word.id, word.title) }
  }

  /// A date by its first day.
  struct Date: Codable {
    let date: String
    let precision: String

    init(_ date: FuzzyDate) { (self.date, precision) = ("\(date.date)", date.precision.rawValue) }
  }

  /// What is asked and of whom.
  struct Request: Encodable {
    let words: String
    let people: [String]

    init(_ request: CampaignRequest) { (words, people) = (request.words, request.people) }
  }
}

extension CalendarJSON {
  struct Entry: Encodable {
    let id: String
    @ExplicitNull var ref: String?
    let name: String
    @ExplicitNull var wave: String?
    @ExplicitNull var start: Date?
    @ExplicitNull var startStatus: String?
    @ExplicitNull var claimedBy: String?
    @ExplicitNull var end: Date?
    @ExplicitNull var endBasis: String?
    @ExplicitNull var lastDay: String?
    @ExplicitNull var source: String?
    let heading: Word
    let themes: [Word]
    let lead: [Word]
    let objectives: [Request]
    let calls: [Request]
    let audiences: [Word]
    let nations: [String]
    @ExplicitNull var place: String?
    let channels: [Word]
    let status: String
    let verified: Bool

    init(_ entry: CalendarEntry) {
      let wave = entry.wave
      let basis = CalendarRows.endBasis(wave)
      (id, name) = (entry.id, entry.name)
      _wave = ExplicitNull(wrappedValue: CalendarRows.name(wave))
      _startStatus = ExplicitNull(wrappedValue: CalendarRows.startStatus(wave))
      _ref = ExplicitNull(wrappedValue: entry.ref)
      _start = ExplicitNull(wrappedValue: wave.start.map(Date.init))
      _claimedBy = ExplicitNull(wrappedValue: wave.by)
      _end = ExplicitNull(wrappedValue: wave.end.map(Date.init))
      _endBasis = ExplicitNull(wrappedValue: basis.isEmpty ? nil : basis)
      _lastDay = ExplicitNull(wrappedValue: CalendarRows.lastDay(wave))
      _source = ExplicitNull(wrappedValue: wave.source?.title)
      _place = ExplicitNull(wrappedValue: entry.place)
      (status, verified) = (entry.status.rawValue, entry.isVerified)
      (heading, themes, lead) = (Word(entry.heading), entry.themes.map(Word.init), entry.lead.map(Word.init))
      (objectives, calls) = (entry.objectives.map(Request.init), entry.calls.map(Request.init))
      (audiences, channels, nations) = (
        entry.audiences.map(Word.init), entry.channels.map(Word.init), entry.nations
      )
    }
  }
}
