/// An ISO day in a sentence.
enum DayText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "12 April 2027" for `2027-04-12`; any other text as it is.
  static func text(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return day }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }
}
