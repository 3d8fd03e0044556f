/// Writes the blocks of a report as HTML.
struct BlockWriter {
  /// The chart that the key to all of them goes with.
  let firstChart: ScoreChart?

  /// Writes blocks; a table is named by the heading above it, or by `caption`.
  func write(_ blocks: [ReportDocument.Block], caption: String, to html: inout HTMLBuilder) {
    var caption = caption
    var notes: [ReportDocument.Note] = []
    for block in blocks {
      if case .note(let note) = block {
        notes.append(note)
        continue
      }
      flush(&notes, &html)
      if case .heading(let text) = block { caption = text }
      write(block, caption: caption, to: &html)
    }
    flush(&notes, &html)
  }

  private func write(_ block: ReportDocument.Block, caption: String, to html: inout HTMLBuilder) {
    switch block {
    case .heading(let text): html.element("h3", text)
    case .lead(let phrase): html.paragraph(phrase, ["class": "lead"])
    case .paragraph(let phrase): html.paragraph(phrase)
    case .list(let items):
      html.element("ul", ["class": "items"]) { html in for item in items { html.line("li", [:], item) } }
    case .note(let note): write([note], to: &html)
    case .table(let table): html.table(table, caption: caption)
    case .picture(.scores(let chart)):
      if chart == firstChart { ScoreKey.writeHatching(to: &html) }
      ScorePicture(chart: chart).write(to: &html)
      if chart == firstChart { ScoreKey(cuts: chart.cuts).write(to: &html) }
    case .picture(.ranks(let chart)): RankPicture(chart: chart).write(to: &html)
    }
  }

  /// Notes that follow one another make one list.
  private func flush(_ notes: inout [ReportDocument.Note], _ html: inout HTMLBuilder) {
    if !notes.isEmpty { write(notes, to: &html) }
    notes = []
  }

  private func write(_ notes: [ReportDocument.Note], to html: inout HTMLBuilder) {
    html.element("ul", ["class": "notes", "role": "list"]) { html in
      for note in notes {
        html.element("li", ["class": "note \(note.mark)"]) { html in
          let sign = note.mark == .item ? "" : "\(note.mark.word): "
          html.paragraph(Phrase(sign, .strong) + note.title)
          for line in note.lines { html.paragraph(line) }
        }
      }
    }
  }
}
