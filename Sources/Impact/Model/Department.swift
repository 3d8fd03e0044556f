public import YAMLReading

/// A department or public body with the names it has had.
public struct Department: Hashable, Sendable {
  /// Short code by which documents name it, such as `DfE`.
  public var code: String
  /// Current name in full.
  public var name: String
  /// `department`, `agency`, `nhs`, `local` …
  public var kind: String
  /// First day of the body, when known.
  public var from: CalendarDate?
  /// When the body ended, as far as it is known; nil while it lasts.
  public var to: FuzzyDate?
  /// When its end was announced, as far as it is known.
  public var endAnnounced: FuzzyDate?
  /// Whether the row rests on memory and no page was seen.
  public var isRecalled = false
  /// Codes of the bodies that took over.
  public var successors: [String]
  /// What it answers for where children are concerned, in words; empty when nothing is on file.
  public var remit = ""
  /// Nations in which it answers for that; empty for all.
  public var nations: Set<Nation> = []
  /// Who stands in its place when a proposal is one council's.
  public var local: String?
  /// Bodies it represents, by code.
  public var speaksFor: [String] = []
  /// Other and former names.
  public var aliases: [Alias]

  /// A name that was in use from one day to another.
  public struct Alias: Hashable, Sendable {
    /// The name.
    public var name: String
    /// First day of use, when known.
    public var from: CalendarDate?
    /// Last day of use, when known.
    public var to: CalendarDate?

    /// Whether the name was in use on `date`; open ends and an unknown date count as yes.
    func inUse(on date: CalendarDate?) -> Bool {
      guard let date else { return true }
      return (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
    }
  }
}

/// Finds a department by any name it has had.
///
/// The same string can mean different bodies at different dates (DCMS, MHCLG), so a date may be given.
public struct DepartmentDirectory: Sendable {
  /// All bodies by code.
  public let byCode: [String: Department]
  private let names: [String: [(code: String, alias: Department.Alias)]]
  private let bySmallCode: [String: String]

  /// Builds the directory; later rows with the same code are ignored.
  public init(_ departments: [Department]) {
    byCode = Dictionary(departments.map { ($0.code, $0) }) { first, _ in first }
    bySmallCode = Dictionary(departments.map { ($0.code.lowercased(), $0.code) }) { first, _ in first }
    var names: [String: [(code: String, alias: Department.Alias)]] = [:]
    for department in departments {
      let own = Department.Alias(name: department.name, from: nil, to: nil)
      for alias in [own] + department.aliases {
        names[alias.name.lowercased(), default: []].append((department.code, alias))
      }
    }
    self.names = names
  }

  /// The code for a code or name; a name that no body had on `date` falls back to the only body that ever had it.
  public func resolve(_ name: String, on date: CalendarDate? = nil) -> String? {
    if byCode[name] != nil { return name }
    let small = name.lowercased()
    if let code = bySmallCode[small] { return code }
    let rows = names[small] ?? []
    let then = Set(rows.filter { $0.alias.inUse(on: date) }.map(\.code))
    if then.count == 1 { return then.first }
    let ever = Set(rows.map(\.code))
    return ever.count == 1 ? ever.first : nil
  }

  /// The body that did on `date` what `code` does: itself, or the one it took over from.
  func standing(_ code: String, on date: CalendarDate) -> String {
    guard let from = byCode[code]?.from, from > date else { return code }
    let earlier = byCode.values.filter {
      $0.successors.contains(code) && ($0.to.map { $0.latest >= date.dayNumber } ?? true)
    }
    return earlier.map(\.code).min() ?? code
  }

  /// The name in full for a code, or the code itself when it is not listed.
  public func title(_ code: String) -> String { byCode[code]?.name ?? code }

  /// Every code and name, for suggestions.
  public var allNames: [String] {
    (Array(byCode.keys) + byCode.values.flatMap { [$0.name] + $0.aliases.map(\.name) }).sorted()
  }
}
