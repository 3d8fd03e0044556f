/// Puts figures of the catalogue into words.
public struct FigureText {
  let catalogue: Catalogue

  /// Reads figures from a catalogue.
  public init(catalogue: Catalogue) { self.catalogue = catalogue }

  /// "68.3 per cent (2024/25, England)".
  public func text(_ indicator: Catalogue.Indicator) -> String {
    let figure = indicator.baseline
    return "\(amount(figure.value, unit: indicator.unit)) (\(figure.year.text), \(figure.geography))"
  }

  /// A value with its unit in words: "68.3 per cent".
  public func amount(_ value: Double, unit: String) -> String {
    let words = FigureText.words(unit)
    return number(value) + (words.isEmpty ? "" : " " + words)
  }

  /// Title, publisher and year of the indicator's source.
  func source(_ indicator: Catalogue.Indicator) -> String { source(indicator.baseline.source) }

  /// Publisher, title and year of a source, or the text itself when it is no key.
  public func source(_ key: String) -> String {
    guard let source = catalogue.sources[key] else { return key }
    return [source.publisher, source.title, source.year?.text].compactMap(\.self).joined(separator: ", ")
  }

  /// Replaces each `{indicator-id}` in the page's texts and each source key in its basis.
  ///
  /// - Throws: `ModuleFailure` when the catalogue lacks a figure that the page names.
  public func expand(_ page: QuestionPage) throws -> QuestionPage {
    var page = page
    page.asks = try expand(page.asks, in: page.id)
    page.why = try expand(page.why, in: page.id)
    page.judged = try expand(page.judged, in: page.id)
    page.help = try expand(page.help, in: page.id)
    page.basis = page.basis.map(source)
    return page
  }

  private func expand(_ text: String, in page: String) throws -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let id = String(rest[rest.index(after: open)..<close])
      guard let indicator = catalogue.indicators.first(where: { $0.id == id }) else {
        throw ModuleFailure(
          status: 5, message: "question \(page) names the figure {\(id)}, which the catalogue does not have")
      }
      result += rest[..<open] + self.text(indicator)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// A unit in words.
  static func words(_ unit: String) -> String {
    switch unit {
    case "percent": "per cent"
    case "pp": "percentage points"
    case "per-100", "per-1000", "per-10000", "per-100000": "per " + grouped(unit.dropFirst(4))
    case "gbp-week": "pounds a week"
    case "gbp": "pounds"
    case "count", "score": ""
    default: unit
    }
  }

  private func number(_ value: Double) -> String {
    guard abs(value) < 1e15 else { return "\(value)" }
    let whole = FigureText.grouped(String(Int64(abs(value)))[...])
    let fraction = value == value.rounded() ? "" : "\(abs(value))".drop { $0 != "." }
    return (value < 0 ? "−" : "") + whole + fraction
  }

  /// Digits with a comma after each thousand.
  private static func grouped(_ digits: Substring) -> String {
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
