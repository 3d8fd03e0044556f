/// Writes HTML and SVG by appending. Tags are always closed and all text is escaped, so that whatever a document says,
/// it stays text. Elements without content are closed by a slash, which makes the output XML as well.
struct HTMLBuilder {
  /// Names come from the program, values from anywhere.
  typealias Attributes = KeyValuePairs<StaticString, String>

  /// What was written so far.
  private(set) var text = ""
  private var pictures = 0

  /// An element around others.
  mutating func element(_ name: StaticString, _ attributes: Attributes, _ content: (inout HTMLBuilder) -> Void) {
    open(name, attributes)
    text += "\n"
    content(&self)
    close(name)
    text += "\n"
  }

  /// An element without attributes around others.
  mutating func element(_ name: StaticString, _ content: (inout HTMLBuilder) -> Void) { element(name, [:], content) }

  /// An element around words, on a line of its own.
  mutating func element(_ name: StaticString, _ attributes: Attributes, _ words: String) {
    inline(name, attributes, words)
    text += "\n"
  }

  /// An element without attributes around words.
  mutating func element(_ name: StaticString, _ words: String) { element(name, [:], words) }

  /// An element around words inside a line.
  mutating func inline(_ name: StaticString, _ attributes: Attributes, _ words: String) {
    open(name, attributes)
    self.words(words)
    close(name)
  }

  /// An element without content.
  mutating func void(_ name: StaticString, _ attributes: Attributes) {
    tag(name, attributes)
    text += "/>\n"
  }

  /// Text, escaped.
  mutating func words(_ words: String) { text += Escaping.html(words) }

  /// What stands inside an element that holds no text from outside: the style sheet.
  mutating func style(_ sheet: StaticString) { text += "<style>\n\(sheet)\n</style>\n" }

  /// The line that makes browsers follow the standard.
  mutating func doctype() { text += "<!DOCTYPE html>\n" }

  /// A number that no picture before it had, for ids.
  mutating func nextPicture() -> Int {
    pictures += 1
    return pictures
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    tag(name, attributes)
    text += ">"
  }

  private mutating func tag(_ name: StaticString, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(Escaping.html(value))\"" }
  }

  private mutating func close(_ name: StaticString) { text += "</\(name)>" }
}
