import Impact

/// The number of a published line in words.
enum TargetWords {
  /// "550,000 fewer children: children in relative poverty, by 2030".
  static func of(_ number: TargetNumber) -> String {
    let amount = Figures.plain(number.value)
    let core =
      switch number.aim {
      case .reach: "\(amount) \(number.unit)"
      case .more: "\(amount) more \(number.unit)"
      case .fewer: "\(amount) fewer \(number.unit)"
      case .times: "\(amount) times"
      case .spend: "\(amount) \(number.unit)"
      }
    let due = number.by.map { " by \($0)" } ?? ""
    return "\(core) (\(number.of))\(due)"
  }
}
