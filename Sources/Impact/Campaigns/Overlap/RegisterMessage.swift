/// What can be wrong with a register, in the words people read.
struct RegisterMessage {
  /// What is wrong.
  var text: String
  /// What to do.
  var help: String?

  /// A cell's text as it may stand in a sentence: between backticks and cut at 60 characters.
  static func quoted(_ bytes: some Collection<UInt8>) -> String {
    let scalars = String(decoding: bytes.prefix(244), as: UTF8.self).unicodeScalars
    let isLong = scalars.count > 60
    return "`\(String(String.UnicodeScalarView(scalars.prefix(isLong ? 59 : 60))))\(isLong ? "…" : "")`"
  }
}

// The file.
extension RegisterMessage {
  static let another = "there are more mistakes"
  static let empty = Self(text: "the register is empty", help: "The first line names the columns: \(columns).")
  static let tooLarge = Self(
    text: "the register is larger than \(OverlapRegister.maximumBytes >> 20) MiB, the most that is read",
    help: "Split it into several files, by year for example.")
  static let nul = Self(
    text: "the file contains a NUL byte here, so it is not a text file or was damaged",
    help: "Export the register again as CSV in UTF-8.")

  static func notUTF8(_ byte: UInt8) -> Self {
    Self(
      text: "the byte 0x\(String(byte, radix: 16, uppercase: true)) here is not valid UTF-8",
      help: "Save the register as “CSV UTF-8”: spreadsheets offer this under “Save as”.")
  }
}

// The first line.
extension RegisterMessage {
  private static let columns = "id,start,end,audiences,themes,refs"
  static let tooManyColumns = Self(
    text: "the register has more than \(RegisterHeader.maximumColumns) columns",
    help: "Keep the columns \(columns).")

  static func missing(_ column: RegisterColumn, near other: String?) -> Self {
    let guess = other.map { " You wrote `\($0)`; did you mean `\(column.rawValue)`?" } ?? ""
    return Self(
      text: "there is no column `\(column.rawValue)`",
      help: "The first line names the columns, in any order: \(columns).\(guess)")
  }

  static func columnTwice(_ column: RegisterColumn) -> Self {
    Self(
      text: "this is the second column of \(column.words)",
      help: "Keep one of the two, or give the other another name.")
  }
}

// A row.
extension RegisterMessage {
  static let unclosed = Self(
    text: "the quotation mark here is never closed", help: "Close the cell with a quotation mark, or delete this one.")
  static let textAfterQuote = Self(
    text: "there is text between the closing quotation mark and the next comma",
    help: "Write a quotation mark inside a quoted cell twice.")
  static let noID = Self(text: "this campaign has no id", help: "Give it a name or number that no other campaign has.")
  static let tooManyCombinations = Self(
    text: "up to here the campaigns have more than \(OverlapRegister.maximumCombinations) combinations of an audience "
      + "and a theme, the most that are compared",
    help: "Name broader audiences and themes, or split the register.")

  static func cells(_ count: Int, expected: Int) -> Self {
    Self(
      text: "this row has \(count == 1 ? "1 cell" : "\(count) cells"), the first line has \(expected)",
      help: "Add or remove commas; put a cell that holds a comma between quotation marks.")
  }

  static func idTwice(_ id: some Collection<UInt8>, line: UInt32) -> Self {
    Self(
      text: "the id \(quoted(id)) was given to another campaign before, in line \(line)",
      help: "Give each campaign an id of its own, or delete the row that is there twice.")
  }

  static func noDate(_ column: RegisterColumn) -> Self {
    Self(text: "\(column.words) is missing", help: "Write it as YYYY-MM-DD, such as 2026-04-01.")
  }

  static func notADate(_ text: some Collection<UInt8>) -> Self {
    Self(
      text: "\(quoted(text)) is not a day of the calendar", help: "Write the day as YYYY-MM-DD, such as 2026-04-01.")
  }

  static func endsBeforeStart(_ end: some Collection<UInt8>, start: some Collection<UInt8>) -> Self {
    Self(
      text: "this campaign ends on \(quoted(end)), before it starts on \(quoted(start))",
      help: "Check both dates; they may be the wrong way round.")
  }

  static func tooManyWords(_ column: RegisterColumn) -> Self {
    Self(
      text: "\(column.words) of the campaigns up to here are more than \(OverlapRegister.maximumWords) different words",
      help: "The column must hold words of a vocabulary, separated by semicolons, not free text.")
  }
}

// Doubts.
extension RegisterMessage {
  static func unknownReferences(_ count: Int, first: String) -> Self {
    Self(
      text: count == 1
        ? "a reference names \(first), and no campaign of this register has that id"
        : "\(count) references name campaigns that are not in this register; the first is \(first)",
      help: "Check the spelling; such references are passed over.")
  }

  static func noWords(_ count: Int) -> Self {
    Self(
      text: count == 1
        ? "this campaign has no audience or no theme"
        : "\(count) campaigns have no audience or no theme, here the first",
      help: "A campaign without an audience or a theme cannot be in any pair.")
  }
}
