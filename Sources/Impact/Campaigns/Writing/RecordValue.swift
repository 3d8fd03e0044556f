/// The value of one field of a campaign's record, before it is written in any notation.
enum RecordValue {
  /// Not recorded.
  case nothing
  /// A text or a word.
  case text(String)
  /// True or false.
  case flag(Bool)
  /// A date as far as it is known.
  case date(FuzzyDate)
  /// Ages in years.
  case ages(ClosedRange<Int>)
  /// A list of texts.
  case list([String])
  /// One value with parts.
  case part(RecordPart)
  /// A list of values with parts.
  case parts([RecordPart])

  /// A text, where there is one.
  init(_ text: String?) { self = text.map { .text($0) } ?? .nothing }

  /// A date, where there is one.
  init(_ date: FuzzyDate?) { self = date.map { .date($0) } ?? .nothing }
}

/// Keys with values, in order: one phase, one claim, one page.
typealias RecordPart = [(key: String, value: RecordPartValue)]

/// The value of a part.
enum RecordPartValue {
  /// A text or a word.
  case text(String)
  /// A date as far as it is known.
  case date(FuzzyDate)
  /// A list of texts.
  case list([String])
}
