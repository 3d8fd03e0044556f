/// A report's story, told once and laid out by each format.
struct ReportDocument: Hashable, Sendable {
  /// What kind of report it is.
  var kind: String
  /// What it is about.
  var title: String
  /// What stands above the first section.
  var opening: [Block]
  var sections: [Section]

  struct Section: Hashable, Sendable {
    var title: String
    var blocks: [Block]
  }

  enum Block: Hashable, Sendable {
    case heading(String)
    /// A paragraph that opens a part of the section.
    case lead(Phrase)
    case paragraph(Phrase)
    case list([Phrase])
    case note(Note)
    case table(Table)
    /// Drawn where pictures can be; the table beside it says the same in words.
    case picture(Picture)
  }

  enum Picture: Hashable, Sendable {
    case scores(ScoreChart)
    case ranks(RankChart)
  }

  /// A headed item with lines below it.
  struct Note: Hashable, Sendable {
    var mark: Mark
    var title: Phrase
    var lines: [Phrase]
  }

  struct Table: Hashable, Sendable {
    var columns: [Column]
    /// Each row has as many cells as there are columns.
    var rows: [[Phrase]]

    struct Column: Hashable, Sendable {
      var title: String
      /// Numbers are set to the right and never broken.
      var isNumeric = false
      /// Words that a terminal cuts to one line, where many rows must stay readable.
      var isOneLine = false
    }
  }
}
