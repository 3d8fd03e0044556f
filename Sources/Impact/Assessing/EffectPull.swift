import YAMLReading

/// Which way an effect pulls, and on what: what departments, articles and groups are judged by.
struct EffectPull {
  /// For the better, for the worse, or open: no number, or a stated range that has both signs.
  enum Direction {
    case better
    case worse
    case open
  }

  let id: String
  let title: String
  let domain: String
  let measure: String
  let direction: Direction
  /// Line of the proposal: the effect's, or its measure's when it comes from a module's library.
  let line: Int
  let indicator: ModuleCatalogue.Indicator?
  let groups: [String]

  /// "effect E1 (line 30)".
  var name: String { "effect \(id) (line \(line))" }

  /// Where the indicator stands: "education/catalogue.yaml:99"; nil when none is named.
  var data: String? { indicator.map { "\(domain)/catalogue.yaml:\($0.place.line)" } }

  /// What it does, with its lines.
  var words: String {
    let does =
      switch direction {
      case .better: "is for the better"
      case .worse: "is for the worse"
      case .open: "may go either way or has no number"
      }
    let source = data.map { "; \($0)" } ?? ""
    return "effect \(id), “\(title)”, \(does) (line \(line)\(source))"
  }
}

extension EffectPull.Direction {
  /// By the size as stated, favourable above 0; an effect without a number is open.
  init(_ size: Triple?) {
    guard let size, !(size.low < 0 && size.high > 0), size.central != 0 else {
      self = .open
      return
    }
    self = size.central > 0 ? .better : .worse
  }
}
