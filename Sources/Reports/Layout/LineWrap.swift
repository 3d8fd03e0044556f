/// Breaks a phrase into lines that fit a number of columns.
///
/// It breaks at spaces; a word that is wider than the line is broken after a hyphen or a slash, else between characters.
struct LineWrap {
  let width: Int

  /// The lines; one empty line when there are no words.
  func lines(of phrase: Phrase) -> [Line] {
    var lines: [Line] = []
    var line = Line()
    for word in words(of: phrase).flatMap(pieces) {
      if !line.isEmpty, line.width + 1 + word.width > width {
        lines.append(line)
        line = Line()
      }
      line.append(word)
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// A line, or a word, with the tones of its parts.
  struct Line {
    var spans: [Phrase.Span] = []
    var width = 0
    var isEmpty: Bool { spans.isEmpty }

    /// Adds a word after a space.
    mutating func append(_ word: Line) {
      if !isEmpty, let last = spans.last {
        add(" ", last.tone == word.spans.first?.tone ? last.tone : .plain, 1)
      }
      for span in word.spans { add(span.text, span.tone, 0) }
      width += word.width
    }

    /// Cuts a piece of a word behind its last hyphen or slash, and returns what follows; nothing where there is none.
    mutating func cutAfterJoint() -> Line {
      guard let last = spans.indices.last, let joint = spans[last].text.lastIndex(where: { $0 == "-" || $0 == "/" })
      else { return Line() }
      let tail = String(spans[last].text[spans[last].text.index(after: joint)...])
      guard !tail.isEmpty else { return Line() }
      let columns = DisplayWidth.of(tail)
      spans[last].text.removeLast(tail.count)
      width -= columns
      return Line(spans: [Phrase.Span(text: tail, tone: spans[last].tone)], width: columns)
    }

    /// Adds characters, to the last span when they have its tone.
    mutating func add(_ text: String, _ tone: Tone, _ columns: Int) {
      if let last = spans.indices.last, spans[last].tone == tone {
        spans[last].text += text
      } else {
        spans.append(Phrase.Span(text: text, tone: tone))
      }
      width += columns
    }
  }

  /// Words may run across spans: "(" plain, "likely" strong.
  private func words(of phrase: Phrase) -> [Line] {
    var words: [Line] = []
    var word = Line()
    for span in phrase.spans {
      for character in Escaping.plain(span.text) {
        if character.isWhitespace {
          if !word.isEmpty { words.append(word) }
          word = Line()
        } else {
          word.add(String(character), span.tone, DisplayWidth.of(character))
        }
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private func pieces(of word: Line) -> [Line] {
    guard word.width > width else { return [word] }
    var pieces: [Line] = []
    var piece = Line()
    for span in word.spans {
      for character in span.text {
        let columns = DisplayWidth.of(character)
        if piece.width + columns > width, !piece.isEmpty {
          let rest = piece.cutAfterJoint()
          pieces.append(piece)
          piece = rest
        }
        piece.add(String(character), span.tone, columns)
      }
    }
    return pieces + [piece]
  }
}
