/// An entry of an evidence library in one or two sentences: why it matched, what was found, in whom and how surely.
struct SuggestionWords {
  let line: Assessment.SuggestionLine
  /// Name of the indicator that it moves.
  let indicator: String?

  /// "“Name” (says “breakfast”): what was found. −0.95 pp per child reached (−1.16 to −0.74) in …; evidence level 4, …"
  func sentence(withReasons: Bool) -> String {
    let why = withReasons ? " (\(line.because.joined(separator: ", ")))" : ""
    return (["“\(line.name)”\(why): \(line.finding)", facts] + [doubt].compactMap(\.self)).joined(separator: " ")
  }

  private var facts: String {
    let size = line.delta.map { delta in
      Self.size(delta, line.unit ?? "") + (indicator.map { " in “\($0)”" } ?? "")
    }
    let who = line.population.map { "studied in \($0)" }
    let level = "evidence level \(line.level) of 5" + (line.design.map { ", \($0)" } ?? "")
    let parts = [size ?? noSize, level, who, line.uk ? nil : "not from the UK"]
    return parts.compactMap(\.self).joined(separator: "; ") + "."
  }

  private var noSize: String {
    guard line.withheld == true else { return "No size that can be scored" }
    return line.reversed == true
      ? "The studies' size is of the opposite and does not measure this"
      : "The studies' size may be of the opposite and is not told"
  }

  private var doubt: String? { line.doubt }

  /// "−0.95 pp per child reached (−1.16 to −0.74)".
  static func size(_ size: Triple, _ unit: String) -> String {
    let central = Numbers.amount(Numbers.signed(size.central), unit) + " per child reached"
    guard !size.isCertain else { return central + ", without an interval" }
    return central + " (\(Numbers.signed(size.low)) to \(Numbers.signed(size.high)))"
  }
}
