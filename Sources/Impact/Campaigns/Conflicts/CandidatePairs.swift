/// Finds the pairs worth showing to the rules, without comparing every campaign with every other.
///
/// Two campaigns can only conflict when they run, or start, near each other in time and share a theme's
/// parent or opposed behaviours. Campaigns are put into one bucket per theme parent and per behaviour; within
/// a bucket, sorted by first day, each is compared with those that begin before it is over.
struct CandidatePairs {
  /// Two starts this many days apart may still count as close.
  private static let margin = 31

  private let vocabulary: ConflictVocabulary

  init(vocabulary: ConflictVocabulary) {
    self.vocabulary = vocabulary
  }

  /// Pairs of positions in `campaigns`, the smaller first, in order.
  func pairs(among campaigns: [Campaign]) -> [(Int, Int)] {
    var found: Set<Position> = []
    for spans in buckets(campaigns).values { sweep(spans, into: &found) }
    return ordered(found)
  }

  /// Pairs of a position in `campaigns` and one in `others`, in order.
  func pairs(of campaigns: [Campaign], with others: [Campaign]) -> [(Int, Int)] {
    let known = buckets(others)
    var found: Set<Position> = []
    for (key, spans) in buckets(campaigns) {
      for span in spans {
        for other in known[key] ?? [] where span.meets(other) {
          found.insert(Position(first: span.position, second: other.position))
        }
      }
    }
    return ordered(found)
  }

  private func sweep(_ spans: [Span], into found: inout Set<Position>) {
    let sorted = spans.sorted { ($0.begin, $0.position) < ($1.begin, $1.position) }
    for (index, span) in sorted.enumerated() {
      for later in sorted[(index + 1)...] {
        guard later.begin <= span.end else { break }
        guard later.position != span.position else { continue }
        found.insert(
          Position(
            first: min(span.position, later.position), second: max(span.position, later.position)))
      }
    }
  }

  private func buckets(_ campaigns: [Campaign]) -> [String: [Span]] {
    var buckets: [String: [Span]] = [:]
    for (position, campaign) in campaigns.enumerated() {
      let spans = campaign.starts.map { Span($0, position: position, margin: Self.margin) }
      guard !spans.isEmpty else { continue }
      for key in keys(campaign) { buckets[key, default: []] += spans }
    }
    return buckets
  }

  /// A campaign stands under its own behaviours; one that is opposed to another's stands under that too.
  private func keys(_ campaign: Campaign) -> Set<String> {
    let themes = campaign.themes.map { "theme \(ThemeMatch.parent($0))" }
    let behaviours = campaign.objectives.map(\.behaviour)
    let all = behaviours + behaviours.flatMap(vocabulary.opposites)
    return Set(themes + all.map { "behaviour \($0)" })
  }

  private func ordered(_ found: Set<Position>) -> [(Int, Int)] {
    found.map { ($0.first, $0.second) }.sorted { $0 < $1 }
  }
}

/// Two positions.
private struct Position: Hashable {
  let first: Int
  let second: Int
}

/// The days one start of a campaign covers, with the margin for starts close together.
private struct Span {
  let position: Int
  let begin: Int
  let end: Int

  init(_ start: CampaignStart, position: Int, margin: Int) {
    self.position = position
    begin = start.date.earliest
    end = max(start.lastDay, start.date.latest + margin)
  }

  func meets(_ other: Span) -> Bool { begin <= other.end && other.begin <= end }
}
