import Impact

/// How far one number would have to move, as a sentence (method 1.11).
struct SwitchingSentence {
  let value: SwitchingValue

  /// "E1: its size would have to fall from 0.15 to 0.006128 SD for the domain's score to be 0."
  var words: String {
    let way = value.value < value.current ? "fall" : "rise"
    let target = value.target == 0 ? "be 0" : "reach \(Figures.points(value.target)), where the next band begins"
    return "\(value.effect): \(name) would have to \(way) from \(Figures.exact(value.current)) to "
      + "\(Figures.exact(value.value))\(unit) for the domain's score to \(target)."
  }

  private var name: String {
    switch value.factor {
    case .size: "its size"
    case .reach: "its reach"
    case .likelihood: "its likelihood"
    }
  }

  private var unit: String { value.factor == .size ? " SD" : "" }
}
