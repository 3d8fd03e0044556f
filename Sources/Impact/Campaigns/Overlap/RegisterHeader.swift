internal import YAMLReading

/// A column of a register that is read.
enum RegisterColumn: String, CaseIterable {
  case id, start, end, audiences, themes, refs

  /// The column as a person would name it.
  var words: String {
    switch self {
    case .id: "the id"
    case .start: "the first day"
    case .end: "the last day"
    case .audiences: "the audiences"
    case .themes: "the themes"
    case .refs: "the references"
    }
  }

  /// The other name it may have.
  var otherName: String? {
    switch self {
    case .start: "launch"
    case .refs: "references"
    default: nil
    }
  }

  /// A register whose campaigns name no others need not have that column.
  var isRequired: Bool { self != .refs }
}

/// Where the columns of a register stand.
struct RegisterHeader {
  /// The most columns that are read.
  static let maximumColumns = 1000

  /// How many columns there are.
  let count: Int
  private let places: [RegisterColumn: Int]

  /// Reads the first line; nil after its mistakes were noted.
  init?(_ scanner: CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>, _ mistakes: inout RegisterMistakes) {
    count = scanner.cellCount
    let names = scanner.cells.prefix(count).map { Self.name(bytes[$0.range]) }
    var places: [RegisterColumn: Int] = [:]
    for (place, name) in names.enumerated() {
      let found = RegisterColumn.allCases.first { $0.rawValue == name || $0.otherName == name }
      guard let column = found else { continue }
      if places[column] != nil {
        mistakes.report(.columnTwice(column), at: scanner.cells[place].range.lowerBound, of: scanner)
      }
      places[column] = place
    }
    if count > Self.maximumColumns { mistakes.report(.tooManyColumns, at: scanner.recordStart, of: scanner) }
    for column in RegisterColumn.allCases where column.isRequired && places[column] == nil {
      let near = NearMiss.suggestion(for: column.rawValue, among: names)
      mistakes.report(.missing(column, near: near), at: scanner.recordStart, of: scanner)
    }
    self.places = places
    if mistakes.count > 0 { return nil }
  }

  /// The place of a column in a row, from 0; nil when the register does not have it.
  func place(of column: RegisterColumn) -> Int? { places[column] }

  private static func name(_ bytes: some Collection<UInt8>) -> String {
    let words = String(decoding: bytes, as: UTF8.self).lowercased().split { $0.isWhitespace }
    return words.joined(separator: " ")
  }
}
