/// Rows of a register as they were read, with codes of their own for words and ids, counted in the order in which the
/// words first appear.
struct RegisterPart: Sendable {
  /// What is kept of a row.
  struct Row {
    /// The first day, counted from 1970-01-01.
    var begin: Int32 = 0
    /// The last day, included.
    var end: Int32 = 0
    /// The id.
    var id: RegisterIDs.Code = 0
    /// Where the codes of its audiences end; those of the row before end where they begin.
    var audiencesEnd: UInt32 = 0
    /// Where the codes of its themes end.
    var themesEnd: UInt32 = 0
  }

  /// The rows.
  private(set) var rows: [Row] = []
  /// The audiences.
  var audiences = WordLists()
  /// The themes.
  var themes = WordLists()
  /// The ids' words, and who names whom.
  var ids: RegisterIDs
  /// How many combinations of an audience and a theme the rows have.
  private(set) var combinations = 0

  /// No rows yet, of a register of so many bytes.
  init(registerBytes: Int) {
    ids = RegisterIDs(registerBytes: registerBytes)
  }

  /// Makes room for so many rows.
  mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    audiences.reserve(count)
    themes.reserve(count)
  }

  /// How many rows there are.
  var count: Int { rows.count }

  /// Adds a row, whose words were added before; returns whether it has both an audience and a theme.
  @inline(__always)
  mutating func append(begin: Int32, end: Int32, id: RegisterIDs.Code) -> Bool {
    let (audiences, themes) = (self.audiences.endList(), self.themes.endList())
    combinations += audiences * themes
    rows.append(
      Row(begin: begin, end: end, id: id, audiencesEnd: self.audiences.end, themesEnd: self.themes.end))
    return audiences > 0 && themes > 0
  }
}
