/// An ISO day in words.
enum Day {
  /// "2027-04-01" becomes "1 April 2027"; anything else stays as it is.
  static func words(_ iso: String) -> String {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), months.indices.contains(month - 1), (1...31).contains(day)
    else { return iso }
    return "\(day) \(months[month - 1]) \(year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
