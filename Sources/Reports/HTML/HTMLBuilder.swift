/// Writes HTML and SVG by appending bytes to one array. Tags are always closed and all text is escaped, so that whatever
/// a document says, it stays text. Elements without content are closed by a slash, which makes the output XML as well.
struct HTMLBuilder {
  /// Names come from the program, values from anywhere.
  typealias Attributes = KeyValuePairs<StaticString, String>

  /// What was written so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }
  private var bytes: [UInt8] = []
  private var pictures = 0

  /// An element around others.
  mutating func element(_ name: StaticString, _ attributes: Attributes, _ content: (inout HTMLBuilder) -> Void) {
    open(name, attributes)
    write("\n")
    content(&self)
    close(name)
    write("\n")
  }

  /// An element without attributes around others.
  mutating func element(_ name: StaticString, _ content: (inout HTMLBuilder) -> Void) { element(name, [:], content) }

  /// An element around words, on a line of its own.
  mutating func element(_ name: StaticString, _ attributes: Attributes, _ words: String) {
    inline(name, attributes, words)
    write("\n")
  }

  /// An element without attributes around words.
  mutating func element(_ name: StaticString, _ words: String) { element(name, [:], words) }

  /// An element around words inside a line.
  mutating func inline(_ name: StaticString, _ attributes: Attributes, _ words: String) {
    inline(name, attributes) { $0.words(words) }
  }

  /// An element around others inside a line, where a line break would show as a space.
  mutating func inline(_ name: StaticString, _ attributes: Attributes, _ content: (inout HTMLBuilder) -> Void) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element without content.
  mutating func void(_ name: StaticString, _ attributes: Attributes) {
    tag(name, attributes)
    write("/>\n")
  }

  /// Text, escaped.
  mutating func words(_ words: String) { Escaping.appendHTML(words, to: &bytes) }

  /// The end of a line.
  mutating func lineBreak() { write("\n") }

  /// What stands inside an element that holds no text from outside: the style sheet.
  mutating func style(_ sheet: StaticString) {
    write("<style>\n")
    write(sheet)
    write("\n</style>\n")
  }

  /// The line that makes browsers follow the standard.
  mutating func doctype() { write("<!DOCTYPE html>\n") }

  /// A number that no picture before it had, for ids.
  mutating func nextPicture() -> Int {
    pictures += 1
    return pictures
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    tag(name, attributes)
    write(">")
  }

  private mutating func tag(_ name: StaticString, _ attributes: Attributes) {
    write("<")
    write(name)
    for (key, value) in attributes {
      write(" ")
      write(key)
      write("=\"")
      words(value)
      write("\"")
    }
  }

  private mutating func close(_ name: StaticString) {
    write("</")
    write(name)
    write(">")
  }

  /// What the program itself says, as it stands.
  private mutating func write(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }
}
